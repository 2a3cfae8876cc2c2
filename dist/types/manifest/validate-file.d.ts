import { validate } from './validate.js';
export { validate };
/**
 * Explains a manifest to whoever builds the site, in the console of this page: each fault in one line, and where no
 * service names a host, which hosts would have to be named to hold unmarked tags too.
 */
export declare function explainFaults(input: unknown): void;
