import type { BriefWords } from '../words/sections/common-words.js';
/** Says an outcome right after the control that led to it, where the eye already is, and aloud. */
export declare function announce(text: string, control: Element | null, { lang, direction }: Pick<BriefWords, 'lang' | 'direction'>): void;
/** Takes away what was said there before. */
export declare function silence(control: Element | null): void;
