/** The languages of ours in which a site speaks: English, and Welsh where a text of its manifest is Welsh. */
export declare function languagesOf(manifest: unknown): readonly ('en' | 'cy')[];
