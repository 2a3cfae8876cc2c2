import millbrook from '../manifest.ts'
import type { Example } from './example.ts'
import { OURS } from './examples.ts'
import { LANGUAGES } from './languages.ts'
import { THEMES } from './themes.ts'

/** What some browsers and extensions say for their users, before any script of a page. */
const GPC = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>\n  `

/** What a browser says of the languages that its user wants. */
const wants = (languages: readonly string[]): string =>
  `<script>Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(languages)} })</script>\n  `

const LINK = '<p><a href="#latchkey-settings">Cookie settings</a></p>\n    '

/** An example as a page of a landlord's: the real files, and a script that presses what a visitor would press. */
export function renderExample({ name, layout, state, lang, theme }: Example): string {
  const { manifest = millbrook, gpc, attributes = '', content = '', hasLink = true, press = [] } = state
  const offering = { ...manifest, options: { ...manifest.options, languages: OURS } }
  const json = JSON.stringify(offering).replaceAll('<', '\\u003c')
  const steps = JSON.stringify({ press, shows: state.shows }).replaceAll('<', '\\u003c')
  return `<!DOCTYPE html>
<html lang="${lang}" dir="${LANGUAGES[lang].direction}" class="theme-${theme}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${wants(state.wants ?? [lang])}${gpc ? GPC : ''}<script type="application/json" id="latchkey-manifest">${json}</script>
  <script src="/latchkey/latchkey.js" data-banner="${layout}"${attributes}></script>
  <title>${name}</title>
  <link rel="icon" href="/assets/icon.svg">
  <link rel="stylesheet" href="/assets/gallery.css">
</head>
<body>
  <header lang="en" dir="ltr">
    <p><a href="/gallery">All examples</a></p>
  </header>
  <main>
    <h1 lang="en" dir="ltr">${name}</h1>
    <p lang="en" dir="ltr">${state.says} ${LANGUAGES[lang].name}, ${THEMES[theme].says}.</p>
    ${[content, ...letters()].filter(Boolean).join('\n    ')}
  </main>
  <footer lang="en" dir="ltr">
    ${hasLink ? LINK : ''}<p>Millbrook Homes does not exist: it is the demo of Latchkey.</p>
  </footer>
  <script type="application/json" id="steps">${steps}</script>
  <script type="module" src="/assets/gallery.js"></script>
</body>
</html>`
}

/** A page that is longer than any window, with something to reach by keyboard all along. */
function letters(): string[] {
  return Array.from(
    { length: 30 },
    (_, index) =>
      `<p lang="en" dir="ltr">Letter ${index + 1} to our residents: <a href="/repairs">how to report a repair</a>.</p>`,
  )
}
