import type { Decision } from '../choice/types.js';
import type { SwitchKind } from '../manifest/declared.js';
import type { Basis } from '../manifest/types.js';
import type { CommonWords } from '../words/sections/common-words.js';
import type { SoundManifest } from './sound-manifest.js';
type Known = Pick<SoundManifest, 'categories' | 'services'>;
/** The lawful ground of a category; undefined for one that nobody declared. */
export declare function basisOf({ categories }: Known, category: string): Basis | undefined;
/** Whether a category asks, can be objected to, or has no switch; undefined for one that nobody declared. */
export declare function kindOf(known: Known, category: string): SwitchKind | undefined;
/**
 * What the column "Your choice" says about a service or a category. Without a decision, as in a table that is rendered
 * ahead, what asks is not chosen, and what can be objected to is on.
 */
export declare function choiceStates(known: Known, words: Pick<CommonWords, 'on' | 'off' | 'alwaysOn' | 'notChosen' | 'onUntilObjection'>, decision?: Decision): (owner: string) => string;
export {};
