import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import sanitize from 'sanitize-html'
import { bundle } from '../../support/bundle.ts'
import { kses } from './kses.ts'
import { UMBRACO_VALID_ELEMENTS } from './umbraco-tinymce.ts'

const require = createRequire(import.meta.url)
const source = (path: string): string => readFileSync(require.resolve(path), 'utf8')

/** What cleans HTML between an editor and a page, by the name that the guide gives it. */
export type Cleaner =
  | 'Umbraco, TinyMCE'
  | 'Umbraco, Tiptap with div and class'
  | 'Umbraco, Tiptap without'
  | 'WordPress, classic editor'
  | 'WordPress, authors'
  | 'DOMPurify'
  | 'sanitize-html'

export const CLEANERS: readonly Cleaner[] = [
  'Umbraco, TinyMCE',
  'Umbraco, Tiptap with div and class',
  'Umbraco, Tiptap without',
  'WordPress, classic editor',
  'WordPress, authors',
  'DOMPurify',
  'sanitize-html',
]

export interface Cleaners {
  clean(cleaner: Cleaner, html: string): Promise<string>
}

/** Loads the real cleaners, those of editors into a page of a real browser. */
export async function startCleaners(browser: Browser): Promise<Cleaners> {
  const page = await (await browser.newContext()).newPage()
  // TinyMCE measures its own address.
  await page.route('http://editor.localhost/**', route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  )
  await page.goto('http://editor.localhost/')
  await page.addScriptTag({ content: source('tinymce4/tinymce.min.js') })
  await page.evaluate('window.tinymce4 = window.tinymce; delete window.tinymce; delete window.tinyMCE')
  await page.addScriptTag({ content: source('tinymce/tinymce.min.js') })
  await page.addScriptTag({ content: source('dompurify/dist/purify.min.js') })
  await page.addScriptTag({ content: await bundle(new URL('umbraco-tiptap.ts', import.meta.url)) })

  /** What an editor's parser and serialiser, which clean all that goes in and out of it, make of HTML. */
  const byTinymce = (name: string, html: string, validElements?: string): Promise<string> =>
    page.evaluate<string>(`(() => {
      const { Schema, DomParser, Serializer } = ${name}.html
      const settings = ${JSON.stringify(validElements ? { valid_elements: validElements } : {})}
      const schema = Schema(settings)
      const tree = DomParser({ ...settings, forced_root_block: 'p' }, schema).parse(${JSON.stringify(html)})
      return Serializer(settings, schema).serialize(tree)
    })()`)
  const byTiptap = (html: string, hasClasses: boolean): Promise<string> =>
    page.evaluate<string>(`umbracoTiptap(${JSON.stringify(html)}, ${hasClasses})`)

  return {
    async clean(cleaner, html) {
      switch (cleaner) {
        case 'Umbraco, TinyMCE':
          return byTinymce('tinymce', html, UMBRACO_VALID_ELEMENTS)
        case 'WordPress, classic editor':
          return byTinymce('tinymce4', html)
        case 'WordPress, authors':
          return kses(html)
        case 'Umbraco, Tiptap with div and class':
          return byTiptap(html, true)
        case 'Umbraco, Tiptap without':
          return byTiptap(html, false)
        case 'DOMPurify':
          return page.evaluate<string>(`DOMPurify.sanitize(${JSON.stringify(html)})`)
        case 'sanitize-html':
          return sanitize(html)
      }
    },
  }
}
