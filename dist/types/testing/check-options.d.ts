import type { DriveOptions } from './drive-options.js';
/** Throws where options would make a drive that learns nothing. Gives the one host that is driven. */
export declare function checkOptions({ pages, manifest, quiet, limit, parallel, }: Pick<DriveOptions, 'pages' | 'manifest' | 'quiet' | 'limit' | 'parallel'>): string;
