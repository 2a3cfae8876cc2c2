import type { Declared } from './declared.js';
/** Whether no service names a host, so that only what the page marks can be held. */
export declare function namesNoHost({ services }: Pick<Declared, 'services'>): boolean;
