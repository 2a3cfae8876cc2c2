import type { RequestKind } from '../inventory/observation.js';
import type { DrivenFrame, DrivenRequest } from './driven-browser.js';
/** A request as the browser made it. */
export interface SeenRequest {
    readonly kind: RequestKind;
    readonly url: URL;
    /** The frame that asked; null for the page itself, and where nobody can tell. */
    readonly frame: string | null;
    /** Whether the browser refused to make it. */
    isStopped: boolean;
}
/** Reads what a page asked for; null where it is the page itself, or nothing that goes over the network. */
export declare function seenRequest(request: DrivenRequest): SeenRequest | null;
/** The frame of a request. */
export declare function frameOf(request: DrivenRequest): DrivenFrame | null;
/** An address that goes over the network. */
export declare function webAddress(text: string): URL | null;
/** An address as evidence has it: queries and fragments may name visitors. */
export declare function withoutQuery(address: string): string;
