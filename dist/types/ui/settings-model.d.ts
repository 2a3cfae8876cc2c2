import { type ReadonlySignal } from '@preact/signals';
import type { Method } from '../choice/types.js';
import type { Left } from '../gate/left.js';
import type { OtherLanguage, Visit } from '../visit.js';
import type { PanelLanguage, SettingsRow, Situation } from './settings-rows.js';
/** The state of one settings form, and what can be done with it. Nothing is decided before `save` or one of its kin. */
export interface Settings {
    readonly situation: ReadonlySignal<Situation>;
    readonly rows: ReadonlySignal<readonly SettingsRow[]>;
    readonly summary: ReadonlySignal<string>;
    readonly remarks: ReadonlySignal<readonly string[]>;
    /** What came of the last decision that was made here; empty before one, and once something is switched again. */
    readonly outcome: ReadonlySignal<string>;
    /** What could not be removed after a decision. */
    readonly left: ReadonlySignal<readonly Left[]>;
    /** The language of the visitor, where it is another than that of the settings and the site offers it. */
    readonly other: ReadonlySignal<OtherLanguage | null>;
    toggle(id: string, isOn: boolean): void;
    save(): void;
    acceptAll(): void;
    rejectAll(): void;
    /** Goes on in the other language. What is switched stays switched, and nothing is decided. */
    speakOther(): void;
    /** Fills an element with a part of the annex; rejects where that cannot be had. */
    showAnnex(element: Element): Promise<() => void>;
    stop(): void;
}
interface SettingsOptions {
    readonly words: PanelLanguage;
    /** Through what it decides. */
    readonly by: Method;
}
/** Joins a settings form to the visit's choice. What the visitor has switched outlives any change from elsewhere. */
export declare function createSettings(visit: Visit, { words, by }: SettingsOptions): Settings;
export {};
