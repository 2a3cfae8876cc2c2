import type { KnownService } from '../known-service.js';
/** Portals, repairs, payment and letting: what UK landlords use and no general list knows. */
export declare const HOUSING: readonly KnownService[];
