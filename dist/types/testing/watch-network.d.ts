import type { RequestKind } from '../inventory/observation.js';
import type { DrivenContext, DrivenPage } from './driven-browser.js';
/** A request as the browser made it. */
export interface SeenRequest {
    readonly kind: RequestKind;
    readonly url: URL;
    /** The frame that asked; null for the page itself, and where nobody can tell. */
    readonly frame: string | null;
    /** Whether the browser refused to make it. */
    isStopped: boolean;
}
/** What goes on in the network of one visitor. */
export interface Network {
    /** Address of the answer that set a cookie of this name, without query; null where none did. */
    setterOf(name: string): string | null;
    /** Waits until nothing has been under way for some milliseconds; false where it never was within the limit. */
    quiet(milliseconds: number, limit: number): Promise<boolean>;
}
/** Watches every request of a visitor, in all frames and workers. */
export declare function watchNetwork(context: DrivenContext, page: DrivenPage, onRequest: (request: SeenRequest) => void): Network;
/** An address as evidence has it: queries and fragments may name visitors. */
export declare function withoutQuery(address: string): string;
