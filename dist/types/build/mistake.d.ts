/** Something that the person at the keyboard can put right: said in a sentence, without a stack trace. */
export declare class Mistake extends Error {
    readonly name = "Mistake";
    /** 1: the manifest is wrong. 2: the command line is. */
    readonly exitCode: 1 | 2;
    constructor(message: string, exitCode: 1 | 2);
}
