import type { Visit } from '../visit.js';
/** Lays the texts of a language of the site's own over ours. Never rejects: what cannot be had stays as it is. */
export declare function ownWords<Base extends object>({ source }: Pick<Visit, 'source'>, words: Base, tag: string): Promise<Base>;
