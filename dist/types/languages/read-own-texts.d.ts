/**
 * The texts of a language of the site's own: from the manifest, or from the file that it names. From this site only:
 * another host would decide what visitors are told here. Rejects where they cannot be had.
 */
export declare function readOwnTexts(source: unknown, tag: string): Promise<unknown>;
