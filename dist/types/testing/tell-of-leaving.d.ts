import type { DrivenPage } from './driven-browser.js';
/**
 * Tells a page and its frames that they are being left, while they are there still. Browsers send what a page asks for in
 * its last moment, and tell nobody who drives them: this way it is seen, with what is kept and by whom.
 */
export declare function tellOfLeaving(page: DrivenPage): Promise<void>;
