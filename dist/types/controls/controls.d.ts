import type { LazyFiles, Visit } from '../visit.js';
/** A function that ends something; nothing where there is nothing to end. */
export type Stop = (() => void) | null | undefined | void;
/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit) => Promise<Stop>;
export interface ControlOptions {
    readonly showRendered: ShowRendered | undefined;
    /** `none`: no button of ours at the end of the page. */
    readonly control: string | undefined;
    /** Does something with our first lazy file, keeps what ends it, and says where the file cannot be had. */
    readonly use: (work: (file: LazyFiles['banner']) => Stop | Promise<Stop>) => Promise<void>;
    /** Ends something with the run, at once where that has ended. */
    readonly keep: (stop: Stop) => void;
}
export interface Controls {
    openSettings(opener?: Element | null): Promise<void>;
    /** Fills those of our elements that came into the page. Not before it is parsed: a table is taken over whole. */
    findElements(): void;
    /** Adds what a parsed page lacks: a control, a banner. */
    complete(): Promise<void>;
}
/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
export declare function startControls(visit: Visit, { showRendered, control, use, keep }: ControlOptions): Controls;
