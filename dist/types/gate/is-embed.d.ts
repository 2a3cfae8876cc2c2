/** Whether an element that waits would show something, as far as its markup tells without a look at the page. */
export declare function isEmbed(element: HTMLElement): unknown;
