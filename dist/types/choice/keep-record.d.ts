import type { Decision } from './types.js';
/**
 * Asks the site's server to set the record once more by HTTP, where the manifest names a path for that: some browsers end
 * what scripts have stored after a few days. Nobody waits for the answer, and nothing depends on it.
 * @see https://webkit.org/tracking-prevention/
 */
export declare function keepRecord(manifest: unknown, { time }: Pick<Decision, 'time'>): void;
