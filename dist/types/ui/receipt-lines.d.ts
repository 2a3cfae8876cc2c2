import type { Receipt } from '../choice/receipt.js';
import type { Situation } from './settings-rows.js';
/** A receipt in sentences. What storage says of it may have been written by anybody, so each part is looked at. */
export declare function receiptLines({ time, by, lang, gpc, answers, left, rules }: Receipt, { declared, manifest, words }: Situation): readonly string[];
