import type { Visit } from '../visit.js';
/**
 * Takes over what the visitor told the consent product that the site had before, as far as the manifest's `migrate`
 * says, and removes that product's cookies. A record of our own wins: then nothing is touched. Never throws.
 */
export declare function takeOver({ source, declared, choice }: Pick<Visit, 'source' | 'declared' | 'choice'>): void;
