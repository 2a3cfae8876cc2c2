/** Where a manifest is looked for when none is named, in this order. */
export declare const USUAL_NAMES: readonly ["latchkey.config.ts", "latchkey.config.js", "latchkey.config.mjs", "latchkey.config.json", "latchkey.json"];
/** A manifest as it stands in a file: nothing about it is checked yet. */
export interface LoadedManifest {
    /** Its path as a person in `cwd` would write it. */
    readonly path: string;
    readonly manifest: unknown;
}
/**
 * Reads a manifest from a file: JSON, or a module that exports it as `default` or `manifest`.
 * @throws {Mistake} with a sentence, when there is no such file, or nothing in it that could be a manifest.
 */
export declare function loadManifest(cwd: string, named: string | undefined): Promise<LoadedManifest>;
