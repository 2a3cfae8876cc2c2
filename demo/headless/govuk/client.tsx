import { LatchkeyProvider } from 'latchkey/preact'
import { hydrate } from 'preact'
import { manifest } from '../manifest.ts'
import { CookieBanner } from './CookieBanner.tsx'
import { CookieSettings } from './CookieSettings.tsx'

// The rest of the page is plain HTML, and stays so.
for (const [id, Part] of Object.entries({
  'cookie-banner': CookieBanner,
  'cookie-settings': CookieSettings,
})) {
  const place = document.getElementById(id)
  if (!place) continue
  hydrate(
    <LatchkeyProvider manifest={manifest}>
      <Part />
    </LatchkeyProvider>,
    place,
  )
}
