import type { Markup } from './markup.js';
/** Makes nodes from markup without any HTML string, so that no Trusted Types policy is needed. */
export declare function toNode(markup: Markup): Node;
