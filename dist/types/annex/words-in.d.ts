import type { NoticeLanguage } from './notice/notice-source.js';
/** Our words in a language, for Node and for bundles; English for those that we do not speak. */
export declare function wordsIn(lang: string): NoticeLanguage;
