import type { Manifest } from '../../../src/manifest/types.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** 60 services in one category. */
export const manyServices: Manifest = {
  site: { name: 'Millbrook Homes' },
  services: Object.fromEntries(
    numbers(60).map(number => [
      `advertiser-${number}`,
      {
        name: `Advertiser ${number}`,
        provider: `Advertising Company ${number} Ltd`,
        category: 'marketing',
        hosts: [`ads-${number}.example`],
        country: 'US',
        safeguard: 'UK Addendum',
        moreInfo: `https://ads-${number}.example/privacy`,
        without: 'You see no adverts.',
      },
    ]),
  ),
}

/** 5,000 rows in the annex. */
export const manyCookies: Manifest = {
  site: { name: 'Millbrook Homes' },
  cookies: numbers(5000).map(number => ({
    name: `cookie-${number}`,
    purpose: `Does thing number ${number}.`,
    expiry: '1 day',
    ...(number % 2
      ? { category: 'necessary', ground: 'user-input', why: 'Keeps what you wrote.' }
      : { category: 'analytics' }),
  })),
}
