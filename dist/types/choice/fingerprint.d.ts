import type { Declared } from '../manifest/declared.js';
/**
 * A short mark of what a visitor decides upon: the basis, the services with their hosts, provider, role and country,
 * and the longest expiry. Neither wording nor order changes it. For a service, the mark of that service alone.
 * FNV-1a with 32 bits over the UTF-16 units of a JSON text, in base 36, always of the same length: a record that was
 * cut short can then be told from a whole one.
 */
export declare function fingerprintOf({ categories, services, names }: Declared, id: string): string;
