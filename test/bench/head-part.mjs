// What a manifest adds to the head of each page.
import { brotliCompressSync } from 'node:zlib'
import { createJiti } from 'jiti'
import { bigManifest } from './big-manifest.mjs'
import { inWords, nanoseconds } from './measure.mjs'

const jiti = createJiti(import.meta.url)

const { headPart } = await jiti.import('../../src/manifest/head-part.ts')
const { readManifest } = await jiti.import('../../src/manifest/read-manifest.ts')
const { landlord } = await jiti.import('../support/landlord.ts')

console.log('Head part of a manifest, brotli')
for (const [what, manifest] of [
  ['17 rows of a real annex, 6 services', landlord],
  ['100 rows, 20 services', bigManifest({ services: 20, names: 100 })],
]) {
  const part = headPart(manifest)
  const bytes = value => brotliCompressSync(JSON.stringify(value)).length
  const time = inWords(nanoseconds(() => readManifest(part), { rounds: 5 }))
  console.log(
    `  ${what.padEnd(36)} ${String(bytes(part)).padStart(6)} B of ${bytes(manifest)} B, read in ${time}`,
  )
}
