import { styleText } from 'node:util'
import type { Fault, Faults } from '../manifest/validate.ts'
import { wrap } from './wrap.ts'

interface Look {
  readonly width: number
  readonly hasColor: boolean
  /** The manifest that has the faults. */
  readonly manifest: unknown
}

const LABEL_WIDTH = 'warning  '.length

/** Faults for a person to read: each with its place on a line of its own, and its sentences under it. */
export function faultLines(faults: readonly Fault[], { width, hasColor, manifest }: Look): string {
  return faults
    .map(({ severity, path, expected, received, advice }) => {
      const label = severity.padEnd(LABEL_WIDTH)
      const shown = hasColor ? styleText(severity === 'error' ? 'red' : 'yellow', label) : label
      const sentences = `Expected ${expected}, received ${received}. ${advice}`
      return `${shown}${path || 'the manifest'}${rowName(path, manifest)}\n${wrap(sentences, width, ' '.repeat(LABEL_WIDTH))}`
    })
    .join('\n\n')
}

/** The name of the row that a path leads into, since nobody counts to 14 to find `cookies[14]`. */
function rowName(path: string, manifest: unknown): string {
  const [, list = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(path) ?? []
  const rows = (manifest as Record<string, unknown> | null | undefined)?.[list]
  const name: unknown = Array.isArray(rows) ? (rows as { name?: unknown }[])[Number(index)]?.name : undefined
  const first: unknown = Array.isArray(name) ? name[0] : name
  return typeof first === 'string' ? ` (${first})` : ''
}

/** How many there are, in words: `2 errors, 1 warning`. */
export function countInWords({ errors, warnings }: Faults): string {
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean)
  return counts.join(', ') || 'no errors, no warnings'
}

function count({ length }: readonly Fault[], noun: string): string {
  return length > 0 ? `${length} ${noun}${length === 1 ? '' : 's'}` : ''
}
