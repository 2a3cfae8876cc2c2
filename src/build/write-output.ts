import { writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Option, Request } from './command.ts'
import { Mistake } from './mistake.ts'

/** The option that goes with `writeOutput`. */
export const OUT: Option = { type: 'string', value: 'FILE', help: 'write into this file instead of printing' }

/**
 * Prints what was asked for, or writes it into the file of `--out`, always as UTF-8.
 * @throws {Mistake} when the file cannot be written.
 */
export function writeOutput({ text, terminal }: Request, content: string): void {
  const out = text('out')
  if (out === undefined) return terminal.out(content)
  const path = resolve(terminal.cwd, out)
  try {
    writeFileSync(path, content.endsWith('\n') ? content : `${content}\n`)
  } catch (error) {
    throw new Mistake(`${out} could not be written: ${(error as Error).message}.`, 2)
  }
  terminal.say(`Wrote ${relative(terminal.cwd, path) || path}.`)
}
