import type { DrivenPage } from './driven-browser.js';
import type { Step } from './journeys.js';
/**
 * Decides as a visitor does: by real presses on the controls in the page, ours or those of a banner of the site's own
 * with our hooks. No script of the page could do the same.
 */
export declare function pressControls(page: DrivenPage, step: Exclude<Step, 'look'>, { switches, timeout }: {
    readonly switches: readonly string[];
    readonly timeout: number;
}): Promise<void>;
