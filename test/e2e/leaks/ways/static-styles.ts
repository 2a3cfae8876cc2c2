import type { Way } from './way.ts'

const FONT = (id: string, address: string): string =>
  `@font-face { font-family: '${id}'; src: url('${address}') } .${id} { font-family: '${id}' }`

/** What style sheets ask for, as they stand in the HTML. */
export const STATIC_STYLES: readonly Way[] = [
  {
    id: 'stylesheet',
    title: 'style sheet',
    place: 'head',
    html: at => `<link rel="stylesheet" href="${at.css}">`,
  },
  {
    id: 'stylesheet-body',
    title: 'style sheet in the body',
    html: at => `<link rel="stylesheet" href="${at.css}">`,
  },
  {
    id: 'stylesheet-print',
    title: 'style sheet for print',
    place: 'head',
    html: at => `<link rel="stylesheet" media="print" href="${at.css}">`,
  },
  {
    id: 'stylesheet-alternate',
    title: 'alternate style sheet',
    place: 'head',
    html: at => `<link rel="alternate stylesheet" title="Alternate" href="${at.css}">`,
  },
  {
    id: 'own-stylesheet',
    title: 'style sheet of the site that imports the third party’s',
    place: 'head',
    html: at => `<link rel="stylesheet" href="${at.own('style.css')}">`,
  },
  {
    id: 'css-import',
    title: '`@import` in a style element',
    place: 'head',
    html: at => `<style>@import '${at.css}';</style>`,
  },
  {
    id: 'css-import-layer',
    title: '`@import` with a layer and a condition',
    place: 'head',
    html: at => `<style>@import url(${at.css}) layer(x) supports(display: block) screen;</style>`,
  },
  {
    id: 'css-import-shadow',
    title: '`@import` in a declarative shadow root',
    html: at => `<div><template shadowrootmode="open"><style>@import '${at.css}';</style></template></div>`,
  },
  {
    id: 'css-background',
    title: 'background in a style element',
    html: at => `<style>.${at.name} { background: url(${at.png}) }</style><p class="${at.name}">x</p>`,
  },
  {
    id: 'style-attribute',
    title: 'background in a style attribute',
    html: at => `<p style="background: url(${at.png})">x</p>`,
  },
  {
    id: 'css-font',
    title: 'font of a style element',
    html: at => `<style>${FONT(at.name, at.font)}</style><p class="${at.name}">x</p>`,
  },
  {
    id: 'css-variable',
    title: 'custom property that holds an address',
    html: at => `<p style="--picture: url(${at.png}); background: var(--picture)">x</p>`,
  },
  {
    id: 'css-image-set',
    title: '`image-set()`',
    html: at => `<p style="background-image: image-set('${at.png}' 1x)">x</p>`,
  },
  {
    id: 'css-list',
    title: 'marker of a list',
    html: at => `<ul style="list-style-image: url(${at.png})"><li>x</li></ul>`,
  },
  {
    id: 'css-cursor',
    title: 'cursor',
    html: at => `<p style="cursor: url(${at.png}), auto">x</p>`,
  },
  { id: 'css-mask', title: 'mask', html: at => `<p style="mask-image: url(${at.png})">x</p>` },
  {
    id: 'css-border',
    title: 'image of a border',
    html: at => `<p style="border: 9px solid; border-image: url(${at.png}) 1">x</p>`,
  },
  {
    id: 'css-shape',
    title: 'shape of a float',
    html: at => `<p style="float: left; width: 9px; height: 9px; shape-outside: url(${at.png})">x</p>`,
  },
  {
    id: 'css-content',
    title: 'generated content',
    html: at => `<style>.${at.name}::before { content: url(${at.png}) }</style><p class="${at.name}">x</p>`,
  },
  {
    id: 'css-nested',
    title: 'background in a nested rule',
    html: at =>
      `<style>.${at.name} { & b { background: url(${at.png}) } }</style><p class="${at.name}"><b>x</b></p>`,
  },
  {
    id: 'svg-style',
    title: 'style element of an SVG',
    html: at => `<svg><style>@import '${at.css}';</style></svg>`,
  },
]
