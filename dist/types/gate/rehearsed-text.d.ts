import type { Held } from './held.js';
/** What a rehearsal says of one thing that its level would stop. */
export declare function rehearsedText(level: string, { what, url }: Pick<Held, 'what' | 'url'>): string;
