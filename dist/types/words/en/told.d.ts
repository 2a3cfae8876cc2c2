/** Apart, because it is said by a file that says no more. */
export declare const told = "Some of what you turned off may still be stored. The cookie settings say what, and what you can do.";
