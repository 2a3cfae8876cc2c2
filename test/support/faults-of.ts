import { validate } from '../../src/manifest/validate.ts'

/** A sound row, to be changed. */
export const ROW = { name: 'a', purpose: 'Remembers.', expiry: '1 day', category: 'media' }

/** A sound service, to be changed. */
export const SERVICE = { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'], country: 'US' }

/** What makes a claim of necessity complete. */
export const GROUNDED = { ground: 'security', why: 'Keeps forms safe.' }

/** Faults of a manifest as `severity code path`, errors first. */
export function faultsOf(input: unknown): string[] {
  const { errors, warnings } = validate(input, { now: new Date('2026-11-21') })
  return [...errors, ...warnings].map(({ severity, code, path }) => `${severity} ${code} ${path}`)
}

/** Faults of a manifest with one changed row. */
export function rowFaults(changes: object, rest: object = {}): string[] {
  return faultsOf({ ...rest, cookies: [{ ...ROW, ...changes }] })
}

/** Faults of a manifest with one changed service. */
export function serviceFaults(changes: object, rest: object = {}): string[] {
  return faultsOf({ ...rest, services: { vimeo: { ...SERVICE, ...changes } } })
}
