import type { Cookie, Text } from '../../src/manifest/types.ts'

const SIGN_IN = {
  en: 'Remembers that you have signed in, so that the website does not ask you again on each page.',
  cy: 'Yn cofio eich bod wedi mewngofnodi, fel nad yw’r wefan yn gofyn i chi eto ar bob tudalen.',
} satisfies Text

const VISITS = {
  en: 'Shows us how people use our websites: how many come, from where, and which pages they read. It does not tell us their names.',
  cy: 'Yn dangos i ni sut mae pobl yn defnyddio ein gwefannau: faint sy’n dod, o ble, a pha dudalennau y maent yn eu darllen. Nid yw’n dweud eu henwau wrthym.',
} satisfies Text

const SHARES = {
  en: 'Counts how often a page has been passed on, so that the sharing buttons show the right number.',
  cy: 'Yn cyfrif pa mor aml y mae tudalen wedi’i rhannu, fel bod y botymau rhannu yn dangos y rhif cywir.',
} satisfies Text

const TELLS_APART = {
  en: 'Tells one visitor from another, so that nobody is counted twice.',
  cy: 'Yn gwahaniaethu rhwng un ymwelydd a’r llall, fel nad oes neb yn cael ei gyfrif ddwywaith.',
} satisfies Text

/**
 * The rows of an annex that a real landlord published in February 2019: its names, places, lifetimes, order and
 * shared explanations, told in our own words.
 *
 * Its faults are kept on purpose, because the demo shows that `latchkey validate` finds them: `_utma`, `_utmb`,
 * `_utmc` and `_utmz` have lost an underscore and belong to a product that was switched off in 2023; `__atuvS` should
 * end in a small letter and belongs to AddThis, which closed in 2023; `googstransSession` is explained together with
 * the visitor counters, though it belongs to Google Translate; and `VOPECRA` "never expires", which no browser allows.
 */
export const cookies = [
  {
    name: ['LOGIN_USERNAME_COOKIE', 'SSRV_AUTHENTICATION', 'SSRV_IDLE_SESSION'],
    category: 'necessary',
    where: 'MyOnline',
    expiry: 'session',
    purpose: {
      en: 'Keep you signed in to MyOnline until you leave.',
      cy: 'Yn eich cadw wedi mewngofnodi i MyOnline nes i chi adael.',
    },
    ground: 'authentication',
    why: { en: 'You asked to sign in.', cy: 'Gwnaethoch ofyn am fewngofnodi.' },
  },
  { name: 'CFID', ...signIn('2 hours') },
  { name: 'CFTOKEN', ...signIn('2 hours') },
  { name: 'JSESSIONID', ...signIn('session') },
  {
    name: 'VOPECRA',
    category: 'necessary',
    where: 'Website',
    expiry: 'until cleared',
    purpose: { en: 'Remembers that you said yes to cookies.', cy: 'Yn cofio eich bod wedi derbyn cwcis.' },
    ground: 'selection',
    why: { en: 'It keeps an answer that you gave.', cy: 'Mae’n cadw ateb a roesoch.' },
  },
  { name: '_utma', ...visits('2 years') },
  { name: '_utmb', ...visits('30 minutes') },
  { name: '_utmc', ...visits('session') },
  { name: '_utmz', ...visits('6 months') },
  {
    name: 'googstransSession',
    service: 'google-translate',
    where: 'Website',
    expiry: 'session',
    group: 'visits',
    purpose: VISITS,
  },
  // The same words twice and no `group`: the document has two cells here, and so has the annex.
  { name: '_ga', service: 'google-analytics', where: 'Website', expiry: '2 years', purpose: TELLS_APART },
  { name: '_gid', service: 'google-analytics', where: 'Website', expiry: '1 day', purpose: TELLS_APART },
  {
    name: 'ASP.NET_SessionId',
    category: 'necessary',
    where: 'Website',
    expiry: 'session',
    purpose: {
      en: 'Lets our server remember what you are doing here until you leave.',
      cy: 'Yn gadael i’n gweinydd gofio beth yr ydych yn ei wneud yma nes i chi adael.',
    },
    ground: 'user-input',
    why: { en: 'Forms with several steps need it.', cy: 'Mae ffurflenni â sawl cam ei angen.' },
  },
  {
    name: ['XSRF-TOKEN', 'XSRF-V', '__RequestVerificationToken'],
    category: 'necessary',
    where: 'Website',
    expiry: 'session',
    purpose: {
      en: 'Check that a form was sent by you from our page, and not by another site in your name.',
      cy: 'Yn gwirio bod ffurflen wedi’i hanfon gennych chi o’n tudalen ni, ac nid gan safle arall yn eich enw chi.',
    },
    ground: 'security',
    why: {
      en: 'Without them a stranger could send a form as if it were you.',
      cy: 'Hebddynt gallai dieithryn anfon ffurflen fel petaech chi wedi gwneud.',
    },
  },
  {
    name: '__atuvc',
    category: 'sharing',
    where: 'Website',
    expiry: '1 year',
    group: 'shares',
    purpose: SHARES,
  },
  {
    name: '__atuvS',
    category: 'sharing',
    where: 'Website',
    expiry: '30 minutes',
    group: 'shares',
    purpose: SHARES,
  },
  {
    name: 'onboarding',
    category: 'preferences',
    where: 'Website',
    expiry: '1 month',
    purpose: {
      en: 'Remembers how you like to read our pages, such as in larger letters, and which hints you have seen.',
      cy: 'Yn cofio sut yr hoffech ddarllen ein tudalennau, er enghraifft mewn llythrennau mwy, a pha awgrymiadau a welsoch.',
    },
  },
] as const satisfies readonly Cookie[]

function signIn<const Expiry extends Cookie['expiry']>(expiry: Expiry) {
  return {
    category: 'necessary',
    where: 'Website',
    expiry,
    group: 'sign-in',
    purpose: SIGN_IN,
    ground: 'authentication',
    why: { en: 'You asked to sign in.', cy: 'Gwnaethoch ofyn am fewngofnodi.' },
  } as const
}

function visits<const Expiry extends Cookie['expiry']>(expiry: Expiry) {
  return { category: 'analytics', where: 'Website', expiry, group: 'visits', purpose: VISITS } as const
}
