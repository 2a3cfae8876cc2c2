import type { Switch } from './header-plan.ts'

/** The request headers on which the policy depends. */
export function variesBy(switches: readonly Switch[]): string[] {
  const hasObjections = switches.some(({ otherwise }) => otherwise === 'on')
  return ['Cookie', ...(hasObjections ? ['Sec-GPC'] : [])]
}
