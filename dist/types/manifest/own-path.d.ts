/** A path of the site itself, without a query: `//` and `/\` at its start would lead to another host. */
export declare const OWN_PATH: RegExp;
