import type { KnownService } from '../known-service.js';
/** What helps people to read, speak, answer and ask. */
export declare const PEOPLE: readonly KnownService[];
