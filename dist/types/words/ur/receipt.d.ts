import type { ReceiptWords } from '../sections/receipt-words.js';
export declare const receipt: ReceiptWords;
