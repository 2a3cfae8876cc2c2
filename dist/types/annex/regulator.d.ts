import type { Text } from '../manifest/types.js';
/** To whom visitors can complain. */
export interface Regulator {
    readonly name: Text;
    /** Address of the page on which complaints are made. */
    readonly url: string;
    /** What it was called before, and since when (ISO date) it is not. */
    readonly former?: Text;
    readonly since?: string;
}
/**
 * The regulator for data protection in the United Kingdom, as of 21 November 2026.
 * @see https://ico.org.uk/make-a-complaint/
 * @see https://www.legislation.gov.uk/uksi/2026/1015 for the day on which it took the Commissioner's place
 */
export declare const UK_REGULATOR: Regulator;
