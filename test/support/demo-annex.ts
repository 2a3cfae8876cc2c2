/** One row of Annex A, as the landlord's document has it: the judge of the rendered table. */
export interface AnnexRow {
  readonly names: readonly string[]
  readonly where: string
  readonly expiry: string
  /** How many rows its explanation spans; 0 where the cell of a row above covers it. */
  readonly spans: number
}

const row = (names: string, where: string, expiry: string, spans = 1): AnnexRow => ({
  names: names.split(' '),
  where,
  expiry,
  spans,
})

/** The 17 rows with their 21 names, in the order of the document. */
export const ANNEX_A: readonly AnnexRow[] = [
  row('LOGIN_USERNAME_COOKIE SSRV_AUTHENTICATION SSRV_IDLE_SESSION', 'MyOnline', 'session'),
  row('CFID', 'Website', '2 hours', 3),
  row('CFTOKEN', 'Website', '2 hours', 0),
  row('JSESSIONID', 'Website', 'session', 0),
  row('VOPECRA', 'Website', 'never'),
  row('_utma', 'Website', '2 years', 5),
  row('_utmb', 'Website', '30 minutes', 0),
  row('_utmc', 'Website', 'session', 0),
  row('_utmz', 'Website', '6 months', 0),
  row('googstransSession', 'Website', 'session', 0),
  row('_ga', 'Website', '2 years'),
  row('_gid', 'Website', '1 day'),
  row('ASP.NET_SessionId', 'Website', 'session'),
  row('XSRF-TOKEN XSRF-V __RequestVerificationToken', 'Website', 'session'),
  row('__atuvc', 'Website', '1 year', 2),
  row('__atuvS', 'Website', '30 minutes', 0),
  row('onboarding', 'Website', '1 month'),
]

/** Its lifetimes in the words of each language. A browser allows no 'never': it is until somebody clears it. */
export const LIFETIMES: Readonly<Record<'en' | 'cy', Readonly<Record<string, string>>>> = {
  en: {
    session: 'When you close the browser',
    never: 'Until you clear it',
    '2 hours': '2 hours',
    '2 years': '2 years',
    '30 minutes': '30 minutes',
    '6 months': '6 months',
    '1 day': '1 day',
    '1 year': '1 year',
    '1 month': '1 month',
  },
  cy: {
    session: 'Pan fyddwch yn cau’r porwr',
    never: 'Nes i chi ei glirio',
    '2 hours': '2 awr',
    '2 years': '2 flynedd',
    '30 minutes': '30 munud',
    '6 months': '6 mis',
    '1 day': '1 diwrnod',
    '1 year': '1 flwyddyn',
    '1 month': '1 mis',
  },
}
