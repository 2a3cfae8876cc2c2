/** The place that an embed takes in its page, as declarations for its placeholder. */
export interface Box {
    readonly styles: ReadonlyMap<string, string>;
    readonly height: number;
    /** How wide its text may be to stand in the window. */
    readonly room: number;
}
/** Measures an embed that stands in the page; null where it is hidden or tiny. */
export declare function measure(embed: HTMLElement): Box | null;
/** Gives a placeholder its embed's place, over anything that the page's style sheets say of it. */
export declare function fit(root: HTMLElement, { styles, room }: Box): void;
/** Whether not all of a placeholder's text can be seen, so that it scrolls. */
export declare function isCut(root: HTMLElement): boolean;
/** Whether a placeholder can grow without moving anything that anybody sees. */
export declare function canGrow(root: HTMLElement): boolean;
/** Lets a placeholder be as high as its text needs. */
export declare function grow(root: HTMLElement, { height }: Box): void;
/** Gives the placeholder of a template the size that what is in it says of itself. */
export declare function fitTemplate(root: HTMLElement, { content }: HTMLTemplateElement): void;
