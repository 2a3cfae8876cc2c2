import { text } from './text.ts'

/**
 * A host name or `*.name`. Only characters that a policy can carry too, so no scheme, path, port or user; and no
 * `*.uk` or `*.co.uk`, which would open a whole country; `*.localhost` is this machine. The list of all such names
 * (https://publicsuffix.org) is many times the size of the head file, so these are the British ones and the usual.
 */
export const HOST =
  /^(\*\.(?=.*\.|localhost$)(?!(com?|org|net|gov|edu|nhs|ac|me|ltd|plc|sch|police)\...$))?([a-z\d-]+\.)*[a-z\d-]+$/i

/** The form in which hosts are compared, or '' for what is no host. */
export function readHost(host: unknown): string {
  return text(host && HOST.exec(text(host))?.[0].toLowerCase())
}
