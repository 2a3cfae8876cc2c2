import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Manifest } from '../../src/manifest/types.ts'

const CLI = fileURLToPath(new URL('../../dist/npm/cli.js', import.meta.url))

/** The head block that `latchkey snippet` writes for a site with a banner and settings of its own. */
export function exampleHead(manifest: Manifest, ...more: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-example-'))
  writeFileSync(join(folder, 'latchkey.json'), JSON.stringify(manifest))
  const options = ['--banner', 'none', '--control', 'none', '--texts', '/manifest.json', ...more]
  const printed = execFileSync(process.execPath, [CLI, 'snippet', '--json', ...options], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  rmSync(folder, { recursive: true })
  return (JSON.parse(printed) as { head: string }).head
}
