/** A ground for sending data abroad that courts have struck down. */
export interface DeadMechanism {
    readonly name: string;
    readonly pattern: RegExp;
    readonly since: string;
    readonly source: string;
}
export declare const DEAD_MECHANISMS: readonly DeadMechanism[];
