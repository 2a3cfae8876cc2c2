import type { KnownService } from '../known-service.js';
/** Content systems, firewalls and consent products: they store names, and are no host of their own. */
export declare const PLATFORMS: readonly KnownService[];
