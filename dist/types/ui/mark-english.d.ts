/** Has each element say which of its texts are English, where a language of the site's own lacks them. */
export declare function markEnglish(): void;
