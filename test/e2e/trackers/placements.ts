import { readFileSync } from 'node:fs'
import { inlineScript } from '../../../src/build/inline.ts'
import { packageFile } from '../../../src/build/package-file.ts'
import type { Tracker, Vendor } from './trackers.ts'

/** The ways in which trackers come into landlords' pages. */
export const PLACEMENTS = ['static tag', 'inline snippet', 'injection', 'bundle'] as const
export type Placement = (typeof PLACEMENTS)[number]

/** A tracker in a page: what stands there, and the first party's own file that it needs. */
export interface Placed {
  readonly head: string
  readonly body: string
  readonly ownFile: string
}

/** The code of a tracker. */
export function codeOf({ file }: Tracker): string {
  return readFileSync(packageFile(`node_modules/${file}`), 'utf8')
}

/**
 * Puts a tracker into a page.
 * @param ownUrl where `ownFile` lies on the site.
 */
export function place(tracker: Tracker, vendor: Vendor, placement: Placement, ownUrl: string): Placed {
  const start = tracker.start(vendor)
  const nothing = { head: '', body: '', ownFile: '' }
  switch (placement) {
    case 'static tag':
      return { ...nothing, body: `<script src="${vendor.script}"></script><script>${start}</script>` }
    case 'inline snippet':
      return { ...nothing, body: tracker.embed?.(vendor) ?? inline(`${codeOf(tracker)};\n${start}`) }
    case 'injection':
      return tracker.injectedBy === 'loader'
        ? { ...nothing, head: inline(loader(vendor.script, start)) }
        : {
            ...nothing,
            head: `<script async src="${ownUrl}"></script>`,
            ownFile: tagManager(vendor.script, start),
          }
    case 'bundle':
      return {
        ...nothing,
        body: `<script src="${ownUrl}"></script>`,
        ownFile: `${codeOf(tracker)};\n${start}`,
      }
  }
}

/** Whether the code comes from the vendor, so that an element can be held and released. */
export function comesFromVendor({ embed }: Tracker, placement: Placement): boolean {
  return (
    placement === 'static tag' || placement === 'injection' || (placement === 'inline snippet' && !!embed)
  )
}

/** Whether it starts by itself as soon as its element is released. After a static tag, the start has long failed. */
export function startsOnRelease(tracker: Tracker, placement: Placement): boolean {
  return comesFromVendor(tracker, placement) && placement !== 'static tag'
}

function inline(code: string): string {
  return `<script>${inlineScript(code)}</script>`
}

/** The shape that vendors' own snippets have had since Google Analytics. */
function loader(url: string, start: string): string {
  return `(function (w, d, s, u) {
  var t = d.createElement(s), f = d.getElementsByTagName(s)[0]
  t.async = 1
  t.src = u
  t.onload = function () { ${whenParsed(start)} }
  f.parentNode.insertBefore(t, f)
})(window, document, 'script', '${url}')`
}

/** What a tag manager does: decides late, and appends. */
function tagManager(url: string, start: string): string {
  return `(() => {
  const tags = [{ url: '${url}', then: () => { ${start} } }]
  const fire = ({ url, then }) => {
    const script = document.createElement('script')
    script.setAttribute('src', url)
    script.addEventListener('load', then)
    document.head.appendChild(script)
  }
  const run = () => tags.forEach(fire)
  document.readyState === 'loading' ? addEventListener('DOMContentLoaded', run) : run()
})()`
}

/** A loader in the head can be faster than the page that its tracker works on. */
function whenParsed(start: string): string {
  return `var go = function () { ${start} }; d.readyState === 'loading' ? d.addEventListener('DOMContentLoaded', go) : go()`
}
