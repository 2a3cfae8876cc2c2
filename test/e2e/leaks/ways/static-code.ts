import { IN_OWN_FILE, REDIRECTED, SHADOWED } from './out-of-reach.ts'
import type { Way } from './way.ts'

/** Code and frames of a third party, as they stand in the HTML. */
export const STATIC_CODE: readonly Way[] = [
  { id: 'script', title: 'script in the body', html: at => `<script src="${at.js}"></script>` },
  {
    id: 'script-head',
    title: 'script in the head',
    place: 'head',
    html: at => `<script src="${at.js}"></script>`,
  },
  { id: 'script-async', title: 'async script', html: at => `<script async src="${at.js}"></script>` },
  {
    id: 'script-async-head',
    title: 'async script in the head',
    place: 'head',
    html: at => `<script async src="${at.js}"></script>`,
  },
  { id: 'script-defer', title: 'deferred script', html: at => `<script defer src="${at.js}"></script>` },
  {
    id: 'script-module',
    title: 'module script',
    html: at => `<script type="module" src="${at.js}"></script>`,
  },
  {
    id: 'module-import',
    title: 'inline module with a static import',
    html: at => `<script type="module">import '${at.js}'</script>`,
  },
  {
    id: 'import-map',
    title: 'import map that sends a bare name to the third party',
    alone: true,
    html: at =>
      `<script type="importmap">{"imports":{"counter":"${at.js}"}}</script><script type="module">import 'counter'</script>`,
  },
  {
    id: 'own-module-import',
    outOfReach: IN_OWN_FILE,
    title: 'module of the site that imports the third party’s',
    html: at => `<script type="module" src="${at.own('module.js')}"></script>`,
  },
  {
    id: 'own-bundle',
    title: 'bundle of the site that adds the third party’s script',
    html: at => `<script src="${at.own('bundle.js')}"></script>`,
  },
  {
    id: 'redirected-script',
    outOfReach: REDIRECTED,
    title: 'script of the site’s own address that redirects',
    html: at => `<script src="${at.own('redirect.js')}"></script>`,
  },
  {
    id: 'svg-script',
    title: 'script in an SVG, by `href`',
    html: at => `<svg><script href="${at.js}"></script></svg>`,
  },
  {
    id: 'template-cloned',
    title: 'template that a script clones into the page',
    html: at =>
      `<template id="t-${at.name}"><script src="${at.js}"></script></template>
<script>document.body.append(document.getElementById('t-${at.name}').content.cloneNode(true))</script>`,
  },
  {
    id: 'base',
    title: '`<base>` that points to the third party, and a relative script',
    place: 'head',
    alone: true,
    html: at => `<base href="http://${at.host}/"><script src="t.js?${at.query}"></script>`,
  },
  {
    id: 'snippet',
    title: 'inline snippet that inserts a script before the first',
    html: at => `<script>(function (d, s, a) { var e = d.createElement(s), f = d.getElementsByTagName(s)[0]
e.async = 1; e.src = a; f.parentNode.insertBefore(e, f) })(document, 'script', '${at.js}')</script>`,
  },
  {
    id: 'onerror',
    title: '`onerror` attribute that injects',
    html: at =>
      `<img alt="" src="data:," onerror="document.body.appendChild(document.createElement('script')).src='${at.js}'">`,
  },
  {
    id: 'svg-onload',
    title: '`onload` attribute of an SVG that injects',
    html: at =>
      `<svg onload="document.body.appendChild(document.createElement('script')).src='${at.js}'"></svg>`,
  },
  {
    id: 'ontoggle',
    title: '`ontoggle` attribute that injects',
    html: at =>
      `<details open ontoggle="document.body.appendChild(document.createElement('script')).src='${at.js}'"></details>`,
  },
  { id: 'iframe', title: 'frame', html: at => `<iframe src="${at.html}"></iframe>` },
  { id: 'iframe-lazy', title: 'lazy frame', html: at => `<iframe loading="lazy" src="${at.html}"></iframe>` },
  {
    id: 'iframe-srcdoc',
    title: 'frame with `srcdoc` that holds a script',
    html: at => `<iframe srcdoc="<script src='${at.js}'></script>"></iframe>`,
  },
  {
    id: 'iframe-data',
    title: 'frame with a `data:` address that holds a script',
    html: at => `<iframe src="data:text/html,<script src='${at.js}'></script>"></iframe>`,
  },
  {
    id: 'iframe-javascript',
    title: 'frame with a `javascript:` address that injects',
    html: at =>
      `<iframe src="javascript:void(parent.document.body.appendChild(parent.document.createElement('script')).src='${at.js}')"></iframe>`,
  },
  {
    id: 'redirected-iframe',
    outOfReach: REDIRECTED,
    title: 'frame of the site’s own address that redirects',
    html: at => `<iframe src="${at.own('redirect.html')}"></iframe>`,
  },
  {
    id: 'frameset',
    title: 'frame in a frameset',
    place: 'head',
    alone: true,
    html: at => `<frameset cols="*"><frame src="${at.html}"></frameset>`,
  },
  { id: 'object', title: 'object', html: at => `<object data="${at.html}" type="text/html"></object>` },
  { id: 'embed', title: 'embed', html: at => `<embed src="${at.html}" type="text/html">` },
  {
    id: 'shadow-image',
    title: 'image in a declarative shadow root',
    html: at => `<div><template shadowrootmode="open"><img alt="" src="${at.png}"></template></div>`,
  },
  {
    id: 'shadow-iframe',
    outOfReach: SHADOWED,
    title: 'frame in a declarative shadow root',
    html: at => `<div><template shadowrootmode="open"><iframe src="${at.html}"></iframe></template></div>`,
  },
  {
    id: 'shadow-script',
    outOfReach: SHADOWED,
    title: 'script in a closed declarative shadow root',
    html: at => `<div><template shadowrootmode="closed"><script src="${at.js}"></script></template></div>`,
  },
  {
    id: 'framed-page',
    title: 'page of the same site in a frame, without the snippet',
    outOfReach: {
      why: 'A page with an address of its own has its own policy.',
      cure: 'the snippet in that page too, or the header on all of them',
    },
    html: at => `<iframe src="${at.own('frame.html')}"></iframe>`,
  },
]
