import type { Settings } from './settings-model.js';
interface PanelProps {
    readonly settings: Settings;
    readonly close: () => void;
    readonly settle: (decide: () => void) => void;
}
/** Id of the heading, which names the dialog. */
export declare const PANEL_TITLE = "latchkey-panel-title";
/** What stands in the dialog. The heading takes the focus, so that a reader begins with where they are. */
export declare function Panel({ settings, close, settle }: PanelProps): import("preact").JSX.Element;
export {};
