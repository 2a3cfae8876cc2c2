/** Which of our elements it is. */
export type ElementKind = 'annex' | 'recipients' | 'notice' | 'settings';
/**
 * Finds our elements, by tag or, since editors strip unknown tags, by class.
 * @returns the function that looks for new ones.
 */
export declare function findElements(mount: (kind: ElementKind, element: Element) => void): () => void;
