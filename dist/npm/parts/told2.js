// src/words/en/told.ts
/** Apart, because it is said by a file that says no more. */
var told = "Some of what you turned off may still be stored. The cookie settings say what, and what you can do.";
export { told as t };
