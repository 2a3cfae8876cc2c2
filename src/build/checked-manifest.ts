import type { Manifest } from '../manifest/types.ts'
import { validate } from '../manifest/validate.ts'
import type { Option, Request } from './command.ts'
import { countInWords, faultLines } from './fault-lines.ts'
import { loadManifest, type LoadedManifest } from './load-manifest.ts'
import { Mistake } from './mistake.ts'

/** The option that goes with `checkedManifest`. */
export const FORCE: Option = { type: 'boolean', help: 'write even where the manifest has errors' }

/**
 * Loads the manifest that a command writes something from. Says in a line that there are warnings.
 * @throws {Mistake} with the list of errors, unless `--force` is given: a page made from half a manifest misleads.
 */
export async function checkedManifest(request: Request): Promise<Manifest> {
  return (await checkedFile(request)).manifest
}

/** The same with the path of the file. */
export async function checkedFile({
  manifest: named,
  has,
  terminal,
}: Request): Promise<LoadedManifest & { readonly manifest: Manifest }> {
  const { path, manifest } = await loadManifest(terminal.cwd, named)
  const faults = validate(manifest)
  const counted = `${path}: ${countInWords(faults)}`
  if (faults.errors.length > 0) {
    const list = faultLines(faults.errors, {
      width: terminal.width,
      hasColor: terminal.hasColor.say,
      manifest,
    })
    if (!has('force'))
      throw new Mistake(`${list}\n\n${counted}. Nothing is written; --force writes all the same.`, 1)
    terminal.say(`${list}\n\n${counted}. What has errors is left shut.`)
  } else if (faults.warnings.length > 0) {
    terminal.say(`${counted}. See: latchkey validate${named ? ` ${named}` : ''}`)
  }
  return { path, manifest: manifest as Manifest }
}
