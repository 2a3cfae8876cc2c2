/** Tests names of which most come again and few match: to look one up is faster than to read it. */
export declare function testNames(pattern: RegExp): (name: string) => boolean;
