import type { Evidence, Observation, Seen, Stage } from '../../../src/inventory/observation.ts'

export const BEFORE: Stage = { name: 'before-choice', allowed: [], by: null, hadAction: null }
export const REJECTED: Stage = { name: 'after-reject', allowed: [], by: 'banner', hadAction: true }

export function accepted(...allowed: string[]): Stage {
  return { name: 'after-accept', allowed, by: 'banner', hadAction: true }
}

/** One sight of something, in a stage. */
export function sight(stage: number, more: Partial<Evidence> = {}): Evidence {
  return {
    how: 'hook',
    who: null,
    line: null,
    page: 'https://www.millbrook.example/',
    frame: null,
    when: 10,
    stage,
    ...more,
  }
}

/** A cookie that was kept in these stages. */
export function cookie(
  name: string,
  stages: readonly number[],
  more: Partial<Observation> = {},
): Observation {
  return {
    kind: 'cookie',
    name,
    host: 'www.millbrook.example',
    seconds: 0,
    outcome: 'stored',
    isThere: true,
    count: stages.length,
    evidence: stages.map(stage => sight(stage)),
    ...more,
  }
}

/** A request that was made in these stages. */
export function request(
  host: string,
  stages: readonly number[],
  more: Partial<Observation> = {},
): Observation {
  return { ...cookie(host, stages), kind: 'script', host, seconds: null, isThere: null, ...more }
}

export function seen(stages: readonly Stage[], ...observed: Observation[]): Seen {
  return { host: 'www.millbrook.example', stages, observed }
}
