import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const read = (path: string): string => readFileSync(resolve(path), 'utf8')

/** Style sheets that are made to be somebody else's whole page. */
export const FRAMEWORKS = {
  Bootstrap: read('bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': read('tailwindcss/preflight.css'),
  'GOV.UK Frontend': read('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'the starter theme of WordPress': read('undescores-for-npm/style.css'),
  'rules for elements that nobody asked': `
    * { box-sizing: content-box; letter-spacing: 2px; transition: all 2s; border-radius: 9px; text-shadow: 0 0 3px red }
    div, p, h2, h3, form, section { padding: 9px; margin: 14px; background: #fee; border: 3px dotted; float: left; width: 40% }
    button, input, summary, label { all: unset; opacity: 0.3; text-transform: uppercase; font: italic 8px serif; display: block; width: 100% }
    h2, h3 { color: red; font: 50px/1 fantasy; text-align: right } a { color: #eee; pointer-events: none }
    [hidden] { display: block } dialog { position: static; inset: auto; max-width: 60px }`,
} as const

/** Style sheets that mean it. */
export const HOSTILE = {
  'unsets all': '* { all: unset !important }',
  'unsets all in a layer': '@layer page { * { all: unset !important } }',
  'unsets all with the weight of ids': '*:not(#a):not(#b):not(#c) { all: unset !important }',
  'puts letters in front of everything':
    'body *::before, p::first-letter { content: "»" !important; color: red !important; font-size: 3em !important }',
} as const
