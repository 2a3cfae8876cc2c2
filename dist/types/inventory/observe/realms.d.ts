/** A page or a frame of the same origin. */
export interface RealmSeen {
    readonly window: Window & typeof globalThis;
    /** Address of the frame; null of the page. */
    readonly frame: string | null;
}
/** The page and the frames of its origin; how many frames there are of others, and how many there was no room for. */
export interface Realms {
    readonly realms: readonly RealmSeen[];
    readonly foreign: number;
    readonly lost: number;
}
/** Finds them. Never throws. */
export declare function realmsHere(): Realms;
