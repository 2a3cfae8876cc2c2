import type { Manifest } from '../../src/manifest/types.ts'
import { writeSnippet } from './write-snippet.ts'

/** The head block that `latchkey snippet` writes for a site with a banner and settings of its own. */
export function exampleHead(manifest: Manifest, ...more: readonly string[]): string {
  const options = ['--banner', 'none', '--control', 'none', '--texts', '/manifest.json', ...more]
  return writeSnippet(manifest, ...options).head
}
