import type { Addresses, Way } from './way.ts'

/** A new script element with the third party's address. */
const SCRIPT = ({ js }: Addresses): string =>
  `Object.assign(document.createElement('script'), { src: '${js}' })`

/** A new image element with the third party's address, in markup. */
const IMG = ({ png }: Addresses): string => `<img alt="" src="${png}">`

/** Elements that a script makes and puts into the page, by every method that inserts or names an address. */
export const INSERTED: readonly Way[] = [
  { id: 'append-child', title: '`appendChild`', script: at => `document.body.appendChild(${SCRIPT(at)})` },
  {
    id: 'insert-before',
    title: '`insertBefore`',
    script: at => `document.body.insertBefore(${SCRIPT(at)}, document.body.firstChild)`,
  },
  { id: 'append', title: '`append`', script: at => `document.head.append('', ${SCRIPT(at)})` },
  { id: 'prepend', title: '`prepend`', script: at => `document.body.prepend(${SCRIPT(at)})` },
  { id: 'before', title: '`before`', script: at => `document.currentScript.before(${SCRIPT(at)})` },
  { id: 'after', title: '`after`', script: at => `document.currentScript.after(${SCRIPT(at)})` },
  {
    id: 'replace-child',
    title: '`replaceChild`',
    script: at =>
      `const old = document.body.appendChild(document.createElement('i')); document.body.replaceChild(${SCRIPT(at)}, old)`,
  },
  {
    id: 'replace-with',
    title: '`replaceWith`',
    script: at =>
      `const old = document.body.appendChild(document.createElement('i')); old.replaceWith(${SCRIPT(at)})`,
  },
  {
    id: 'replace-children',
    title: '`replaceChildren`',
    script: at => `document.body.appendChild(document.createElement('div')).replaceChildren(${SCRIPT(at)})`,
  },
  {
    id: 'insert-adjacent-element',
    title: '`insertAdjacentElement`',
    script: at => `document.body.insertAdjacentElement('beforeend', ${SCRIPT(at)})`,
  },
  {
    id: 'insert-node',
    title: '`Range.insertNode`',
    script: at =>
      `const range = document.createRange(); range.selectNodeContents(document.body.appendChild(document.createElement('div'))); range.insertNode(${SCRIPT(at)})`,
  },
  {
    id: 'surround-contents',
    title: '`Range.surroundContents`',
    script: at =>
      `const range = document.createRange(); range.selectNodeContents(document.body.appendChild(document.createElement('div'))); range.surroundContents(${SCRIPT(at)})`,
  },
  {
    id: 'fragment',
    title: 'fragment that holds a script',
    script: at =>
      `const fragment = document.createDocumentFragment(); fragment.append(${SCRIPT(at)}); document.body.append(fragment)`,
  },
  {
    id: 'deep',
    title: 'script deep in what is inserted',
    script: at =>
      `const box = document.createElement('div'); box.append(document.createElement('p')); box.firstChild.append(${SCRIPT(at)}); document.body.append(box)`,
  },
  {
    id: 'set-attribute',
    title: '`setAttribute` before insertion',
    script: at =>
      `const script = document.createElement('script'); script.setAttribute('src', '${at.js}'); document.body.append(script)`,
  },
  {
    id: 'source-later',
    title: 'address given after insertion',
    script: at => `document.body.appendChild(document.createElement('script')).src = '${at.js}'`,
  },
  {
    id: 'set-attribute-later',
    title: '`setAttribute` after insertion',
    script: at =>
      `document.body.appendChild(document.createElement('script')).setAttribute('SRC', '${at.js}')`,
  },
  {
    id: 'set-attribute-ns',
    title: '`setAttributeNS` after insertion',
    script: at =>
      `document.body.appendChild(document.createElement('script')).setAttributeNS(null, 'src', '${at.js}')`,
  },
  {
    id: 'set-attribute-node',
    title: '`setAttributeNode`',
    script: at =>
      `const attr = document.createAttribute('src'); attr.value = '${at.js}'; document.body.appendChild(document.createElement('script')).setAttributeNode(attr)`,
  },
  {
    id: 'set-attribute-node-ns',
    title: '`setAttributeNodeNS`',
    script: at =>
      `const attr = document.createAttribute('src'); attr.value = '${at.js}'; document.body.appendChild(document.createElement('script')).setAttributeNodeNS(attr)`,
  },
  {
    id: 'set-named-item',
    title: '`attributes.setNamedItem`',
    script: at =>
      `const attr = document.createAttribute('src'); attr.value = '${at.js}'; document.body.appendChild(document.createElement('script')).attributes.setNamedItem(attr)`,
  },
  {
    id: 'attr-value',
    title: '`value` of an attribute’s node',
    script: at =>
      `const img = document.body.appendChild(document.createElement('img')); img.setAttribute('src', 'data:,'); img.attributes.src.value = '${at.png}'`,
  },
  {
    id: 'attr-text',
    title: '`textContent` of an attribute’s node',
    script: at =>
      `const img = document.body.appendChild(document.createElement('img')); img.setAttribute('src', 'data:,'); img.getAttributeNode('src').textContent = '${at.png}'`,
  },
  {
    id: 'attr-node-value',
    title: '`nodeValue` of an attribute’s node',
    script: at =>
      `const img = document.body.appendChild(document.createElement('img')); img.setAttribute('src', 'data:,'); img.getAttributeNode('src').nodeValue = '${at.png}'`,
  },
  {
    id: 'module-script',
    title: 'module script',
    script: at => `document.body.append(Object.assign(${SCRIPT(at)}, { type: 'module' }))`,
  },
  {
    id: 'module-text',
    title: 'inline module with a static import',
    script: at =>
      `document.body.append(Object.assign(document.createElement('script'), { type: 'module', text: "import '${at.js}'" }))`,
  },
  {
    id: 'inline-text',
    title: 'inline script whose text injects',
    script: at =>
      `document.body.append(Object.assign(document.createElement('script'), { text: "document.body.appendChild(document.createElement('script')).src = '${at.js}'" }))`,
  },
  {
    id: 'text-node',
    title: 'inline script whose text comes after insertion',
    script: at =>
      `document.body.appendChild(document.createElement('script')).append("document.body.appendChild(document.createElement('script')).src = '${at.js}'")`,
  },
  {
    id: 'svg-script-made',
    title: 'script in an SVG',
    script: at =>
      `const script = document.createElementNS('http://www.w3.org/2000/svg', 'script'); script.setAttribute('href', '${at.js}'); document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append(script)`,
  },
  {
    id: 'clone-node',
    title: 'clone of an element of a template',
    script: at =>
      `const template = document.createElement('template'); template.content.append(${SCRIPT(at)}); document.body.append(template.content.firstChild.cloneNode())`,
  },
  {
    id: 'import-node',
    title: '`importNode` from a parsed document',
    script: at =>
      `const parsed = new DOMParser().parseFromString('${IMG(at)}', 'text/html'); document.body.append(document.importNode(parsed.body.firstChild))`,
  },
  {
    id: 'adopt-node',
    title: '`adoptNode` from a parsed document',
    script: at =>
      `const parsed = new DOMParser().parseFromString('${IMG(at)}', 'text/html'); document.body.append(document.adoptNode(parsed.body.firstChild))`,
  },
  {
    id: 'xml-document',
    title: 'script of an XML document',
    script: at =>
      `const xml = document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html'); const script = xml.createElementNS('http://www.w3.org/1999/xhtml', 'script'); script.setAttribute('src', '${at.js}'); document.body.append(script)`,
  },
  {
    id: 'custom-element',
    title: 'custom element that injects',
    script: at =>
      `customElements.define('x-counter', class extends HTMLElement { connectedCallback() { this.append(${SCRIPT(at)}) } }); document.body.append(document.createElement('x-counter'))`,
  },
  {
    id: 'customised-element',
    title: 'customised built-in element',
    engines: ['chromium', 'firefox'],
    script: at =>
      `customElements.define('x-image', class extends HTMLImageElement { constructor() { super(); this.src = '${at.png}' } }, { extends: 'img' }); document.createElement('img', { is: 'x-image' })`,
  },
  {
    id: 'closed-shadow',
    title: 'script in a closed shadow root',
    script: at =>
      `document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).appendChild(${SCRIPT(at)})`,
  },
  {
    id: 'from-timer',
    title: 'loader in a timer',
    script: at => `setTimeout(() => document.body.append(${SCRIPT(at)}), 50)`,
  },
  {
    id: 'from-load',
    title: 'loader on the window’s load',
    script: at => `addEventListener('load', () => document.body.append(${SCRIPT(at)}))`,
  },
]
