/**
 * A host name or `*.name`. Only characters that a policy can carry too, so no scheme, path, port or user; and no
 * `*.uk`, which would open a whole country; `*.localhost` is this machine.
 */
export declare const HOST: RegExp;
/** The form in which hosts are compared, or '' for what is no host. */
export declare function readHost(host: unknown): string;
