/* eslint-disable no-restricted-syntax -- what sites do to their nodes is what is tested here */

/** Steps of a page without any library: its nodes, by every way in. */
{
  const steps = (window.steps ??= {})
  const assets = path => `//assets.localhost:${location.port}${path}`
  const cdn = path => `//cdn.localhost:${location.port}${path}`
  const loaded = element =>
    new Promise(resolve => {
      element.addEventListener('load', () => resolve('loaded'))
      element.addEventListener('error', () => resolve('failed'))
    })
  const place = () => {
    const place = document.createElement('section')
    document.getElementById('app').replaceChildren(place)
    return place
  }

  steps['nodes are made, moved, cloned and removed'] = () => {
    const here = place()
    const list = document.createElement('ol')
    const fragment = document.createDocumentFragment()
    for (let index = 0; index < 300; index++) {
      const row = document.createElement('li')
      row.className = 'row'
      row.dataset.index = index
      row.append(document.createElement('img'), ` row ${index}`)
      row.firstChild.setAttribute('alt', '')
      fragment.appendChild(row)
    }
    const results = [list.appendChild(fragment) === fragment, fragment.childNodes.length]
    results.push(here.appendChild(list) === list)
    const [first, second, third] = list.children
    results.push(list.insertBefore(third, first) === third, list.insertBefore(second, null) === second)
    results.push(list.replaceChild(document.createElement('hr'), first) === first, first.isConnected)
    list.prepend('before', second)
    list.lastChild.before(first, document.createComment('note'))
    list.lastChild.after('end')
    list.children[5].replaceWith(...list.children[7].childNodes)
    results.push(list.insertAdjacentElement('afterend', first) === first)
    results.push(list.insertAdjacentText('beforebegin', 'title'))
    results.push(
      document.createElement('p').insertAdjacentElement('beforebegin', document.createElement('b')),
    )
    list.moveBefore?.(list.lastElementChild, list.firstChild)
    const copy = list.cloneNode(true)
    results.push(copy.childNodes.length, copy.isEqualNode(list))
    here.append(document.importNode(copy.firstElementChild, true))
    results.push(here.removeChild(first) === first, first.remove())
    const other = document.implementation.createHTMLDocument('other')
    results.push(other.adoptNode(second) === second, second.ownerDocument === other)
    here.appendChild(second)
    list.replaceChildren(...[...list.children].reverse().slice(0, 40))
    const range = document.createRange()
    range.selectNodeContents(list)
    range.setEnd(list, 10)
    here.append(range.cloneContents())
    range.insertNode(document.createElement('i'))
    range.setStartAfter(list.firstChild)
    range.surroundContents(document.createElement('li'))
    results.push(range.extractContents().childNodes.length)
    for (const wrong of [
      () => list.appendChild(here),
      () => list.appendChild('text'),
      () => list.insertBefore(here),
    ]) {
      try {
        wrong()
      } catch (error) {
        results.push(`${error.name}: ${error.message}`, error instanceof Error, error.constructor.name)
      }
    }
    return results
  }

  steps['HTML is written'] = async () => {
    const here = place()
    const results = []
    here.innerHTML = Array.from(
      { length: 200 },
      (_, index) => `<p class="row" id="w${index}">${index}<img alt="" src="/p.svg?html"></p>`,
    ).join('')
    await Promise.all([...here.querySelectorAll('img')].map(loaded))
    here.firstChild.outerHTML = '<p>first</p><iframe src="/frame.html?html" title="Own"></iframe>'
    const frame = here.querySelector('iframe')
    results.push(await loaded(frame), frame.contentDocument.getElementById('said').textContent)
    here.insertAdjacentHTML('beforeend', '<ul><li>added</li></ul><script>window.never = 1</script>')
    here.lastElementChild.innerHTML = null
    results.push(here.lastElementChild.innerHTML, window.never)
    const template = document.createElement('template')
    template.innerHTML =
      '<tr><td>cell</td><script>window.fromTemplate = (window.fromTemplate ?? 0) + 1</script></tr>'
    const table = here.appendChild(document.createElement('table'))
    for (let turn = 0; turn < 3; turn++) table.append(template.content.cloneNode(true))
    results.push(window.fromTemplate)
    const range = document.createRange()
    range.selectNode(here)
    here.append(range.createContextualFragment('<b>contextual</b><script>window.contextual = 1</script>'))
    results.push(window.contextual)
    const parsed = new DOMParser().parseFromString(
      '<title>t</title><img src="/never.svg"><p>parsed</p>',
      'text/html',
    )
    here.append(parsed.querySelector('p'))
    here.setHTMLUnsafe?.(
      `${here.lastChild.outerHTML}<div><template shadowrootmode="open"><img alt="" src="/p.svg?shadow"><slot></slot></template>light</div>`,
    )
    results.push(Document.parseHTMLUnsafe?.('<p>unsafe').body.innerHTML)
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.innerHTML = '<image href="/p.svg?svg" width="9" height="9"/><text>x</text>'
    here.append(svg)
    await Promise.all([...here.querySelectorAll('img')].filter(image => !image.complete).map(loaded))
    return results
  }

  steps['attributes are set in every way'] = async () => {
    const here = place()
    const results = []
    const image = document.createElement('img')
    results.push(
      image.setAttribute('src', '/p.svg?set'),
      image.src === new URL('/p.svg?set', location.href).href,
    )
    image.setAttribute('SRC', 'p.svg?upper')
    image.setAttributeNS(null, 'src', 'p.svg?ns')
    const attribute = document.createAttribute('src')
    attribute.value = assets('/p.svg?node')
    results.push(image.setAttributeNode(attribute)?.value, attribute.ownerElement === image)
    attribute.value = assets('/p.svg?value')
    image.attributes.src.nodeValue = assets('/p.svg?nodeValue')
    image.attributes.getNamedItem('src').textContent = assets('/p.svg?textContent')
    image.src = cdn('/p.svg?property')
    image.toggleAttribute('hidden')
    Object.assign(image, {
      alt: 'x',
      srcset: '/p.svg?1x 1x, /p.svg?2x 2x',
      sizes: '10vw',
      loading: 'eager',
      width: 20,
    })
    here.append(image)
    await loaded(image)
    image.removeAttribute('srcset')
    await loaded(image)
    const made = [
      new Image(3, 4),
      new Audio(),
      document.createElement('video'),
      new Option('text', 'value', true, true),
    ]
    for (const element of made) here.append(element)
    made[0].src = '/p.svg?new'
    await loaded(made[0])
    results.push(made.map(element => [element.constructor.name, element instanceof HTMLElement]))
    for (const [tag, name, value] of [
      ['a', 'href', '//elsewhere.example/'],
      ['form', 'action', '//elsewhere.example/pay'],
      ['input', 'formaction', '/x'],
      ['link', 'href', '/own.css'],
      ['area', 'ping', '/ping'],
      ['video', 'poster', '/p.svg?poster'],
      ['object', 'data', '/p.svg?object'],
      ['embed', 'src', '/p.svg?embed'],
      ['source', 'src', '/x.mp4'],
      ['iframe', 'src', 'about:blank'],
      ['iframe', 'srcdoc', '<p>inside</p>'],
      ['script', 'text', 'window.text = 1'],
      ['script', 'src', 'own.js'],
      ['base', 'target', '_self'],
      ['track', 'src', '/x.vtt'],
    ]) {
      const element = document.createElement(tag)
      element.setAttribute(name, value)
      const first = element[name]
      element.removeAttribute(name)
      const second = element[name]
      element[name] = value
      results.push(`${tag}.${name}: ${first}, ${second}, ${element[name]}, ${element.outerHTML}`)
    }
    return results
  }

  steps['own scripts run, in their order'] = async () => {
    const here = place()
    window.ran = []
    const add = (set, tag = 'script') => {
      const element = Object.assign(document.createElement(tag), set)
      here.append(element)
      return element
    }
    add({ textContent: "ran.push('inline', document.currentScript.parentNode.localName)" })
    const external = [
      add({ src: '/one.js', async: false }),
      add({ src: assets('/two.js'), async: false }),
      add({ src: cdn('/three.js'), async: false, crossOrigin: 'anonymous' }),
    ]
    const results = await Promise.all(external.map(loaded))
    const bad = add({ src: '/api/fail' })
    results.push(await loaded(bad))
    const module = add({
      type: 'module',
      text: "import { of } from '/module.js?of=inline'; ran.push(of); dispatchEvent(new Event('own:event'))",
    })
    await new Promise(resolve => addEventListener('own:event', resolve, { once: true }))
    const { where, of } = await import('/module.js?of=import')
    results.push(where, of, module.type, (await import(assets('/module.js?of=assets'))).where)
    const late = here.appendChild(document.createElement('script'))
    late.src = '/late.js'
    results.push(await loaded(late))
    const sheet = add({ rel: 'stylesheet', href: '/own.css' }, 'link')
    results.push(await loaded(sheet), sheet.sheet.cssRules.length)
    const data = add({ type: 'application/json', text: '{"a":1}' })
    return [...results, JSON.parse(data.textContent).a, window.ran]
  }

  steps['own frames are read and written'] = async () => {
    const here = place()
    const frame = document.createElement('iframe')
    here.append(frame)
    const results = [frame.contentWindow === frames[frames.length - 1], frame.contentDocument.readyState]
    const inside = frame.contentDocument
    inside.open()
    inside.write('<title>written</title><p>one</p>')
    inside.writeln('<script>document.write("<b>two</b>")</script>')
    inside.close()
    results.push(inside.body.innerHTML, inside.title, frame.contentWindow.document === inside)
    const moved = inside.body.appendChild(inside.createElement('img'))
    moved.src = '/p.svg?inside'
    results.push(await loaded(moved))
    results.push(await frame.contentWindow.fetch('/api/echo?inside').then(response => response.json()))
    results.push(frame.contentWindow.Array !== Array, frame.contentWindow.fetch.name)
    frame.contentWindow.document.cookie = 'from-frame=1'
    frame.contentWindow.localStorage.setItem('from-frame', 'yes')
    const own = document.createElement('iframe')
    own.src = '/frame.html?talk'
    here.append(own)
    await loaded(own)
    const heard = new Promise(resolve =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    )
    own.contentWindow.postMessage('hello', '*')
    results.push(await heard, own.contentDocument.title)
    const inline = document.createElement('iframe')
    inline.srcdoc = '<p>from srcdoc</p><script>parent.fromSrcdoc = document.title = "srcdoc"</script>'
    here.append(inline)
    await loaded(inline)
    results.push(window.fromSrcdoc, inline.contentDocument.title)
    frame.remove()
    results.push(frame.contentWindow, frame.contentDocument)
    return results
  }

  steps['elements of its own, with shadow roots'] = () => {
    const log = []
    customElements.define(
      'own-card',
      class extends HTMLElement {
        static observedAttributes = ['src', 'title']
        constructor() {
          super()
          this.attachShadow({ mode: 'open' }).innerHTML = '<img alt="" src="/p.svg?card"><slot></slot>'
          log.push(`made ${new.target.name}`)
        }
        connectedCallback() {
          log.push(`connected in ${this.parentNode.localName}`)
        }
        disconnectedCallback() {
          log.push('disconnected')
        }
        attributeChangedCallback(name, before, after) {
          log.push(`${name}: ${before} to ${after}`)
        }
      },
    )
    customElements.define('own-script', class OwnScript extends HTMLScriptElement {}, { extends: 'script' })
    const here = place()
    here.innerHTML = '<own-card src="/a" title="one">light</own-card>'
    const card = document.createElement('own-card')
    card.setAttribute('src', '//elsewhere.example/b')
    here.append(card)
    card.title = 'two'
    card.remove()
    here.prepend(card)
    log.push(document.createElement('script', { is: 'own-script' }).constructor.name)
    return log
  }

  window.track = async () => {
    const at = path => `//tracker.localhost:${location.port}${path}`
    const script = document.createElement('script')
    script.src = at('/script.js')
    document.body.append(script)
    document.body.insertAdjacentHTML('beforeend', `<iframe src="${at('/frame.html')}"></iframe>`)
    new Image().src = at('/pixel.svg')
    navigator.sendBeacon(at('/beacon'))
    await fetch(at('/fetch')).catch(() => {})
  }
}
