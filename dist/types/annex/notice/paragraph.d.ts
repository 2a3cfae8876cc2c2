import { type Markup } from '../../markup/markup.js';
/** A paragraph; null where there is nothing to say. */
export declare function paragraph(...parts: readonly Markup[]): Markup | null;
/** A list; null where it has no items. */
export declare function bullets(items: readonly (readonly Markup[])[]): Markup | null;
/** Sentences one after the other, those that are empty left out. */
export declare function sentences(...all: readonly string[]): string;
