import type { Visit } from '../visit.js';
/**
 * Reports what a level would stop, by computation over what the page really asks for and stores; stops nothing. It sees
 * what the browser lists of this document: sockets are not in that list, nor is what happens inside frames.
 */
export declare function rehearse(visit: Visit, level: 'guard' | 'seal'): void;
