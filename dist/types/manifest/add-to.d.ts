/** Adds a value to the list under a key. */
export declare function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void;
