/** Whether a path is at or under that of a cookie: RFC 6265, section 5.1.4. What belongs to `/a/` is not there at `/a`. */
export declare function isWithin(path: string, folder: string): boolean;
