import { LatchkeyProvider } from 'latchkey/preact'
import { renderToString } from 'preact-render-to-string'
import { manifest } from '../manifest.ts'
import { CookieSettings } from './CookieSettings.tsx'

interface Page {
  /** The head block of `latchkey snippet --banner none`. */
  readonly head: string
  readonly title: string
  /** What stands in the main part. */
  readonly content: string
}

/**
 * A page after the template of GOV.UK Frontend, with the banner's place before the skip link. It is the same for every
 * visitor, so that it can be cached: the banner comes with the script.
 */
export function renderPage({ head, title, content }: Page): string {
  return `<!doctype html>
<html lang="en" class="govuk-template">
<head>
${head}
<meta charset="utf-8">
<title>${title} - Millbrook Homes</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<div id="cookie-banner"></div>
<header class="govuk-template__header">
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<section aria-label="Service information" class="govuk-service-navigation">
<div class="govuk-width-container">
<div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name">
<a href="/" class="govuk-service-navigation__link">Millbrook Homes</a>
</span>
</div>
</div>
</section>
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
${content}
</main>
</div>
<footer class="govuk-footer">
<div class="govuk-width-container">
<a class="govuk-footer__link" href="/cookies">Cookies</a>
</div>
</footer>
<script type="module" src="/client.js"></script>
</body>
</html>`
}

/** The cookies page, as it reads before anything is known about a visitor: without JavaScript all of it is off. */
export function renderCookiesPage(head: string): string {
  const form = renderToString(
    <LatchkeyProvider manifest={manifest}>
      <CookieSettings />
    </LatchkeyProvider>,
  )
  return renderPage({ head, title: 'Cookies', content: `<div id="cookie-settings">${form}</div>` })
}
