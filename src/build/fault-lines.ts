import { styleText } from 'node:util'
import type { Fault, Faults } from '../manifest/validate.ts'
import { wrap } from './wrap.ts'

interface Look {
  readonly width: number
  readonly hasColor: boolean
}

const LABEL_WIDTH = 'warning  '.length

/** Faults for a person to read: each with its place on a line of its own, and its sentences under it. */
export function faultLines(faults: readonly Fault[], { width, hasColor }: Look): string {
  return faults
    .map(({ severity, path, expected, received, advice }) => {
      const label = severity.padEnd(LABEL_WIDTH)
      const shown = hasColor ? styleText(severity === 'error' ? 'red' : 'yellow', label) : label
      const sentences = `Expected ${expected}, received ${received}. ${advice}`
      return `${shown}${path || 'the manifest'}\n${wrap(sentences, width, ' '.repeat(LABEL_WIDTH))}`
    })
    .join('\n\n')
}

/** How many there are, in words: `2 errors, 1 warning`. */
export function countInWords({ errors, warnings }: Faults): string {
  const counts = [count(errors, 'error'), count(warnings, 'warning')].filter(Boolean)
  return counts.join(', ') || 'no errors, no warnings'
}

function count({ length }: readonly Fault[], noun: string): string {
  return length > 0 ? `${length} ${noun}${length === 1 ? '' : 's'}` : ''
}
