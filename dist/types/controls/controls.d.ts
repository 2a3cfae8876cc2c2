import type { LazyFiles, Visit } from '../visit.js';
/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit) => Promise<(() => void) | null>;
export interface ControlOptions {
    readonly showRendered: ShowRendered | undefined;
    /** `none`: no button of ours at the end of the page. */
    readonly control: string | undefined;
    /** Does something with a lazy file, and says where that cannot be had. */
    readonly use: <Name extends keyof LazyFiles, Result>(name: Name, work: (file: LazyFiles[Name]) => Result | Promise<Result>) => Promise<Result | void>;
    /** Keeps a function that stops something for the end of the run; may be given nothing. */
    readonly keep: (stop: (() => void) | void) => void;
}
export interface Controls {
    openSettings(opener?: Element | null): Promise<void>;
    /** Looks for our elements among what came into the page. */
    update(): void;
}
/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
export declare function startControls(visit: Visit, { showRendered, control, use, keep }: ControlOptions): Controls;
