import { type SetCookie } from './cookie-setters.js';
import type { DrivenContext, DrivenPage } from './driven-browser.js';
import { type SeenRequest } from './seen-request.js';
/** What goes on in the network of one visitor. */
export interface Network {
    /** Gives what tells which answers set which cookies since this was asked last. */
    takeSetters(): Promise<(cookie: SetCookie) => string | null>;
    /** Waits until nothing has been under way for some milliseconds; false where it never was within the limit. */
    quiet(milliseconds: number, limit: number): Promise<boolean>;
}
/** Watches every request of a visitor, in all frames and workers. */
export declare function watchNetwork(context: DrivenContext, page: DrivenPage, onRequest: (request: SeenRequest) => void): Network;
