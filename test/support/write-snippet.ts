import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../dist/npm/cli.js', import.meta.url))

/** The two blocks for a page, and what a policy has to allow for them. */
export interface Snippet {
  readonly head: string
  readonly body: string
  readonly scriptHash: string
}

/** What the built command line's `latchkey snippet` writes for a manifest. */
export function writeSnippet(manifest: unknown, ...options: readonly string[]): Snippet {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-snippet-'))
  writeFileSync(join(folder, 'latchkey.json'), JSON.stringify(manifest))
  const written = execFileSync(process.execPath, [CLI, 'snippet', '--json', ...options], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  rmSync(folder, { recursive: true })
  return JSON.parse(written) as Snippet
}
