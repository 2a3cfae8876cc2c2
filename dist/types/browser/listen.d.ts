/** Listens, to the page where nothing else is named; gives the function that ends it. */
export declare function listen<Type extends Event>(type: string, callback: (event: Type) => void, target?: EventTarget): () => void;
