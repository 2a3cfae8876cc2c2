/** Changes an element while it is out of the page and puts it back, so that the browser takes it as newly inserted. */
export declare function swap(element: Element, change: () => void): void;
