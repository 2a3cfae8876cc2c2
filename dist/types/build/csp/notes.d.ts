import type { Switch } from './header-plan.js';
/** What whoever keeps the server has to know, in paragraphs; the same for every server. */
export declare const NOTES: readonly string[];
/** A note as a comment of lines that begin with `#`. */
export declare function comment(text: string, indent?: string): string;
/** All notes as such comments, with an empty comment between. */
export declare function commentedNotes(...more: readonly string[]): string;
/** What a switch is, for a comment. */
export declare function describe({ id, otherwise }: Switch): string;
