/**
 * The style sheet of the tables and the notice. Link it where they are rendered ahead, so that nothing moves when the
 * script arrives and a page without script looks the same. On paper a table always stays one.
 */
export declare const annexStyle: string;
