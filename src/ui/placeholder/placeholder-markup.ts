import { h, type Markup, type MarkupElement } from '../../markup/markup.ts'
import { fill } from '../../words/fill.ts'
import type { BriefWords } from '../../words/sections/common-words.ts'
import type { PlaceholderWords } from '../../words/sections/placeholder-words.ts'
import type { ReloadWords } from '../../words/sections/reload-words.ts'
import type { Offer } from './read-offer.ts'

/** What a placeholder speaks with. */
export interface PlaceholderLanguage {
  readonly common: Pick<BriefWords, 'lang' | 'direction' | 'categories' | 'list'>
  readonly placeholder: PlaceholderWords
  readonly reload: Pick<ReloadWords, 'fromNext'>
}

/** The tag of placeholders: one of its own, so that no rule of the page for its blocks reaches them. */
export const TAG = 'latchkey-placeholder'

interface Setting {
  readonly words: PlaceholderLanguage
  /** Language of the page, in which its title and link are. */
  readonly lang: string
}

/** A placeholder as data: what waits, whose it is, what it would do, and what the visitor can do about it. */
export function placeholderMarkup(offer: Offer, setting: Setting): MarkupElement {
  const { common } = setting.words
  const { title, poster } = offer
  return h(
    TAG,
    { role: 'group', 'aria-label': title, lang: common.lang, dir: common.direction, 'data-nosnippet': true },
    poster && h('img', { class: 'latchkey-poster', src: poster, alt: '' }),
    h('div', { class: 'latchkey-offer' }, ...contents(offer, setting)),
  )
}

function contents(offer: Offer, { words, lang }: Setting): Markup[] {
  const { common, placeholder, reload } = words
  const { title, says, link } = offer
  // What the page said itself, it said in its own language.
  const pages = (isOurs: boolean) => (isOurs || lang === common.lang ? undefined : lang)
  // The text that can be seen comes first in the name, for those who say it aloud.
  const button = (verb: string, label: string, of = '') =>
    h(
      'button',
      { type: 'button', 'data-latchkey': verb, 'aria-label': (of && `${label}: ${of}`) || null },
      label,
    )
  const linkText = link && (link.text || fill(placeholder.link, { host: new URL(link.href).host }))
  return [
    h(
      'div',
      { class: 'latchkey-text' },
      h(
        'div',
        { class: 'latchkey-title', role: 'heading', 'aria-level': 2, lang: pages(offer.isUntitled) },
        title,
      ),
      says.map(text => h('p', null, text)),
      offer.isDecided && h('p', null, reload.fromNext),
    ),
    h(
      'div',
      { class: 'latchkey-actions' },
      !offer.isDecided && [
        offer.canShow && button('show', placeholder.show, title),
        button('always', offer.always),
      ],
      link &&
        h(
          'a',
          {
            href: link.href,
            rel: 'noreferrer',
            'aria-label': `${linkText}: ${title}`,
            lang: pages(!link.text),
          },
          linkText,
        ),
    ),
  ]
}
