/** Gives the focus to what has appeared in the place of a placeholder. */
export declare function handFocus(embed: HTMLElement): void;
