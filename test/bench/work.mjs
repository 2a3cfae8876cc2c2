// What pages are given to do. It runs in a page, so each function stands alone; of some there is only the text.

/** @typedef {[title: string, times: number, work: string | ((times: number) => unknown)]} Work */

/**
 * Makes new elements with two attributes, and puts each in.
 * @param {string} put
 */
const rows = put => `times => {
  const list = document.querySelector('#work')
  for (let index = 0; index < times; index++) {
    const node = document.createElement('li')
    node.setAttribute('class', 'row')
    node.setAttribute('title', 'Row')
    ${put}
  }
}`

/**
 * Ways to put nodes into a page: what it is called, how many nodes, and what does it.
 * @type {Work[]}
 */
export const INSERTIONS = [
  ['appendChild of new elements with two attributes', 100_000, rows('list.appendChild(node)')],
  [
    'insertBefore of new elements with two attributes',
    100_000,
    rows('list.insertBefore(node, list.firstChild)'),
  ],
  [
    'appendChild of new elements without attributes',
    100_000,
    times => {
      const list = document.querySelector('#work')
      for (let index = 0; index < times; index++) list?.appendChild(document.createElement('li'))
    },
  ],
  [
    'append of rows with a link and its text, node by node',
    100_000,
    times => {
      const list = document.querySelector('#work')
      for (let index = 0; index < times; index += 3) {
        const row = document.createElement('li')
        const link = document.createElement('a')
        link.href = '/homes/1'
        link.append('A home')
        row.append(link)
        list?.append(row)
      }
    },
  ],
  [
    'innerHTML of a row with a link and a picture',
    5000,
    times => {
      const list = document.querySelector('#work')
      for (let index = 0; index < times; index++) {
        const row = document.createElement('li')
        // eslint-disable-next-line no-restricted-syntax -- Pages do it, so it is measured.
        row.innerHTML = '<a href="/homes/1">A home</a><img src="data:," alt="">'
        list?.append(row)
      }
    },
  ],
]

/**
 * Calls that the guard stands around, and what each may do: nothing goes over the network.
 * @type {Work[]}
 */
export const CALLS = [
  [
    'fetch of an own address, aborted before it starts',
    100_000,
    async times => {
      const signal = AbortSignal.abort()
      for (let index = 0; index < times; index++) fetch('/homes/1', { signal }).catch(() => {})
    },
  ],
  [
    'reading document.cookie',
    100_000,
    times => {
      for (let index = 0; index < times; index++) void document.cookie
    },
  ],
  [
    'writing a necessary cookie',
    100_000,
    times => {
      for (let index = 0; index < times; index++) document.cookie = `VOPECRA=${index}; path=/`
    },
  ],
  [
    'localStorage.setItem of a necessary name',
    100_000,
    times => {
      for (let index = 0; index < times; index++) localStorage.setItem('VOPECRA', String(index))
    },
  ],
]

/**
 * A page with some number of elements, which are not drawn.
 * @param {{ head: string, body: string }} ours
 * @param {number} nodes
 */
export function parsePage({ head, body }, nodes) {
  const row = '<li class="row"><a href="/homes/1">A home</a> <b>2</b> <i>beds</i></li>\n'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Homes</title></head>
<body>${body}<main><h1>Homes</h1><ul hidden>${row.repeat(nodes / 4)}</ul>
<a href="#latchkey-settings">Cookie settings</a></main></body></html>`
}
