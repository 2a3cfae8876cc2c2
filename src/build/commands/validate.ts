import { validate } from '../../manifest/validate.ts'
import type { Command } from '../command.ts'
import { countInWords, faultLines } from '../fault-lines.ts'
import { languageFaults } from '../language-faults.ts'
import { loadManifest } from '../load-manifest.ts'

export const validateCommand: Command = {
  name: 'validate',
  summary: 'List everything that is wrong with a manifest',
  details:
    'An error shuts its entry: nothing of it runs until it is put right, and everything else goes on. ' +
    'A warning changes nothing on the page.',
  options: {
    strict: { type: 'boolean', help: 'count warnings as errors' },
    json: { type: 'boolean', help: 'print the faults as JSON, for other programs' },
  },
  examples: [
    ['validate', 'check the manifest in this folder'],
    ['validate cookies.json', 'check this one'],
    ['validate --strict', 'stop a build at warnings too'],
  ],
  async run({ manifest: named, has, terminal }) {
    const { path, manifest } = await loadManifest(terminal.cwd, named)
    const { errors, warnings: found } = validate(manifest)
    const warnings = [...found, ...languageFaults(manifest)]
    const all = [...errors, ...warnings]
    if (has('json')) terminal.out(JSON.stringify(all, null, 2))
    else {
      const look = { width: terminal.width, hasColor: terminal.hasColor.out, manifest }
      if (all.length > 0) terminal.out(`${faultLines(all, look)}\n\n`)
      terminal.out(`${path}: ${countInWords({ errors, warnings })}`)
    }
    return errors.length > 0 || (has('strict') && warnings.length > 0) ? 1 : 0
  },
}
