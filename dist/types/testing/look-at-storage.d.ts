import type { EntryKind } from '../inventory/observation.js';
import type { DrivenContext, DrivenPage } from './driven-browser.js';
/** An entry that a browser keeps. */
export interface StoredEntry {
    readonly kind: EntryKind;
    readonly name: string;
    /** The cookie's domain, else the host of the page or frame. */
    readonly host: string;
    readonly seconds: number;
    readonly frame: string | null;
    /** Another one means that it was written again. Made of value and lifetime, and cannot be turned back into them. */
    readonly mark: string;
}
/** Everything that is stored for a visitor now: the browser's cookies, HttpOnly ones too, and what each frame keeps. */
export declare function lookAtStorage(context: DrivenContext, page: DrivenPage): Promise<StoredEntry[]>;
