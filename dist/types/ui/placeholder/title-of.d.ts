/** What an embed is called by its page; empty where it does not say. */
export declare function titleOf(embed: HTMLElement): string;
