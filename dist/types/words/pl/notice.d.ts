import type { NoticeWords } from '../sections/notice-words.js';
export declare const notice: NoticeWords;
