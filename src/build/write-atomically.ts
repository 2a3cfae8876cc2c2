import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { Mistake } from './mistake.ts'

/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, finds the old text or the new.
 * @throws {Mistake} when it cannot be written; the old text stands then.
 */
export function writeAtomically(path: string, content: string): void {
  let draft = ''
  try {
    // A link keeps pointing at the file that it points at.
    const target = existsSync(path) ? realpathSync(path) : path
    const { mode } = existsSync(target) ? statSync(target) : { mode: 0o644 }
    draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    writeFileSync(draft, content, { mode })
    renameSync(draft, target)
  } catch (error) {
    if (draft) rmSync(draft, { force: true })
    throw new Mistake(`${path} could not be written: ${(error as Error).message}.`, 2)
  }
}
