import type { PartButton } from 'latchkey/preact'
import { useBanner } from 'latchkey/preact'
import type { ComponentChildren } from 'preact'

/** The cookie banner of the GOV.UK Design System. Its confirmation is read out and takes the focus. */
export function CookieBanner() {
  const banner = useBanner()
  if (banner.state === 'closed') return null
  if (banner.state === 'confirming') {
    const [before, link, after] = banner.change
    return (
      <div class="govuk-cookie-banner" {...banner.region}>
        <div class="govuk-cookie-banner__message govuk-width-container" {...banner.confirmation}>
          <Content>
            <div class="govuk-cookie-banner__content">
              <p class="govuk-body">
                {banner.outcome} {before}
                <a class="govuk-link" href="/cookies">
                  {link}
                </a>
                {after}
              </p>
            </div>
          </Content>
          <div class="govuk-button-group">
            <Button of={banner.hide} />
          </div>
        </div>
      </div>
    )
  }
  return (
    <div class="govuk-cookie-banner" {...banner.region}>
      <div class="govuk-cookie-banner__message govuk-width-container">
        <Content>
          <h2 class="govuk-cookie-banner__heading govuk-heading-m">{banner.title}</h2>
          <div class="govuk-cookie-banner__content">
            {banner.says.map(text => (
              <p key={text} class="govuk-body">
                {text}
              </p>
            ))}
          </div>
        </Content>
        <div class="govuk-button-group">
          {banner.accept && <Button of={banner.accept} />}
          <Button of={banner.reject} />
          <a class="govuk-link" href="/cookies">
            {banner.settings.label}
          </a>
        </div>
      </div>
    </div>
  )
}

function Content({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">{children}</div>
    </div>
  )
}

interface ButtonProps {
  readonly of: PartButton
  /** Of the looks that the Design System has. Default: that of the main thing to do. */
  readonly look?: 'secondary'
}

/** A button of the Design System. Accept and Reject are equals, so they get the same look. */
export function Button({ of: { label, props }, look }: ButtonProps) {
  return (
    <button class={`govuk-button${look ? ` govuk-button--${look}` : ''}`} {...props}>
      {label}
    </button>
  )
}
