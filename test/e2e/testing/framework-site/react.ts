import { createElement as h, useEffect, useState, type MouseEvent, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { base, countVisit, fetchHomes, keepTheme, links } from './app.ts'

function App(): ReactElement {
  const [path, setPath] = useState(location.pathname)
  useEffect(countVisit, [path])
  const go = (event: MouseEvent, to: string): void => {
    event.preventDefault()
    history.pushState(null, '', to)
    setPath(to)
  }
  return h(
    'div',
    null,
    h(
      'nav',
      null,
      links.map(({ to, label }) =>
        h('a', { key: to, href: to, onClick: (event: MouseEvent) => go(event, to) }, label),
      ),
    ),
    path === `${base}/homes`
      ? h(Homes)
      : path === `${base}/settings`
        ? h(Settings)
        : h('h2', null, 'Welcome'),
  )
}

function Homes(): ReactElement {
  const [homes, setHomes] = useState<string[]>([])
  useEffect(() => void fetchHomes().then(setHomes), [])
  return h(
    'ul',
    null,
    homes.map(home => h('li', { key: home }, home)),
  )
}

function Settings(): ReactElement {
  return h('button', { onClick: () => keepTheme('dark') }, 'Dark')
}

createRoot(document.getElementById('app')!).render(h(App))
