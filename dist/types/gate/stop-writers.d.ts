import type { Visit } from '../visit.js';
/**
 * Tells known trackers to stop that were allowed and no longer are. Only what the page has is called; nothing is made that
 * was not there but the switches of Google Analytics, which are taken back with the next grant. Never throws.
 * @param withdrawn ids that were allowed and no longer are.
 */
export declare function stopWriters({ declared, choice }: Pick<Visit, 'declared' | 'choice'>, withdrawn: readonly string[]): void;
