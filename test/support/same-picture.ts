import { writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/**
 * How much of two screenshots differs, from 0 to 1; pictures of different sizes differ altogether.
 * With `LATCHKEY_PICTURES` set to a folder, both and what differs are written there to look at.
 */
export function difference(one: Buffer, other: Buffer, name: string): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)]
  const folder = process.env.LATCHKEY_PICTURES
  const write = (part: string, picture: Buffer): void => {
    if (folder) writeFileSync(`${folder}/${name.replace(/\W+/g, '-')}.${part}.png`, picture)
  }
  write('expected', one)
  write('received', other)
  if (a.width !== b.width || a.height !== b.height) return 1
  const diff = new PNG({ width: a.width, height: a.height })
  const pixels = pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.1 })
  if (pixels) write('difference', PNG.sync.write(diff))
  return pixels / (a.width * a.height)
}
