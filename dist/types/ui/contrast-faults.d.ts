import type { LookFault } from './look-faults.js';
/** Whether the letters of an element stand out from what is behind them. */
export declare function textContrast(element: HTMLElement, surface: HTMLElement): LookFault[];
/** Whether a button can be told from what is around it, by its border or by its filling. */
export declare function edgeContrast(button: HTMLElement, surface: HTMLElement): LookFault[];
/** The ring of the focus has two tones, of which one has to show. */
export declare function ringContrast(surface: HTMLElement): LookFault[];
