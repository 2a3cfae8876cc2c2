/** Paths of the texts of ours that a language of the site's own lacks: "banner.accept". */
export declare function missingTexts(ours: unknown, own: unknown, path?: string): readonly string[];
