/** @jsxImportSource react */
import type { Decision } from 'latchkey'
import { Allowed, LatchkeyProvider, useAllows } from 'latchkey/react'
import { CookieBanner } from './CookieBanner.tsx'
import { manifest } from '../manifest.ts'

interface PageProps {
  /** What the server read from the visitor's cookie; the browser is given the same. */
  readonly decision: Decision
  /** Address of the film's player. */
  readonly player: string
}

/** The whole document. */
export function Page({ decision, player }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Millbrook Homes</title>
      </head>
      <body>
        <LatchkeyProvider manifest={manifest} decision={decision}>
          <CookieBanner />
          <main>
            <h1>How we mend a roof</h1>
            <Allowed of="vimeo" fallback={<a href="https://vimeo.com/1">Watch the film on vimeo.com</a>}>
              <iframe title="How we mend a roof" src={player} />
            </Allowed>
            <Visits />
          </main>
          <footer>
            <a href="#latchkey-settings">Cookie settings</a>
          </footer>
        </LatchkeyProvider>
        <script
          type="application/json"
          id="page-props"
          dangerouslySetInnerHTML={{ __html: JSON.stringify({ decision, player }).replace(/</g, '\\u003c') }}
        />
      </body>
    </html>
  )
}

function Visits() {
  return <p>{useAllows('analytics') ? 'We count this visit.' : 'We do not count this visit.'}</p>
}
