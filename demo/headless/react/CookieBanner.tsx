/** @jsxImportSource react */
import { useBanner } from 'latchkey/react'

/**
 * The banner as part of the app. Built like our own, it can wear our style sheet, `bannerStyle` of `latchkey/ui`; with
 * other elements and classes it wears yours.
 */
export function CookieBanner() {
  const banner = useBanner()
  if (banner.state === 'closed') return null
  if (banner.state === 'confirming') {
    const [before, link, after] = banner.change
    return (
      <div {...banner.region} data-layout="flow">
        <div {...banner.confirmation}>
          <p>
            {banner.outcome} {before}
            <a href="#latchkey-settings">{link}</a>
            {after}
          </p>
          <button {...banner.hide.props}>{banner.hide.label}</button>
        </div>
      </div>
    )
  }
  const { accept, reject, settings } = banner
  return (
    <div {...banner.region} data-layout="flow">
      <div>
        <h2>{banner.title}</h2>
        {banner.says.map(text => (
          <p key={text}>{text}</p>
        ))}
        <div className="latchkey-actions">
          {accept && <button {...accept.props}>{accept.label}</button>}
          <button {...reject.props}>{reject.label}</button>
          <button {...settings.props}>{settings.label}</button>
        </div>
      </div>
    </div>
  )
}
