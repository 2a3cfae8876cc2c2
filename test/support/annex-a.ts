import { defineManifest } from '../../src/manifest/define-manifest.ts'

/** The 17 rows of a landlord's published annex (Stockport Homes, 2019), with its faults; the words are our own. */
export const annexA = defineManifest({
  site: {
    name: 'Millbrook Homes',
    privacyUrl: '/privacy',
    contact: 'dpo@millbrook.example',
    updated: '2019-02-18',
    review: '2022-02-18',
    approvedBy: 'Head of Assurance',
    places: { Website: 'https://www.millbrook.example', MyOnline: 'https://my.millbrook.example' },
  },
  cookies: [
    {
      name: ['LOGIN_USERNAME_COOKIE', 'SSRV_AUTHENTICATION', 'SSRV_IDLE_SESSION'],
      where: 'MyOnline',
      expiry: 'session',
      category: 'necessary',
      purpose: 'Keep you signed in to MyOnline.',
    },
    ...(
      [
        ['CFID', '2 hours'],
        ['CFTOKEN', '2 hours'],
        ['JSESSIONID', 'session'],
      ] as const
    ).map(([name, expiry]) => ({
      name,
      where: 'Website',
      expiry,
      category: 'necessary' as const,
      group: 'sign-in',
      purpose: 'Remember that you have signed in.',
    })),
    {
      name: 'VOPECRA',
      where: 'Website',
      expiry: 'until cleared',
      category: 'necessary',
      purpose: 'Remembers that you accepted cookies.',
    },
    ...(
      [
        ['_utma', '2 years'],
        ['_utmb', '30 minutes'],
        ['_utmc', 'session'],
        ['_utmz', '6 months'],
        ['googstransSession', 'session'],
      ] as const
    ).map(([name, expiry]) => ({
      name,
      where: 'Website',
      expiry,
      category: 'analytics' as const,
      group: 'visits',
      purpose:
        'Count visits without names: how many there are, where they come from and which pages they see.',
    })),
    {
      name: '_ga',
      where: 'Website',
      expiry: '2 years',
      category: 'analytics',
      purpose: 'Tells visitors apart.',
    },
    {
      name: '_gid',
      where: 'Website',
      expiry: '1 day',
      category: 'analytics',
      purpose: 'Tells visitors apart.',
    },
    {
      name: 'ASP.NET_SessionId',
      where: 'Website',
      expiry: 'session',
      category: 'necessary',
      purpose: 'Lets the server remember your visit.',
    },
    {
      name: ['XSRF-TOKEN', 'XSRF-V', '__RequestVerificationToken'],
      where: 'Website',
      expiry: 'session',
      category: 'necessary',
      purpose: 'Protect forms from being sent by somebody else in your name.',
    },
    ...(
      [
        ['__atuvc', '1 year'],
        ['__atuvS', '30 minutes'],
      ] as const
    ).map(([name, expiry]) => ({
      name,
      where: 'Website',
      expiry,
      category: 'sharing' as const,
      group: 'sharing',
      purpose: 'Count how often a page was shared.',
    })),
    {
      name: 'onboarding',
      where: 'Website',
      expiry: '1 month',
      category: 'preferences',
      purpose: 'Remembers how you like to read this website.',
    },
  ],
})
