/** The path of a cookie that was written without one: the folder of its page. */
export declare function folderOf(address: string): string;
