import type { Visit } from '../visit.js';
/**
 * Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
 * the banner's own buttons decide: page content that carries their hooks does nothing.
 * @returns the function that takes the banner away.
 */
export declare function attachBanner({ choice }: Pick<Visit, 'choice'>, banner: HTMLElement): () => void;
