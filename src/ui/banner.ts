import type { Declared } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { offersLanguages } from '../languages/spoken-language.ts'
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

/** What a first visit is told; whether the browser sends Global Privacy Control is only known in the page. */
export function firstTexts(
  manifest: Manifest,
  words: BannerLanguage,
  { declared, gpc = false }: { readonly declared: Declared; readonly gpc?: boolean },
): BannerTexts {
  const { banner } = words
  const { canAsk, canTell } = kindsOf(declared)
  const [accept, reject] = canAsk
    ? [banner.accept, banner.reject]
    : gpc
      ? [banner.turnOn, banner.leaveOff]
      : [banner.leaveOn, banner.turnOff]
  // What was told and not objected to is not called accepted.
  const [accepted, rejected] = !canAsk
    ? [banner.isOn, banner.isOff]
    : canTell
      ? [banner.allOn, banner.allOff]
      : [banner.accepted, banner.rejected]
  const says = [bannerText(manifest, words, { declared, gpc })]
  return { title: banner.title, says, accept, reject, accepted, rejected }
}

/**
 * The banner of a first visit. Where something is on until the visitor objects, Global Privacy Control turns it off, and
 * what is said then waits in a template.
 */
export function firstBanner(
  manifest: Manifest,
  words: BannerLanguage,
  { layout, declared }: { readonly layout: BannerLayout; readonly declared: Declared },
): MarkupElement {
  return bannerMarkup(firstTexts(manifest, words, { declared }), {
    layout,
    manifest,
    words,
    withGpc: kindsOf(declared).canTell ? firstTexts(manifest, words, { declared, gpc: true }) : undefined,
  })
}

function kindsOf({ categories }: Declared): { readonly canAsk: boolean; readonly canTell: boolean } {
  const kinds = [...categories.values()].map(({ kind }) => kind)
  return { canAsk: kinds.includes('asks'), canTell: kinds.includes('objects') }
}

interface BannerSetting {
  readonly layout: BannerLayout
  readonly manifest: Manifest
  readonly words: BannerLanguage
  /** What it says instead where the browser sends Global Privacy Control. Default: the same. */
  readonly withGpc?: BannerTexts | undefined
}

/**
 * The whole banner with all that it may come to say, hidden: rendered ahead and made in the page it is the same.
 */
export function bannerMarkup(
  texts: BannerTexts,
  { layout, manifest, words, withGpc }: BannerSetting,
): MarkupElement {
  const { common, banner } = words
  const title = fill(texts.title, { site: textIn(manifest.site?.name, common.lang) || banner.thisSite })
  const message = ({ says, accept, reject }: BannerTexts): MarkupElement =>
    h(
      'div',
      { 'data-latchkey-part': 'message' },
      h('h2', null, title),
      says.map(text => h('p', null, text)),
      h(
        'div',
        { class: 'latchkey-actions' },
        accept && button('accept', accept),
        button('reject', reject),
        button('settings', common.settings),
      ),
    )

  return h(
    'div',
    {
      id: 'latchkey-banner',
      role: 'region',
      'aria-label': title,
      'data-nosnippet': true,
      'data-layout': layout,
      'data-languages': offersLanguages(manifest),
      lang: common.lang,
      dir: common.direction,
      hidden: true,
    },
    message(texts),
    withGpc && h('template', { 'data-latchkey-then': 'gpc' }, message(withGpc)),
    confirmation('accepted', texts.accepted, words),
    confirmation('rejected', texts.rejected, words),
    // The last of all: with it the whole banner is there.
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
