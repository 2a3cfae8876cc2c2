import type { Inventory } from '../inventory/inventory.js';
import type { Latchkey } from '../latchkey.js';
import type { Ids } from '../manifest/define-manifest.js';
import type { Manifest } from '../manifest/types.js';
/** In what a visitor comes to the component. */
export interface FakeOptions<Id extends string = string> {
    /**
     * What the visitor decided before: `accepted`, `rejected`, or the ids that were named, as `decide` takes them. Default:
     * nothing, so that the question stands.
     */
    readonly decided?: 'accepted' | 'rejected' | Readonly<Partial<Record<Id, boolean>>>;
    /** Whether the browser sends Global Privacy Control. Default: false. */
    readonly gpc?: boolean;
    /** Language of the words that are shown, as the receipt has it. Default: `en`. */
    readonly lang?: string;
    /** What `inventory()` gives. Default: that nothing was seen. */
    readonly inventory?: Inventory;
    /** The clock, in milliseconds since 1970. Default: the real one. */
    readonly now?: () => number;
}
/** A Latchkey for tests of components, and what only a test asks. */
export interface FakeLatchkey<Id extends string = string> extends Latchkey<Id> {
    /** Looks at nothing. */
    inventory(): Promise<Inventory>;
    /** Shows nothing. */
    openInventory(): Promise<void>;
    /** How often something opened the settings: the fake has none to show. */
    readonly settingsOpened: number;
    /** The cookie as it would be stored; undefined before a decision. `readChoice` reads it. */
    readonly record: string | undefined;
}
/**
 * Makes a Latchkey for a test of a component, and stands it where hooks and elements look for the one that runs: until
 * `stop()`, or until another takes its place. Choice, ids, records and receipts are the real ones, upon a record in
 * memory. Nothing is held, stored or shown. Works in Node too, where there is no document to stand it on.
 *
 * @example
 * const latchkey = createFakeLatchkey(manifest, { decided: { media: true } })
 * render(<Film />)
 * act(() => latchkey.reject())
 * latchkey.stop()
 */
export declare function createFakeLatchkey<const M extends Manifest>(manifest: M, { decided, gpc, lang, inventory, now }?: FakeOptions<Ids<M>>): FakeLatchkey<Ids<M>>;
