/* eslint-disable no-restricted-syntax, @typescript-eslint/no-explicit-any -- pages do such things to their natives */

import type { Scenarios } from './scenarios.ts'

/** Every sink, given trusted values and strings, on a page whose policy asks for trusted types. */
export const TRUSTED: Scenarios = {
  'trusted values and strings'() {
    const policy = (globalThis as any).trustedTypes.createPolicy('own', {
      createHTML: (text: string) => text,
      createScriptURL: (text: string) => text,
      createScript: (text: string) => text,
    })
    const html = '<p>own</p><img src="/own"><script>1</script><iframe srcdoc="<i>x</i>"></iframe>'
    const values: [string, any][] = [
      ['string', html],
      ['html', policy.createHTML(html)],
      ['html with nothing to look at', policy.createHTML('own')],
      ['script', policy.createScript('1')],
      ['address', policy.createScriptURL('/own.js')],
      ['address as text', '/own.js'],
      ['none', null],
      ['nothing', undefined],
      ['number', 7],
      ['object', { toString: () => html }],
    ]
    const inert = () => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return frame
    }
    const box = () => document.createElement('div').appendChild(document.createElement('div'))
    const acts: Record<string, (value: any) => unknown> = {
      innerHTML: value => {
        const made = box()
        made.innerHTML = value
        return made.innerHTML
      },
      outerHTML: value => {
        const made = box()
        const { parentElement } = made
        made.outerHTML = value
        return parentElement!.innerHTML
      },
      insertAdjacentHTML: value => {
        const made = box()
        made.insertAdjacentHTML('beforeend', value)
        return made.innerHTML
      },
      setHTMLUnsafe: value => {
        const made = box()
        made.setHTMLUnsafe(value)
        return made.innerHTML
      },
      'shadow innerHTML': value => {
        const shadow = box().attachShadow({ mode: 'open' })
        shadow.innerHTML = value
        return shadow.innerHTML
      },
      createContextualFragment: value =>
        document.createRange().createContextualFragment(value).childNodes.length,
      'document.write': value => {
        const frame = inert()
        const { contentDocument } = frame
        try {
          contentDocument!.open()
          contentDocument!.write(value)
          contentDocument!.close()
          return contentDocument!.documentElement.outerHTML
        } finally {
          frame.remove()
        }
      },
      srcdoc: value => {
        const frame = document.createElement('iframe')
        frame.srcdoc = value
        return frame.outerHTML
      },
      'srcdoc by setAttribute': value => {
        const frame = document.createElement('iframe')
        frame.setAttribute('srcdoc', value)
        return frame.outerHTML
      },
      'script src': value => {
        const script = document.createElement('script')
        script.src = value
        return script.outerHTML
      },
      'script src by setAttribute': value => {
        const script = document.createElement('script')
        script.setAttribute('src', value)
        return script.outerHTML
      },
      'script src by setAttributeNS': value => {
        const script = document.createElement('script')
        script.setAttributeNS(null, 'src', value)
        return script.outerHTML
      },
      'script text': value => {
        const script = document.createElement('script')
        script.text = value
        return script.outerHTML
      },
      'image src': value => {
        const image = document.createElement('img')
        image.src = value
        return image.outerHTML
      },
      'embed and object': value => {
        const embed = document.createElement('embed')
        const object = document.createElement('object')
        embed.src = value
        object.data = value
        return embed.outerHTML + object.outerHTML
      },
      Worker: value => {
        const worker = new Worker(value)
        worker.terminate()
        return String(worker)
      },
      parseHTMLUnsafe: value => Document.parseHTMLUnsafe(value).body.innerHTML,
      DOMParser: value => new DOMParser().parseFromString(value, 'text/html').body.innerHTML,
      setTimeout: value => typeof window.setTimeout(value as () => void, 1e9),
    }
    // What a guard stops is no reason to let a string through that the page does not trust.
    const refused =
      '<iframe src="//tracker.localhost/"></iframe><img src="//tracker.localhost/" onerror="fetch(`/own`)">'
    const sinks = Object.keys(acts).filter(name => !/image|embed|object/.test(name))
    const strings = sinks.map(name => {
      try {
        return `${name} takes a string with a tracker: ${String(acts[name]!(/src|Worker/.test(name) ? '//tracker.localhost/t.js' : refused))}`
      } catch (error) {
        return `${name}: ${(error as Error).name}`
      }
    })
    return [
      strings,
      ...Object.entries(acts).map(([name, act]) => [
        name,
        values.map(([kind, value]) => {
          try {
            return `${kind}: ${String(act(value))}`
          } catch (error) {
            return `${kind}: ${(error as Error).name}`
          }
        }),
      ]),
    ]
  },
}
