import type { Declared } from './declared.ts'

/** Whether no service names a host, so that only what the page marks can be held. */
export function namesNoHost({ services }: Pick<Declared, 'services'>): boolean {
  return [...services.values()].every(({ hosts }) => !hosts[0])
}
