/** Whether an element brings a shadow root, which may be closed to us. One that cannot be cloned is lost anyway. */
export declare function hasShadow(element: Element): unknown;
