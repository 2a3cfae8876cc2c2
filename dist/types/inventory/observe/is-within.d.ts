/** Whether a path is at or under another, as browsers match the paths of cookies. */
export declare function isWithin(path: string, folder: string): boolean;
