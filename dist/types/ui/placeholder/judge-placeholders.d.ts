import type { Visit } from '../../visit.js';
/**
 * Puts our own look in place of what a page makes of its placeholders, once one of them is broken.
 * @param roots those that stand in the page now.
 * @param onWorn is told when they look otherwise, and may have another size.
 * @returns what looks at them, and what ends that.
 */
export declare function judgePlaceholders(visit: Pick<Visit, 'load' | 'nonce'>, roots: () => readonly HTMLElement[], onWorn: () => void): {
    readonly look: () => void;
    readonly stop: () => void;
};
