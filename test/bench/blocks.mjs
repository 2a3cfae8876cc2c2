import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { createJiti } from 'jiti'

const CLI = fileURLToPath(new URL('../../dist/npm/cli.js', import.meta.url))

const jiti = createJiti(import.meta.url)

/** A real annex with 17 rows and 6 services. */
export const { landlord } = await jiti.import('../support/landlord.ts')

/**
 * What the built command line writes for a page of that annex.
 * @param {...string} options
 * @returns {{ head: string, body: string }}
 */
export function blocks(...options) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-'))
  const file = join(folder, 'latchkey.json')
  writeFileSync(file, JSON.stringify(landlord))
  try {
    const args = [CLI, 'snippet', file, '--json', ...options]
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
