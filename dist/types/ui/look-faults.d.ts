/** Something that keeps visitors from reading, or from choosing freely. */
export interface LookFault {
    /** What, with the figures. */
    readonly message: string;
    /** Reject is weaker than Accept, or cannot be reached. */
    readonly isUnfair?: boolean;
    /** The page meets what everybody needs, but not what this visitor has asked for. */
    readonly isWish?: boolean;
}
/** What is wrong with how the banner, the panel or the form looks now, measured on what the browser shows. */
export declare function lookFaults(surface: HTMLElement): readonly LookFault[];
