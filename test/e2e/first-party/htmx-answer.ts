import type { Answer, Asked } from './answer-to.ts'
import { rowOf } from './row-of.ts'

/** What the server of the htmx page answers: pieces of pages. */
export function htmxAnswer(name: string, { method, url, headers, body }: Asked): Answer {
  const query = url.searchParams
  switch (name) {
    case 'rows':
      return {
        body: rows(Number(query.get('from') ?? 0), Number(query.get('count') ?? 300), query.get('sort')),
      }
    case 'row':
      return { body: method === 'DELETE' ? '' : row({ id: 999, name: 'Replaced', price: 1 }) }
    case 'box':
      return {
        body: `<div id="box" class="${url.search.slice(1)}"><b>${url.search}</b><input value="${url.search}"><img src="/p.svg?box" alt=""></div>`,
      }
    case 'scripts':
      return { body: SCRIPTS }
    case 'form':
      return {
        body: `<p>${method} ${headers['x-own']} ${headers['content-type']?.split(';')[0]} ${body.length}</p>`,
      }
    case 'fails':
      return { status: 422, body: '<b>Not like that</b>' }
    case 'several':
      return {
        body: '<p>one</p><p id="two" hx-swap-oob="true">two, out of band</p><hx-partial hx-target="#errors" hx-swap="innerHTML"><i>partial</i></hx-partial><textarea id="kept" hx-preserve>never</textarea>',
      }
    case 'triggers':
      return { headers: { 'HX-Trigger': '{"own:trigger":"by header"}' } }
    case 'cookie':
      return { headers: { 'set-cookie': 'session=htmx; path=/' }, body: '<p>cookie</p>' }
    case 'page':
      return { body: PAGE }
    case 'tracker':
      return { body: trackers(query.get('port')!) }
    default:
      return { body: `<p>${name} ${method} ${url.search}</p>` }
  }
}

function rows(from: number, count: number, sort: string | null): string {
  const all = Array.from({ length: count }, (_, index) => rowOf(from + index))
  if (sort) all.sort((one, other) => one.price - other.price)
  return all.map(row).join('')
}

function row({ id, name, price }: ReturnType<typeof rowOf>): string {
  return `<tr id="row-${id}"><td>${name}</td><td>${price}<img src="/p.svg?${id % 2}" alt=""></td>
    <td><button hx-delete="/htmx/row?id=${id}" hx-target="closest tr" hx-swap="outerHTML">Delete</button>
    <a hx-put="/htmx/row?id=${id}" hx-target="closest tr" hx-swap="outerHTML">Replace</a></td></tr>`
}

const SCRIPTS = `<p>with scripts</p><script>ran.push('inline', document.currentScript.parentNode.id)</script>
<script src="/from-htmx.js"></script><script type="module">ran.push('module')</script><script type="application/json">{}</script>
<iframe src="/frame.html?htmx" title="Own"></iframe>${'<p><img src="/p.svg?htmx" alt=""></p>'.repeat(100)}
<template><script>ran.push('never')</script></template><div hx-on:click="seen.push('clicked')" hx-trigger="load" hx-get="/htmx/late">late</div>`

const PAGE = `<!doctype html><html lang="en"><head><title>Second</title></head><body><main id="app"><h1>Second page</h1>
<button id="pushed" hx-get="/htmx/pushed?a=1" hx-push-url="true" hx-target="#swaps">Push</button>
<div id="swaps"><script>seen.push('script of the second page')</script></div><div id="answer"></div></main></body></html>`

function trackers(port: string): string {
  const at = (path: string) => `//tracker.localhost:${port}${path}`
  return `<script src="${at('/swapped.js')}"></script><img src="${at('/swapped.svg')}" alt=""><iframe src="${at('/frame.html')}"></iframe>`
}
