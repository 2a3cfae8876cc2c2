import type { ChangesWords } from '../sections/changes-words.js';
export declare const changes: ChangesWords;
