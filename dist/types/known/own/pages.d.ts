import type { KnownService } from '../known-service.js';
/** Maps, posts, fonts and files that pages bring in, and what loads or counts beside them. */
export declare const PAGES: readonly KnownService[];
