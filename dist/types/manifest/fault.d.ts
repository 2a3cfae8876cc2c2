/** Where in a manifest something stands, from the outside in. */
export type Path = readonly (string | number)[];
/** Something wrong or doubtful in a manifest. */
export interface Fault {
    /** `error`: the entry is shut. `warning`: it works, but probably not as it should. */
    readonly severity: 'error' | 'warning';
    /** Name of the kind of fault, which stays the same from version to version. */
    readonly code: string;
    /** Where: `services.vimeo.hosts[1]`; empty for the manifest itself. */
    readonly path: string;
    readonly expected: string;
    readonly received: string;
    /** What to do about it: one or more sentences. */
    readonly advice: string;
    /** All of it in words: where, what was expected, what came, what to do. */
    readonly message: string;
}
/** A fault as a rule finds it. */
export interface Finding extends Omit<Fault, 'path' | 'message'> {
    readonly path: Path;
}
/** Puts a finding into words. */
export declare function toFault({ path: steps, ...finding }: Finding): Fault;
/** A value as a message shows it: short, on one line, and never an error whatever it is. */
export declare function shown(value: unknown): string;
/** A path as people write it: `services.vimeo.hosts[1]`. */
export declare function pathText(path: Path): string;
