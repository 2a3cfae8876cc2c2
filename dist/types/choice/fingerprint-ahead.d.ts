import type { Declared } from '../manifest/declared.js';
/** Stands for `fingerprintOf` in the snippet's build: there the marks were made with the snippet, and come with the rest. */
export declare function fingerprintOf({ marks }: Declared & {
    readonly marks?: Readonly<Record<string, string>>;
}, id: string): string;
