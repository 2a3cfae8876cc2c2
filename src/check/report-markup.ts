import { h, type MarkupElement } from '../markup/markup.ts'
import type { CheckLanguage } from './check-language.ts'
import type { Report } from './report.ts'

/** How many details are shown; the text that can be saved has all. */
const MOST = 50

/** A report as a region of a page: a heading, one line that sums it up, and the list. All of it is text. */
export function reportMarkup({ summary, items }: Report, { check, common }: CheckLanguage): MarkupElement {
  return h(
    'section',
    {
      id: 'latchkey-check',
      class: 'latchkey-check',
      lang: common.lang,
      dir: common.direction,
      'aria-labelledby': 'latchkey-check-title',
    },
    h('h2', { id: 'latchkey-check-title', tabindex: '-1' }, check.title),
    h('p', null, h('strong', null, summary)),
    h('p', null, check.intro),
    h(
      'ul',
      // Safari takes the role from a list without markers.
      { role: 'list' },
      items.map(({ state, verdict, title, says, todo, details }) =>
        h(
          'li',
          { class: `latchkey-check__${state}` },
          h('p', null, h('strong', null, `${verdict}: ${title}`)),
          h('p', null, says),
          todo ? h('p', null, todo) : null,
          details[0]
            ? h(
                'details',
                null,
                h('summary', null, check.list),
                h(
                  'ul',
                  { lang: 'en', dir: 'ltr' },
                  details.slice(0, MOST).map(detail => h('li', null, detail)),
                ),
              )
            : null,
        ),
      ),
    ),
    h(
      'p',
      null,
      h('button', { type: 'button', 'data-do': 'download' }, check.download),
      ' ',
      h('button', { type: 'button', 'data-do': 'print' }, check.print),
      ' ',
      h('button', { type: 'button', 'data-do': 'close' }, check.close),
    ),
  )
}
