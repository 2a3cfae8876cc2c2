/** Where a command writes, and from where it reads. */
export interface Terminal {
    /** Folder against which paths are resolved. */
    readonly cwd: string;
    /** Takes what was asked for: data, for a file or another program. */
    out(text: string): void;
    /** Takes what is said to the person beside it. */
    say(text: string): void;
    /** Whether data and talk may carry colours. */
    readonly hasColor: {
        readonly out: boolean;
        readonly say: boolean;
    };
    /** Letters in a line. */
    readonly width: number;
}
/** One `--option` of a command. */
export interface Option {
    readonly type: 'string' | 'boolean';
    /** What stands for the value in the help text, such as `FILE`. */
    readonly value?: string;
    /** The values that are allowed. Default: any. */
    readonly choices?: readonly string[];
    /** A sentence for the help text, without its full stop. */
    readonly help: string;
}
/** What a person asked of a command. */
export interface Request {
    /** The MANIFEST, where one is named. */
    readonly manifest: string | undefined;
    /** All files that are named, of a command that takes more than one. */
    readonly named: readonly string[];
    /** A string option by name. */
    text(name: string): string | undefined;
    /** Whether a boolean option is there. */
    has(name: string): boolean;
    readonly terminal: Terminal;
}
/** One thing that `latchkey` does. */
export interface Command {
    readonly name: string;
    /** What it does, in a line. */
    readonly summary: string;
    /** More about it, in whole sentences. Default: nothing. */
    readonly details?: string;
    /** The files that it takes, as its help shows them; its details say what they are. Default: `[MANIFEST]`. */
    readonly takes?: string;
    readonly options: Readonly<Record<string, Option>>;
    /** Arguments after `latchkey`, and what they do. */
    readonly examples: readonly (readonly [args: string, does: string])[];
    /** @returns the exit code: 0 done, 1 the manifest is wrong. */
    run(request: Request): Promise<number>;
}
