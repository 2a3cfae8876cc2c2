import type { PageTags } from '../facts.js';
/** Reads what a document says of our set-up: the page, or one that was parsed from what the server sends. */
export declare function readTags(page: Document): PageTags;
