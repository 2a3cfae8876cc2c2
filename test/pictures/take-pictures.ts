import { writeFileSync } from 'node:fs'
import type { Locator, PageScreenshotOptions } from 'playwright-core'
import { examples } from '../../demo/gallery/examples.ts'
import { openExample, openGallery, type Gallery } from '../support/open-gallery.ts'
import type { Picture } from './picture.ts'

type Box = NonNullable<PageScreenshotOptions['clip']>

const FOLDER = new URL('../../docs/guides/images/', import.meta.url)
/** Longer than it takes until a look has been judged. In milliseconds. */
const JUDGED = 500

/** Takes pictures anew, and says which. */
export async function takePictures(pictures: readonly Picture[]): Promise<void> {
  const gallery = await openGallery()
  try {
    for (const picture of pictures) {
      writeFileSync(new URL(`${picture.name}.png`, FOLDER), await take(gallery, picture))
      console.log(picture.name)
    }
  } finally {
    await gallery.close()
  }
}

async function take(
  gallery: Gallery,
  { of, steps = [], from, window: [width, height], part, before }: Picture,
): Promise<Buffer> {
  const { page, leave } = await gallery.newVisitor({ viewport: { width, height } })
  // Never answered: it is on its way as long as the page stands.
  if (before) await page.route(`**/latchkey/${before}`, () => {})
  if ('page' in of) await page.goto(new URL(of.page, gallery.url).href)
  else {
    const example = examples.find(({ name }) => name === of.example)
    if (!example) throw new Error(`The gallery has no example ${of.example}`)
    await openExample(page, gallery, example, { isReady: !before })
  }
  for (const step of steps) {
    if (step.startsWith('/')) await page.goto(new URL(step, gallery.url).href)
    else await page.click(step)
    await page.waitForTimeout(JUDGED)
  }
  // The demo's own bar lies over its pages, and is no part of ours.
  await page.addStyleTag({ content: '.demo-log { display: none }' })
  if (from) await page.locator(from).evaluate(element => element.scrollIntoView())
  if (part) await page.locator(part).waitFor()
  await page.waitForTimeout(JUDGED)
  const picture = await page.screenshot(part ? { clip: await seen(page.locator(part)) } : {})
  await leave()
  return picture
}

/** What the window shows of an element. */
async function seen(part: Locator): Promise<Box> {
  await part.scrollIntoViewIfNeeded()
  return part.evaluate(element => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const [x, y] = [Math.max(left, 0), Math.max(top, 0)]
    return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y }
  })
}
