import type { Stop, Visit } from '../visit.js';
export interface ControlOptions {
    /** `none`: no button of ours at the end of the page. */
    readonly control: string | undefined;
    /** Opens the settings in a dialog; the focus returns to the opener. */
    readonly openSettings: (opener?: Element) => Promise<void>;
    /** Fills one of our elements. */
    readonly mount: (element: Element) => void;
    /** Ends something with the run, at once where that has ended. */
    readonly keep: (stop: Stop) => void;
}
export interface Controls {
    /** Fills those of our elements that came into the page. Not before it is parsed: a table is taken over whole. */
    findElements(): void;
    /** Adds the control that a parsed page lacks. */
    complete(): void;
}
/** Joins the page's controls to the visit: whatever opens the settings, and our elements. */
export declare function startControls(visit: Pick<Visit, 'declared' | 'lang'>, { control, openSettings, mount, keep }: ControlOptions): Controls;
