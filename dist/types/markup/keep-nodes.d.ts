import type { Markup } from './markup.js';
/**
 * Keeps nodes that already are what some markup says: same elements, same text, whatever the spaces. Missing attributes
 * are put back, since editors strip them. Live parts, whose text may be old, are named by an attribute.
 * @returns whether the nodes were kept; if not, they are as they were.
 */
export declare function keepNodes(markup: Markup, node: Node, live: string): boolean;
