/** A page or a frame of the same origin. */
export interface RealmSeen {
    readonly window: Window & typeof globalThis;
    /** Address of the frame; null of the page. */
    readonly frame: string | null;
}
/** The page and the frames of its origin, and how many frames there are of others. Never throws. */
export declare function realmsHere(): {
    readonly realms: readonly RealmSeen[];
    readonly foreign: number;
};
