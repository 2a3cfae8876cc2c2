import type { KnownService } from '../known-service.js';
/** Our own list: what UK landlords' sites meet, looked up by hand. It comes before any other. */
export declare const OWN: readonly KnownService[];
