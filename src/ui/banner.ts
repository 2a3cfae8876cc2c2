import type { Declared } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { h, type MarkupElement } from '../markup/markup.ts'
import type { BannerLayout } from '../options.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import { bannerText, type BannerLanguage } from './banner-text.ts'

/** What a banner says, by what it asks. */
export interface BannerTexts {
  /** `{site}` stands for the name of the site. */
  readonly title: string
  /** Paragraphs. */
  readonly says: readonly string[]
  /** Label of the button; empty where there is nothing that could be accepted. */
  readonly accept: string
  readonly reject: string
  readonly accepted: string
  readonly rejected: string
}

/** What a first visit is told. */
export function firstTexts(manifest: Manifest, words: BannerLanguage, declared: Declared): BannerTexts {
  const { banner } = words
  const asks = [...declared.categories.values()].some(({ kind }) => kind === 'asks')
  return {
    title: banner.title,
    says: [bannerText(manifest, words, declared)],
    accept: asks ? banner.accept : banner.leaveOn,
    reject: asks ? banner.reject : banner.turnOff,
    accepted: asks ? banner.accepted : banner.leftOn,
    rejected: asks ? banner.rejected : banner.turnedOff,
  }
}

interface BannerSetting {
  readonly layout: BannerLayout
  readonly site: Manifest['site']
  readonly words: BannerLanguage
}

/**
 * The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
 */
export function bannerMarkup(texts: BannerTexts, { layout, site, words }: BannerSetting): MarkupElement {
  const { common, banner } = words
  const title = fill(texts.title, { site: textIn(site?.name, common.lang) || banner.thisSite })

  return h(
    'div',
    {
      id: 'latchkey-banner',
      role: 'region',
      'aria-label': title,
      'data-nosnippet': true,
      'data-layout': layout,
      lang: common.lang,
      dir: common.direction,
      hidden: true,
    },
    h(
      'div',
      { 'data-latchkey-part': 'message' },
      h('h2', null, title),
      texts.says.map(text => h('p', null, text)),
      h(
        'div',
        { class: 'latchkey-actions' },
        texts.accept && button('accept', texts.accept),
        button('reject', texts.reject),
        button('settings', common.settings),
      ),
    ),
    confirmation('accepted', texts.accepted, words),
    confirmation('rejected', texts.rejected, words),
    confirmation('saved', banner.saved, words),
  )
}

/**
 * What is said once the visitor has decided, by its role and by the focus that it is given, after the flow of the GOV.UK
 * Design System. It waits in a template, so that nothing finds its controls before they can be seen.
 */
function confirmation(part: string, outcome: string, { banner }: BannerLanguage): MarkupElement {
  const [before, link, after] = banner.change
  return h(
    'template',
    { 'data-latchkey-then': part },
    h(
      'div',
      { 'data-latchkey-part': part, role: 'alert', tabindex: -1 },
      h('p', null, `${outcome} ${before}`, h('a', { href: '#latchkey-settings' }, link), after),
      button('hide', banner.hide),
    ),
  )
}

function button(verb: string, label: string): MarkupElement {
  return h('button', { type: 'button', 'data-latchkey': verb }, label)
}
