/**
 * Writes a value as JSON that can stand in a script element. Nothing in it can end the element or open a comment:
 * no `<` is left, and `-->` neither.
 */
export declare function inlineJson(value: unknown): string;
/**
 * Makes a script fit to stand in a script element: `<` becomes `\x3c` where the parser would take it for the end of the
 * element, or for the start of a comment, in which `<script` would begin to mean something too. That holds for strings,
 * templates and regular expressions; a test on our built file makes sure that the code holds none elsewhere.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export declare function inlineScript(code: string): string;
