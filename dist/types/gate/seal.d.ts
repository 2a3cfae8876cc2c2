import type { Declared } from '../manifest/declared.js';
/** The policy that the browser enforces in this document, at level `seal`. */
export interface Seal {
    /** Services that this document cannot reach any more, whatever is decided. */
    readonly shut: ReadonlySet<string>;
    /** Narrows the policy to what is allowed now. */
    narrow(): void;
    /** How many of them there were when the document began. */
    readonly shutAtFirst: number;
}
/** Seals the document. What a policy has shut out stays out until the next document, so there is no way to widen it. */
export declare function createSeal(declared: Declared, allows: (id: string) => boolean): Seal;
