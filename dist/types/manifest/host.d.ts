/**
 * A host name or `*.name`. Only characters that a policy can carry too, so no scheme, path, port or user; and no
 * `*.uk` or `*.co.uk`, which would open a whole country; `*.localhost` is this machine. The list of all such names
 * (https://publicsuffix.org) is many times the size of the head file, so these are the British ones and the usual.
 */
export declare const HOST: RegExp;
/** The form in which hosts are compared, or '' for what is no host. */
export declare function readHost(host: unknown): string;
