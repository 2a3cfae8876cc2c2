import type { Declared } from './declared.js';
/** Whether a service runs on the site's own hosts alone, so that nobody else has what it collects. */
export declare function isOwnService({ services, siteHosts }: Declared, id: unknown): boolean;
