/** An answer of a page; null where it gives none within a time: one that is busy or gone never does. */
export declare function answerWithin(answer: Promise<unknown>, milliseconds: number): Promise<{
    readonly value: unknown;
} | null>;
