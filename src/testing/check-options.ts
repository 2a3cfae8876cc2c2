import type { DriveOptions } from './drive-options.ts'
import { webAddress } from './seen-request.ts'

/** Throws where options would make a drive that learns nothing. Gives the one host that is driven. */
export function checkOptions({
  pages,
  manifest,
  quiet = 0,
  limit = 0,
  parallel = 1,
}: Pick<DriveOptions, 'pages' | 'manifest' | 'quiet' | 'limit' | 'parallel'>): string {
  const wrong = pages.find(page => !webAddress(page))
  if (wrong !== undefined) {
    throw new Error(`latchkey: 'pages' should be whole addresses on the web, and has '${wrong}'.`)
  }
  const hosts = new Set(pages.map(page => new URL(page).hostname))
  const [driven = ''] = hosts
  if (hosts.size !== 1) {
    throw new Error(
      `latchkey: 'pages' should be addresses on one host, and has ${hosts.size} hosts. Drive each host on its own.`,
    )
  }
  if (typeof (manifest as unknown) !== 'object' || !manifest) {
    throw new Error(
      `latchkey: 'manifest' should be the manifest of the site, and is ${String(manifest)}. Is it imported by its name?`,
    )
  }
  for (const [name, number] of Object.entries({ quiet, limit, parallel })) {
    if (number >= 0) continue
    throw new Error(`latchkey: '${name}' should be a number that is not negative, and is ${String(number)}.`)
  }
  return driven
}
