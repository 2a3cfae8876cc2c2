import { BY_BROWSER } from './out-of-reach.ts'
import type { Addresses, Way } from './way.ts'

const HANDLER = ({ js }: Addresses): string =>
  `<img alt="" src="data:," onerror="document.body.appendChild(document.createElement(&quot;script&quot;)).src=&quot;${js}&quot;">`

/** Text that becomes elements or code. */
export const HTML_SINKS: readonly Way[] = [
  {
    id: 'write',
    title: '`document.write`',
    script: at => `document.write('<script src="${at.js}"></script>')`,
  },
  {
    id: 'write-pieces',
    title: '`document.write` in pieces',
    script: at =>
      `for (const piece of ['<scr', 'ipt sr', 'c="${at.js.slice(0, 14)}', '${at.js.slice(14)}"><', '/scr', 'ipt>']) document.write(piece)`,
  },
  {
    id: 'writeln',
    title: '`document.writeln`',
    script: at => `document.writeln('<iframe', ' src="${at.html}"></iframe>')`,
  },
  {
    id: 'document-open',
    title: '`document.open` and `write` after load',
    alone: true,
    script: at =>
      `addEventListener('load', () => setTimeout(() => { document.open(); document.write('<!doctype html><script src="${at.js}"></script>'); document.close() }))`,
  },
  {
    id: 'inner-html-image',
    title: '`innerHTML` with an image',
    script: at =>
      `document.body.appendChild(document.createElement('div')).innerHTML = '<img src="${at.png}">'`,
  },
  {
    id: 'inner-html-iframe',
    title: '`innerHTML` with a frame',
    script: at =>
      `document.body.appendChild(document.createElement('div')).innerHTML = '<iframe src="${at.html}"></iframe>'`,
  },
  {
    id: 'inner-html-handler',
    title: '`innerHTML` with a handler that injects',
    script: at => `document.body.appendChild(document.createElement('div')).innerHTML = '${HANDLER(at)}'`,
  },
  {
    id: 'inner-html-detached',
    title: '`innerHTML` of an element that is in no page',
    script: at => `document.createElement('div').innerHTML = '<img src="${at.png}">'`,
  },
  {
    id: 'inner-html-audio',
    title: '`innerHTML` with a sound',
    script: at =>
      `document.createElement('div').innerHTML = '<audio preload="auto" src="${at.audio}"></audio>'`,
  },
  {
    id: 'inner-html-style',
    title: '`innerHTML` with a style element',
    script: at =>
      `document.body.appendChild(document.createElement('div')).innerHTML = '<style>@import "${at.css}"</style>'`,
  },
  {
    id: 'inner-html-entities',
    title: '`innerHTML` with the host in character references',
    script: at =>
      `document.createElement('div').innerHTML = '<img src="${at.png.replace('tracker', '&#116;r&#x61;cker')}">'`,
  },
  {
    id: 'inner-html-template',
    title: '`innerHTML` of a template, cloned',
    script: at =>
      `const template = document.createElement('template'); template.innerHTML = '<iframe src="${at.html}"></iframe>'; document.body.append(template.content.cloneNode(true))`,
  },
  {
    id: 'inner-html-shadow',
    title: '`innerHTML` of a closed shadow root',
    script: at =>
      `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).innerHTML = '<iframe src="${at.html}"></iframe>'`,
  },
  {
    id: 'outer-html',
    title: '`outerHTML`',
    script: at =>
      `document.body.appendChild(document.createElement('div')).outerHTML = '<iframe src="${at.html}"></iframe>'`,
  },
  {
    id: 'insert-adjacent-html',
    title: '`insertAdjacentHTML`',
    script: at => `document.body.insertAdjacentHTML('beforeend', '<iframe src="${at.html}"></iframe>')`,
  },
  {
    id: 'contextual-fragment',
    title: '`createContextualFragment` with a script',
    script: at =>
      `document.body.append(document.createRange().createContextualFragment('<script src="${at.js}"></script>'))`,
  },
  {
    id: 'set-html-unsafe',
    title: '`setHTMLUnsafe` with a frame',
    script: at =>
      `document.body.appendChild(document.createElement('div')).setHTMLUnsafe('<iframe src="${at.html}"></iframe>')`,
  },
  {
    id: 'set-html-unsafe-shadow',
    title: '`setHTMLUnsafe` with a closed declarative shadow root',
    script: at =>
      `document.body.appendChild(document.createElement('div')).setHTMLUnsafe('<div><template shadowrootmode="closed"><iframe src="${at.html}"></iframe></template></div>')`,
  },
  {
    id: 'parse-html-unsafe',
    title: '`Document.parseHTMLUnsafe`, moved into the page',
    script: at =>
      `document.body.append(Document.parseHTMLUnsafe('<iframe src="${at.html}"></iframe>').body.firstChild)`,
  },
  {
    id: 'exec-command',
    title: '`execCommand` in an editor',
    script: at =>
      `const editor = document.body.appendChild(document.createElement('div')); editor.contentEditable = 'true'; editor.focus(); document.execCommand('insertHTML', false, '<img src="${at.png}">')`,
  },
  {
    id: 'xslt',
    outOfReach: BY_BROWSER,
    title: 'result of a style sheet for XML',
    script: at =>
      `const xsl = new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/><xsl:template match="/"><img src="${at.png}"/></xsl:template></xsl:stylesheet>', 'text/xml'); const made = new XSLTProcessor(); made.importStylesheet(xsl); document.body.append(made.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document))`,
  },
  {
    id: 'handler-attribute',
    title: 'handler in an attribute, called by a click',
    script: at =>
      `const button = document.body.appendChild(document.createElement('button')); button.setAttribute('onclick', "document.body.appendChild(document.createElement('script')).src='${at.js}'"); button.click()`,
  },
  {
    id: 'javascript-link',
    title: 'link with a `javascript:` address, clicked',
    script: at =>
      `const link = document.body.appendChild(document.createElement('a')); link.href = "javascript:void(document.body.appendChild(document.createElement('script')).src='${at.js}')"; link.click()`,
  },
  {
    id: 'timer-text',
    title: 'timer with a text',
    script: at =>
      `setTimeout("document.body.appendChild(document.createElement('script')).src='${at.js}'", 10)`,
  },
  {
    id: 'eval',
    title: '`eval`',
    script: at => `(0, eval)("document.body.appendChild(document.createElement('script')).src='${at.js}'")`,
  },
  {
    id: 'new-function',
    title: '`new Function`',
    script: at =>
      `new Function("document.body.appendChild(document.createElement('script')).src='${at.js}'")()`,
  },
]
