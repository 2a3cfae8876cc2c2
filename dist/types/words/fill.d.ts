/** Puts values into the `{places}` of a text. A place without a value stays empty. */
export declare function fill(template: string, values: Readonly<Record<string, string | number>>): string;
