import type { SettingsRow } from '../ui/settings-rows.js';
import type { PartButton } from './part-button.js';
/** What the settings say and do, without any look. Nothing is decided before a button is pressed. */
export interface SettingsParts {
    /** Of all that is said here: goes onto the element around it where the page speaks another. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly heading: string;
    /** What is on now, in one line. It says what runs, not what stands unsaved in the form. */
    readonly summary: string;
    /** What a visitor should know besides: when the choice was made, and what has changed since. */
    readonly remarks: readonly string[];
    /** One for each category. What has no switch says "Always on". */
    readonly rows: readonly SettingsRowParts[];
    /** The two states of a switch in words, for inputs that name both. */
    readonly on: string;
    readonly off: string;
    /** Whether there is anything to choose, and so any use for the buttons. */
    readonly hasSwitch: boolean;
    readonly save: PartButton;
    /** Accept and Reject are equals: give both the same look. */
    readonly acceptAll: PartButton;
    readonly rejectAll: PartButton;
    /** What came of the last decision that was made here; empty before one, and once something is switched again. */
    readonly outcome: string;
    /** Switches a category on or off; decides nothing. */
    readonly toggle: (id: string, isOn: boolean) => void;
}
/** One category as the settings show it. */
export interface SettingsRowParts extends SettingsRow {
    /** Name of its input, by which visitors' own tools find it. */
    readonly name: string;
}
