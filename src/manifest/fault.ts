/** Where in a manifest something stands, from the outside in. */
export type Path = readonly (string | number)[]

/** Something wrong or doubtful in a manifest. */
export interface Fault {
  /** `error`: the entry is shut. `warning`: it works, but probably not as it should. */
  readonly severity: 'error' | 'warning'
  /** Name of the kind of fault, which stays the same from version to version. */
  readonly code: string
  /** Where: `services.vimeo.hosts[1]`; empty for the manifest itself. */
  readonly path: string
  readonly expected: string
  readonly received: string
  /** What to do about it: one or more sentences. */
  readonly advice: string
  /** All of it in words: where, what was expected, what came, what to do. */
  readonly message: string
}

/** A fault as a rule finds it. */
export interface Finding extends Omit<Fault, 'path' | 'message'> {
  readonly path: Path
}

/** Puts a finding into words. */
export function toFault({ path: steps, ...finding }: Finding): Fault {
  const path = pathText(steps)
  const { expected, received, advice } = finding
  return {
    ...finding,
    path,
    message: `${path || 'the manifest'}: expected ${expected}, received ${received}. ${advice}`,
  }
}

/** A value as a message shows it: short, on one line, and never an error whatever it is. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `'${shorten(value)}'`
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return `a ${typeof value}`
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list'
  if (typeof value === 'object' && value) return Object.keys(value).length ? 'an object' : 'an empty object'
  return String(value)
}

const LONGEST = 60

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** A path as people write it: `services.vimeo.hosts[1]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[\w$-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`
    return text ? `${text}.${step}` : step
  }, '')
}
