import type { Declared } from '../../manifest/declared.js';
/** @throws {Mistake} where the policy with all allowed would be cut off or refused on its way. */
export declare function checkLength({ services, siteHosts }: Declared, policy: string): void;
