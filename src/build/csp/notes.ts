import { wrap } from '../wrap.ts'
import type { Switch } from './header-plan.ts'

/** What whoever keeps the server has to know, in paragraphs; the same for every server. */
export const NOTES: readonly string[] = [
  'Latchkey: the Content-Security-Policy of each visitor, made from the cookie "latchkey". It is the policy that level ' +
    'seal makes in the page, but it is there before the page is parsed. Until somebody has chosen, only the site itself ' +
    'may be reached, and what needs no consent.',
  'Written by "latchkey csp". Write it again when the manifest changes: the marks of seven letters and figures stand ' +
    'for what visitors have agreed to, and an older yes no longer counts.',
  'It goes with pages and with scripts, because a worker has the policy of its own file.',
  'Caching: what is sent depends on the cookie, hence Vary; "private" also keeps it out of those shared caches and ' +
    'content networks that do not look at Vary. ETag and Last-Modified are left out of pages and scripts: the answer ' +
    '304 would bring back the page with the policy of an earlier choice. Scripts that carry a max-age stay in the ' +
    'browser until a cookie changes. Copies that browsers hold from before have no policy: touch pages, and rename ' +
    'worker files, when you install this.',
  'Not looked at: the time in the record, since the cookie ends by its own Max-Age; and percent-encoding of anything ' +
    'but the plus, which makes a record unreadable. An unreadable record, or two that differ, means not asked.',
  'A policy that you send yourself stays in force: a browser that gets two enforces both.',
]

/** A note as a comment of lines that begin with `#`. */
export function comment(text: string, indent = ''): string {
  return wrap(text, 100, `${indent}# `)
}

/** All notes as such comments, with an empty comment between. */
export function commentedNotes(...more: readonly string[]): string {
  return [...NOTES, ...more].map(note => comment(note)).join('\n#\n')
}

/** What a switch is, for a comment. */
export function describe({ id, otherwise }: Switch): string {
  if (otherwise === 'off') return `${id}: off until the visitor agrees`
  if (otherwise === 'on') return `${id}: on until the visitor, or the browser (Sec-GPC), objects`
  return `${id}: as ${otherwise.category}, unless the visitor said otherwise`
}
