/** What an element says, short, to name it in a message. */
export declare function labelOf(element: HTMLElement): string;
