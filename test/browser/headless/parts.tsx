import { render, screen } from '@testing-library/preact'
import type { Manifest } from '../../../src/manifest/types.ts'
import { Allowed, LatchkeyProvider, useBanner, useSettings } from '../../../src/preact/index.ts'
import type { LatchkeyProviderProps } from '../../../src/preact/index.ts'

/** A site with something of each kind: needed, asked about, and on until objection. */
export const MANIFEST: Manifest = {
  site: { name: 'Millbrook Homes' },
  services: { vimeo: { name: 'Vimeo', provider: 'Vimeo.com, Inc.', category: 'media' } },
  cookies: [
    { name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' },
    { name: '_ga', category: 'analytics', purpose: 'Counts visits.', expiry: '2 years' },
  ],
}

/** A site that only tells. */
export const NOTICE: Manifest = {
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, doing: 'count visits' },
  },
  cookies: [{ name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' }],
}

/** Renders a banner, the settings and a film, as plain as can be. */
export function show(options: Omit<LatchkeyProviderProps, 'children'> = { manifest: MANIFEST }): void {
  render(
    <LatchkeyProvider {...options}>
      <Banner />
      <main>
        <Allowed of="vimeo" fallback="No film.">
          A film.
        </Allowed>
        <Settings />
      </main>
    </LatchkeyProvider>,
  )
}

function Banner() {
  const banner = useBanner()
  if (banner.state === 'closed') return null
  if (banner.state === 'confirming') {
    return (
      <div {...banner.region}>
        <div {...banner.confirmation}>
          {banner.outcome} {banner.change}
          <button {...banner.hide.props}>{banner.hide.label}</button>
        </div>
      </div>
    )
  }
  return (
    <div {...banner.region}>
      {banner.title}. {banner.says.join(' ')}
      {banner.accept && <button {...banner.accept.props}>{banner.accept.label}</button>}
      <button {...banner.reject.props}>{banner.reject.label}</button>
    </div>
  )
}

function Settings() {
  const settings = useSettings()
  return (
    <form aria-label={settings.heading} lang={settings.lang} dir={settings.dir}>
      <p>{settings.summary}</p>
      {settings.rows.map(({ id, name, title, state, isOn, hasSwitch }) => (
        <p key={id}>
          {hasSwitch && (
            <input
              type="checkbox"
              aria-label={title}
              name={name}
              checked={isOn}
              onChange={event => settings.toggle(id, event.currentTarget.checked)}
            />
          )}
          {title}: {state}
        </p>
      ))}
      {[settings.save, settings.acceptAll, settings.rejectAll].map(({ label, props }) => (
        <button key={label} {...props}>{`${label} of it`}</button>
      ))}
      <p role="status">{settings.outcome}</p>
    </form>
  )
}

/** What the banner says now; nothing where it is closed. */
export function bannerText(): string {
  return screen.queryByRole('region')?.textContent ?? ''
}
