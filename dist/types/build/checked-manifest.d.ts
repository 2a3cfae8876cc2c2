import type { Manifest } from '../manifest/types.js';
import type { Option, Request } from './command.js';
import { type LoadedManifest } from './load-manifest.js';
/** The option that goes with `checkedManifest`. */
export declare const FORCE: Option;
/**
 * Loads the manifest that a command writes something from. Says in a line that there are warnings.
 * @throws {Mistake} with the list of errors, unless `--force` is given: a page made from half a manifest misleads.
 */
export declare function checkedManifest(request: Request): Promise<Manifest>;
/** The same with the path of the file. */
export declare function checkedFile({ manifest: named, has, terminal, }: Request): Promise<LoadedManifest & {
    readonly manifest: Manifest;
}>;
