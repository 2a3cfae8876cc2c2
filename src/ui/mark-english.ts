import { h, options, type ComponentChildren } from 'preact'
import { spoken } from '../markup/in-english.ts'

let isMarked = false

/** Has each element say which of its texts are English, where a language of the site's own lacks them. */
export function markEnglish(): void {
  if (isMarked) return
  isMarked = true
  const before = options.vnode
  options.vnode = vnode => {
    before?.(vnode)
    const props = vnode.props as { children?: ComponentChildren }
    if (typeof vnode.type === 'string') props.children = marked(props.children)
  }
}

function marked(child: ComponentChildren): ComponentChildren {
  if (Array.isArray(child)) return child.map(marked)
  const pieces = typeof child === 'string' ? spoken(child) : []
  return pieces.length > 1
    ? pieces.map((text, index) => (index % 2 ? h('span', { lang: 'en', dir: 'ltr' }, text) : text))
    : child
}
