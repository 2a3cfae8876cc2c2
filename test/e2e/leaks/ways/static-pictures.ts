import type { Way } from './way.ts'

/** Pictures, films and links of a third party, as they stand in the HTML. */
export const STATIC_PICTURES: readonly Way[] = [
  { id: 'img', title: 'image', html: at => `<img alt="" src="${at.png}">` },
  { id: 'img-lazy', title: 'lazy image', html: at => `<img alt="" loading="lazy" src="${at.png}">` },
  { id: 'img-srcset', title: 'image with `srcset`', html: at => `<img alt="" srcset="${at.png} 1x">` },
  {
    id: 'picture',
    title: 'source of a picture',
    html: at => `<picture><source srcset="${at.png}"><img alt=""></picture>`,
  },
  {
    id: 'image-tag',
    title: '`<image>`, which parsers read as `<img>`',
    html: at => `<image src="${at.png}">`,
  },
  { id: 'input-image', title: 'image button', html: at => `<input type="image" alt="" src="${at.png}">` },
  {
    id: 'redirected-image',
    title: 'image of the site’s own address that redirects',
    html: at => `<img alt="" src="${at.own('redirect.png')}">`,
  },
  { id: 'svg-image', title: 'image in an SVG', html: at => `<svg><image href="${at.png}"/></svg>` },
  {
    id: 'svg-image-xlink',
    title: 'image in an SVG, by `xlink:href`',
    html: at => `<svg><image xlink:href="${at.png}"/></svg>`,
  },
  {
    id: 'svg-fe-image',
    title: 'image of an SVG filter',
    html: at =>
      `<svg width="9" height="9"><filter id="f-${at.name}"><feImage href="${at.png}"/></filter><rect width="9" height="9" filter="url(#f-${at.name})"/></svg>`,
  },
  {
    id: 'svg-animated',
    engines: ['chromium', 'firefox'],
    title: 'image in an SVG whose address an animation sets',
    html: at =>
      `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${at.png}"/></image></svg>`,
  },
  { id: 'body-background', title: '`background` of a table', html: at => `<table background="${at.png}">` },
  {
    id: 'video',
    title: 'film',
    html: at => `<video preload="auto" src="${at.video}"></video>`,
  },
  {
    id: 'video-source',
    title: 'source of a film',
    html: at => `<video preload="auto"><source src="${at.video}"></video>`,
  },
  { id: 'video-poster', title: 'poster of a film', html: at => `<video poster="${at.png}"></video>` },
  { id: 'audio', title: 'sound', html: at => `<audio preload="auto" src="${at.audio}"></audio>` },
  {
    id: 'track',
    engines: ['chromium', 'firefox'],
    title: 'captions of a film',
    html: at =>
      `<video crossorigin controls src="data:video/mp4,"><track default kind="captions" srclang="en" src="${at.captions}"></video>`,
  },
  {
    id: 'preload',
    title: 'preload of a script',
    place: 'head',
    html: at => `<link rel="preload" as="script" href="${at.js}">`,
  },
  {
    id: 'preload-style',
    title: 'preload of a style sheet',
    place: 'head',
    html: at => `<link rel="preload" as="style" href="${at.css}">`,
  },
  {
    id: 'preload-image',
    title: 'preload of an image, by `imagesrcset`',
    place: 'head',
    html: at => `<link rel="preload" as="image" imagesrcset="${at.png} 1x">`,
  },
  {
    id: 'preload-fetch',
    title: 'preload for a fetch',
    place: 'head',
    html: at => `<link rel="preload" as="fetch" crossorigin href="${at.text}">`,
  },
  {
    id: 'preload-font',
    title: 'preload of a font',
    place: 'head',
    html: at => `<link rel="preload" as="font" crossorigin href="${at.font}">`,
  },
  {
    id: 'modulepreload',
    title: 'preload of a module',
    place: 'head',
    html: at => `<link rel="modulepreload" href="${at.js}">`,
  },
  {
    id: 'prefetch',
    engines: ['chromium', 'firefox'],
    title: 'prefetch',
    place: 'head',
    waitMs: 900,
    html: at => `<link rel="prefetch" href="${at.text}">`,
  },
  {
    id: 'preconnect',
    title: 'preconnect',
    ordinaryProfile: true,
    place: 'head',
    alone: true,
    watch: 'tcp',
    outOfReach: {
      why: 'No policy rules connections. Nothing is sent but the connection itself.',
      cure: 'marking the tag, or taking it out',
    },
    html: at => `<link rel="preconnect" href="http://tracker.localhost:${at.watched}">`,
  },
  { id: 'icon', title: 'icon of the page', place: 'head', html: at => `<link rel="icon" href="${at.png}">` },
  {
    id: 'manifest',
    engines: ['chromium'],
    ordinaryProfile: true,
    title: 'manifest of a web app',
    place: 'head',
    alone: true,
    html: at => `<link rel="manifest" crossorigin href="${at.json}">`,
  },
  {
    id: 'speculation-prefetch',
    engines: ['chromium'],
    title: 'speculation rules that prefetch',
    place: 'head',
    waitMs: 900,
    html: at =>
      `<script type="speculationrules">{"prefetch":[{"source":"list","eagerness":"immediate","urls":["${at.html}"]}]}</script>`,
  },
  {
    id: 'speculation-header',
    engines: ['chromium'],
    title: 'speculation rules that a header names',
    alone: true,
    waitMs: 900,
    outOfReach: {
      why: 'The site’s own server asks for it, and no policy rules what browsers fetch ahead.',
      cure: 'not sending that header',
    },
    headers: at => ({ 'speculation-rules': `"${at.own('rules.json')}"` }),
  },
  {
    id: 'link-header',
    title: 'preload by a header of the page',
    alone: true,
    outOfReach: {
      why: 'The site’s own server asks for it, before there is a page.',
      cure: 'not sending that header; the policy as a header too',
    },
    headers: at => ({ link: `<${at.css}>; rel=preload; as=style` }),
  },
  {
    id: 'refresh',
    title: '`<meta http-equiv="refresh">`, which leaves the page',
    place: 'head',
    alone: true,
    outOfReach: {
      why: 'It leaves the page. Navigation and forms are never touched.',
      cure: 'nothing, and nothing should',
    },
    html: at => `<meta http-equiv="refresh" content="0;url=${at.html}">`,
  },
  {
    id: 'ping',
    engines: ['chromium', 'webkit'],
    title: '`ping` of a link that a script clicks',
    html: at =>
      `<a id="a-${at.name}" href="#" ping="${at.text}">x</a><script>document.getElementById('a-${at.name}').click()</script>`,
  },
]
