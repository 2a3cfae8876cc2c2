import type { Settings } from './settings-model.js';
interface SettingsFormProps {
    readonly settings: Settings;
    /** Begins the ids of this form, of which a page may hold several. */
    readonly scope: string;
    /** Whether it has a name of its own, as in the page; in the panel the dialog has one. */
    readonly isNamed?: boolean;
    /** Carries a decision out; the panel closes first. Default: just does it. */
    readonly settle?: (decide: () => void) => void;
}
/** The choices: what is on now, one row a category, and the buttons that decide. */
export declare function SettingsForm({ settings, scope, isNamed, settle }: SettingsFormProps): import("preact").JSX.Element;
export {};
