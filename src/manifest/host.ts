import { text } from './text.ts'

/**
 * A host name or `*.name`. Only characters that a policy can carry too, so no scheme, path, port or user; and no
 * `*.uk`, which would open a whole country; `*.localhost` is this machine.
 */
export const HOST = /^(\*\.(?=.*\.|localhost$))?([a-z\d-]+\.)*[a-z\d-]+$/i

/** The form in which hosts are compared, or '' for what is no host. */
export function readHost(host: unknown): string {
  return text(host && HOST.exec(text(host))?.[0].toLowerCase())
}
