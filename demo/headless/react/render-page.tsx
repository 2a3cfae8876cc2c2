/** @jsxImportSource react */
import { readChoice } from 'latchkey'
import { bannerStyle } from 'latchkey/ui'
import { renderToString } from 'react-dom/server'
import { manifest } from '../manifest.ts'
import { Page } from './Page.tsx'

interface Visit {
  /** The headers of the request. */
  readonly cookie: string | undefined
  readonly gpc: boolean
  /** The head block of `latchkey snippet --banner none`, and marked scripts that wait in the head. */
  readonly head: string
  readonly player: string
}

/** The page as HTML. The head block comes first of all in the head, and React never sees it. */
export function renderPage({ cookie, gpc, head, player }: Visit): string {
  const decision = readChoice(cookie, manifest, { gpc })
  const html = renderToString(<Page decision={decision} player={player} />)
  const first = `${head}<style>${bannerStyle}</style>`
  return `<!doctype html>${html}`
    .replace('<head>', start => start + first)
    .replace('</body>', end => `<script type="module" src="/client.js"></script>${end}`)
}
