import type { Choice } from '../choice/types.js';
/** What the buttons of a banner do. */
export type BannerChoice = Pick<Choice, 'accept' | 'reject' | 'onChange' | 'decision'>;
/**
 * Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
 * the banner's own buttons decide: page content that carries their hooks does nothing.
 * @returns the function that takes the banner away.
 */
export declare function attachBanner(choice: BannerChoice, banner: HTMLElement): () => void;
