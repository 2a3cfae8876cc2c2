import type { Settings } from './settings-model.js';
interface ReceiptProps {
    readonly settings: Settings;
}
/** What the visitor chose, when and how, in words: to read, to keep as a file and to print. Nothing before a choice. */
export declare function Receipt({ settings }: ReceiptProps): import("preact").JSX.Element | null;
export {};
