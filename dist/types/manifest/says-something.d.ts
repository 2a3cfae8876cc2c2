/** Whether a value is a text for visitors: one string, or at least one string a language. */
export declare function saysSomething(value: unknown): boolean;
