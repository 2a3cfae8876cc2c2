/** Says where a sealed page lacks its barrier, or has it where browsers have begun to load already. */
export declare function checkBarrier(): void;
