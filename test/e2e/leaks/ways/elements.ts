import { BY_BROWSER, LED, STYLED } from './out-of-reach.ts'
import type { Way } from './way.ts'

const SVG = "'http://www.w3.org/2000/svg'"
const made = (tag: string, properties: string): string =>
  `document.body.append(Object.assign(document.createElement('${tag}'), { ${properties} }))`

/** Each kind of element that asks for something, made by a script. */
export const ELEMENTS: readonly Way[] = [
  { id: 'new-image', title: '`new Image`', script: at => `new Image().src = '${at.png}'` },
  { id: 'img-made', title: 'image', script: at => made('img', `src: '${at.png}'`) },
  {
    id: 'img-made-srcset',
    title: 'image with `srcset`',
    script: at => made('img', `srcset: '${at.png} 1x'`),
  },
  {
    id: 'img-lazy-later',
    title: 'lazy image that becomes eager',
    script: at =>
      `const img = document.createElement('img'); img.loading = 'lazy'; img.src = '${at.png}'; img.loading = 'eager'`,
  },
  {
    id: 'img-clone',
    title: 'clone of an image',
    script: at =>
      `const inert = new DOMParser().parseFromString('<img src="${at.png}">', 'text/html'); document.importNode(inert.images[0], true)`,
  },
  {
    id: 'picture-made',
    title: 'source of a picture',
    script: at =>
      `const source = Object.assign(document.createElement('source'), { srcset: '${at.png}' }); document.body.appendChild(document.createElement('picture')).append(source, document.createElement('img'))`,
  },
  {
    id: 'input-image-made',
    title: 'image button',
    script: at => made('input', `type: 'image', src: '${at.png}'`),
  },
  { id: 'object-made', title: 'object', script: at => made('object', `data: '${at.html}'`) },
  { id: 'embed-made', title: 'embed', script: at => made('embed', `src: '${at.html}'`) },
  { id: 'new-audio', title: '`new Audio`', script: at => `new Audio('${at.audio}').load()` },
  { id: 'video-made', title: 'film', script: at => made('video', `preload: 'auto', src: '${at.video}'`) },
  { id: 'poster-made', title: 'poster of a film', script: at => made('video', `poster: '${at.png}'`) },
  {
    id: 'source-made',
    title: 'source of a film',
    script: at =>
      `const video = Object.assign(document.createElement('video'), { preload: 'auto' }); video.append(Object.assign(document.createElement('source'), { src: '${at.video}' })); document.body.append(video)`,
  },
  {
    id: 'track-made',
    title: 'captions of a film',
    script: at =>
      `const video = Object.assign(document.createElement('video'), { crossOrigin: '', controls: true, src: 'data:video/mp4,' }); video.append(Object.assign(document.createElement('track'), { default: true, kind: 'captions', src: '${at.captions}' })); document.body.append(video); video.textTracks[0].mode = 'showing'`,
  },
  {
    id: 'svg-image-made',
    title: 'image in an SVG',
    script: at =>
      `const image = document.createElementNS(${SVG}, 'image'); image.setAttribute('href', '${at.png}'); document.body.appendChild(document.createElementNS(${SVG}, 'svg')).append(image)`,
  },
  {
    id: 'svg-image-xlink-made',
    title: 'image in an SVG, by `xlink:href`',
    script: at =>
      `const image = document.createElementNS(${SVG}, 'image'); image.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '${at.png}'); document.body.appendChild(document.createElementNS(${SVG}, 'svg')).append(image)`,
  },
  {
    id: 'svg-image-base-value',
    title: 'image in an SVG, by `href.baseVal`',
    script: at =>
      `const image = document.createElementNS(${SVG}, 'image'); document.body.appendChild(document.createElementNS(${SVG}, 'svg')).append(image); image.href.baseVal = '${at.png}'`,
  },
  {
    id: 'fe-image-made',
    title: 'image of an SVG filter',
    script: at =>
      `const image = document.createElementNS(${SVG}, 'feImage'); image.setAttribute('href', '${at.png}'); document.body.appendChild(document.createElementNS(${SVG}, 'svg')).appendChild(document.createElementNS(${SVG}, 'filter')).append(image)`,
  },
  {
    id: 'set-made',
    outOfReach: BY_BROWSER,
    engines: ['chromium', 'firefox'],
    title: 'image in an SVG whose address an animation sets',
    script: at =>
      `const image = document.createElementNS(${SVG}, 'image'); const set = document.createElementNS(${SVG}, 'set'); set.setAttribute('attributeName', 'href'); set.setAttribute('to', '${at.png}'); image.append(set); document.body.appendChild(document.createElementNS(${SVG}, 'svg')).append(image)`,
  },
  {
    id: 'stylesheet-made',
    title: 'style sheet',
    script: at => made('link', `rel: 'stylesheet', href: '${at.css}'`),
  },
  {
    id: 'link-relation-later',
    title: 'link that becomes a style sheet',
    script: at =>
      `const link = Object.assign(document.createElement('link'), { href: '${at.css}' }); document.head.append(link); link.relList.add('stylesheet')`,
  },
  {
    id: 'preload-made',
    title: 'preload of a script',
    script: at => made('link', `rel: 'preload', as: 'script', href: '${at.js}'`),
  },
  {
    id: 'modulepreload-made',
    title: 'preload of a module',
    script: at => made('link', `rel: 'modulepreload', href: '${at.js}'`),
  },
  {
    id: 'prefetch-made',
    engines: ['chromium', 'firefox'],
    title: 'prefetch',
    waitMs: 900,
    script: at => made('link', `rel: 'prefetch', href: '${at.text}'`),
  },
  {
    id: 'preconnect-made',
    ordinaryProfile: true,
    title: 'preconnect',
    alone: true,
    watch: 'tcp',
    script: at => made('link', `rel: 'preconnect', href: 'http://tracker.localhost:${at.watched}'`),
  },
  {
    id: 'icon-made',
    engines: ['firefox'],
    title: 'icon of the page',
    script: at => made('link', `rel: 'icon', href: '${at.png}'`),
  },
  {
    id: 'speculation-made',
    engines: ['chromium'],
    title: 'speculation rules that prefetch',
    waitMs: 900,
    script: at =>
      made(
        'script',
        `type: 'speculationrules', text: '{"prefetch":[{"source":"list","eagerness":"immediate","urls":["${at.html}"]}]}'`,
      ),
  },
  {
    id: 'ping-made',
    outOfReach: LED,
    engines: ['chromium', 'webkit'],
    title: '`ping` of a link that is clicked',
    script: at =>
      `const link = Object.assign(document.createElement('a'), { href: '#', ping: '${at.text}' }); document.body.append(link); link.click()`,
  },
  {
    id: 'style-made',
    title: 'style element',
    script: at => made('style', `textContent: '@import "${at.css}"'`),
  },
  {
    id: 'adopted-style',
    outOfReach: STYLED,
    title: 'adopted style sheet',
    script: at =>
      `const sheet = new CSSStyleSheet(); sheet.replaceSync('body { list-style-image: url(${at.png}); display: list-item }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`,
  },
  {
    id: 'insert-rule',
    title: '`insertRule`',
    script: at =>
      `document.head.appendChild(document.createElement('style')).sheet.insertRule('@import "${at.css}"')`,
  },
  {
    id: 'style-property',
    outOfReach: STYLED,
    title: 'property of `style`',
    script: at =>
      `document.body.appendChild(document.createElement('p')).style.backgroundImage = 'url(${at.png})'`,
  },
  {
    id: 'style-set-property',
    outOfReach: STYLED,
    title: '`style.setProperty`',
    script: at =>
      `document.body.appendChild(document.createElement('p')).style.setProperty('background', 'url(${at.png})')`,
  },
  {
    id: 'style-text',
    outOfReach: STYLED,
    title: '`style.cssText`',
    script: at =>
      `document.body.appendChild(document.createElement('p')).style.cssText = 'background: url(${at.png})'`,
  },
  {
    id: 'style-map',
    outOfReach: STYLED,
    title: '`attributeStyleMap`',
    engines: ['chromium', 'webkit'],
    script: at =>
      `document.body.appendChild(document.createElement('p')).attributeStyleMap.set('background-image', 'url(${at.png})')`,
  },
  {
    id: 'font-face',
    outOfReach: STYLED,
    title: '`FontFace`',
    script: at => `new FontFace('counter', 'url(${at.font})').load().catch(() => {})`,
  },
  {
    id: 'font-load',
    outOfReach: STYLED,
    title: '`fonts.load` of a font that a style sheet names',
    script: at =>
      `document.head.appendChild(document.createElement('style')).textContent = '@font-face { font-family: counter2; src: url(${at.font}) }'; document.fonts.load('9px counter2')`,
  },
]
