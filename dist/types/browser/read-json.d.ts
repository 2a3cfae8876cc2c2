/** The JSON in a script element of the page; undefined, with a message, where there is none or it does not parse. */
export declare function readJson(id: string): unknown;
