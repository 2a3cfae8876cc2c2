import type { Change } from '../../manifest/types.js';
/**
 * Puts entries at the start of `changes` in the JSON text of a manifest. Every other byte stays as it is, however the
 * file is laid out.
 * @throws {Mistake} when `changes` is no list, or the text is not what it seems: nothing should be written then.
 */
export declare function insertChanges(json: string, entries: readonly Change[]): string;
