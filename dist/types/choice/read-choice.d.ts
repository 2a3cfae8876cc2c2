import type { Ids } from '../manifest/define-manifest.js';
import type { Decision } from './types.js';
/** What a server knows besides the `Cookie` header. */
export interface ReadChoiceOptions {
    /** In milliseconds since 1970. Default: the server's clock. */
    readonly now?: number;
    /** Whether the request says `Sec-GPC: 1`. Default: false. */
    readonly gpc?: boolean;
}
/** The manifest's own ids; any string for one that is only known at run time. */
type IdsOf<M> = unknown extends M ? string : Ids<M>;
/** A decision, with the question that is mostly put to it. */
export type ReadChoice<Id extends string = string> = Decision<Id> & {
    /** Whether a category or service may run now; false in any doubt, and for unknown ids. */
    allows(id: Id): boolean;
};
/**
 * Reads a visitor's choice on a server: the same decision as in the page, from the request's `Cookie` header and the
 * manifest. Never throws; whatever is missing, altered, expired or in doubt counts as not asked.
 *
 * @example
 * readChoice(request.headers.get('cookie'), manifest).allows('analytics')
 */
export declare function readChoice<const M>(cookieHeader: string | null | undefined, manifest: M, { now, gpc }?: ReadChoiceOptions): ReadChoice<IdsOf<M>>;
export {};
