/** Languages of ours for which a page in them is enough. Texts in others no speaker has read: a site asks for them. */
export declare const SERVED: readonly string[];
/** The others. */
export declare const UNREVIEWED: readonly string[];
