import type { EntryType, Service, Text } from '../manifest/types.js';
import type { Words } from '../words/words.js';
import type { SoundManifest } from './sound-manifest.js';
/** One row's worth of the manifest, with what follows from its service. */
export interface AnnexEntry {
    readonly names: readonly string[];
    readonly type: EntryType;
    readonly purpose: Text;
    readonly expiry: string;
    /** Empty: everywhere, or not said. */
    readonly where: string;
    readonly group: string | null;
    readonly category: string;
    readonly service: Service | undefined;
    /** What the visitor's choice decides upon: the id of the service, else of the category. */
    readonly owner: string;
    /** Whether Latchkey itself stores it. */
    readonly own: boolean;
}
/** The declared entries that have a name, in their order, and after them what Latchkey stores. */
export declare function annexEntries({ cookies, services, options }: SoundManifest, { annex }: Pick<Words, 'annex'>): readonly AnnexEntry[];
/** How long a choice is kept: what the manifest says, if the head code follows it. */
export declare function recordLifetime(lifetime: string | undefined): string;
