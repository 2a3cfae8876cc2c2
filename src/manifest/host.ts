/**
 * The form in which hosts are compared, or null for what is not a host name or `*.name`: no scheme, path, port or
 * user, only characters that a policy can carry too. `*.uk` and `*.co.uk` would open half of a country.
 */
export function readHost(host: unknown): string | null {
  return typeof host === 'string' &&
    /^(\*\.(?!((com?|org|net|gov|ac|edu)\.)?[a-z\d-]+$))?([a-z\d-]+\.)*[a-z\d-]+$/i.test(host)
    ? host.toLowerCase()
    : null
}
