import { text } from './text.ts'

/**
 * The form in which hosts are compared, or '' for what is neither a host name nor `*.name`. Only characters that a
 * policy can carry too, so no scheme, path, port or user; and no `*.uk`, which would open a whole country.
 */
export function readHost(host: unknown): string {
  const name = text(host).toLowerCase()
  return /^(\*\.(?=.*\.))?([a-z\d-]+\.)*[a-z\d-]+$/.test(name) ? name : ''
}
