import type { RequestKind } from '../observation.js';
/**
 * The kind of a request.
 * @param path of its address, where it is known: a style sheet asks for pictures and fonts, and a link for anything.
 */
export declare function requestKind(what: string, path?: string): RequestKind;
