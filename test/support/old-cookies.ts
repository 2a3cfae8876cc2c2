/**
 * What other consent products store, in the very form that they store it, with made-up ids. The times are those of
 * 2 October 2026, 10:00:00 UTC.
 */
export const OLD_TIME = Date.UTC(2026, 9, 2, 10)

const AT = String(OLD_TIME)

/** `CookieControl`; `more` stands at its end. */
export function civic(optional: Readonly<Record<string, string>>, more = '"interactedWith":true'): string {
  const own = JSON.stringify(optional)
  return (
    `CookieControl={"necessaryCookies":["PHPSESSID","__cf*"],"optionalCookies":${own},"statement":{"shown":true,` +
    `"updated":"17/01/2026"},"consentDate":${AT},"consentExpiry":90,${more},"user":"0566498E-50FD-42F4-8257-B754A0C03287"}`
  )
}

/** `CookieConsent`, with the three answers in the order of Cookiebot. */
export function cookiebot(
  [preferences, statistics, marketing]: readonly [boolean, boolean, boolean],
  {
    method = '%2Cmethod:%27explicit%27',
    stamp = 'Qk3vYb9y7sL+Zg1/0nTzUeJm2cPxWd8hRfA5oVi4KwX6tBqNlCGuHg==',
  } = {},
): string {
  return (
    `CookieConsent={stamp:%27${stamp}%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}` +
    `%2Cmarketing:${marketing}${method}%2Cver:1%2Cutc:${AT}%2Cregion:%27gb%27}`
  )
}

interface OneTrustOptions {
  readonly hosts?: string
  /** The address at which the visitor came. */
  readonly landingPath?: string
  readonly reconsent?: boolean
}

/** `OptanonConsent` alone, as it is before the banner is closed. */
export function oneTrust(groups: string, options: OneTrustOptions = {}): string {
  const { hosts = '', landingPath = 'NotLandingPage', reconsent = false } = options
  return (
    'OptanonConsent=isGpcEnabled=0&datestamp=Fri+Oct+02+2026+11%3A00%3A00+GMT%2B0100+(British+Summer+Time)' +
    `&version=202501.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=${encodeURIComponent(hosts)}` +
    '&consentId=1ef08d64-bd3e-40a7-bbdc-484a8da5616b&interactionCount=1' +
    `&landingPath=${encodeURIComponent(landingPath)}&groups=${encodeURIComponent(groups)}` +
    `&AwaitingReconsent=${reconsent}&geolocation=GB%3BENG`
  )
}

/** Beside it, once the banner is closed. */
export const CLOSED = '; OptanonAlertBoxClosed=2026-10-02T10:00:00.000Z'

/** `cookieyes-consent`. */
export function cookieYes(answers: string, head = 'consent:yes,action:yes'): string {
  return (
    'cookieyes-consent=consentid:NXZJMlBxc2lZZXNDbGVBMnlKWjZ6UmJJRjhUdTFtVmQ,' +
    `${head},necessary:yes,${answers},lastRenewedDate:1752694071000`
  )
}

/** The cookies of Complianz. */
export function complianz(answers: Readonly<Record<string, string>>, services = ''): string {
  const own = Object.entries({ functional: 'allow', ...answers }).map(
    ([name, value]) => `cmplz_${name}=${value}`,
  )
  return [
    'cmplz_banner-status=dismissed',
    'cmplz_policy_id=28',
    ...own,
    `cmplz_consented_services=${services}`,
  ].join('; ')
}
