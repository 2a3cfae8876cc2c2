import type { Declared } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { h, type MarkupElement } from '../markup/markup.ts'
import type { BannerLayout } from '../options.ts'
import { fill } from '../words/fill.ts'
import { textIn } from '../words/text-in.ts'
import { bannerText, type BannerLanguage } from './banner-text.ts'

interface BannerSetting {
  readonly layout: BannerLayout
  readonly declared: Declared
}

/**
 * The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
 */
export function bannerMarkup(
  manifest: Manifest,
  words: BannerLanguage,
  { layout, declared }: BannerSetting,
): MarkupElement {
  const { common, banner } = words
  const title = fill(banner.title, { site: textIn(manifest.site?.name, common.lang) || banner.thisSite })
  const asks = [...declared.categories.values()].some(({ kind }) => kind === 'asks')

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
      h('p', null, bannerText(manifest, words, declared)),
      h(
        'div',
        { class: 'latchkey-actions' },
        button('accept', asks ? banner.accept : banner.leaveOn),
        button('reject', asks ? banner.reject : banner.turnOff),
        button('settings', common.settings),
      ),
    ),
    confirmation('accepted', asks ? banner.accepted : banner.leftOn, words),
    confirmation('rejected', asks ? banner.rejected : banner.turnedOff, words),
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
