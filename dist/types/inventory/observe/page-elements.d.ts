import type { RealmSeen } from './realms.js';
import { requestKind } from './request-kind.js';
/** An element of the page that has something loaded from another host. */
export interface ElementSeen {
    readonly kind: ReturnType<typeof requestKind>;
    readonly host: string;
    readonly frame: string | null;
}
/** The elements of a page or frame that have something loaded from a host that is not its own. */
export declare function elementsIn({ window: realm, frame }: RealmSeen, isOwn: (url: URL) => boolean): {
    readonly elements: readonly ElementSeen[];
    readonly byExtensions: number;
    readonly lost: number;
};
