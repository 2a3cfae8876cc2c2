import { describe, expect, it } from 'vitest'
import { validate } from '../../../src/manifest/validate.ts'
import { faultsOf, GROUNDED, ROW, SERVICE } from '../../support/faults-of.ts'

const services = {
  vimeo: SERVICE,
  cdn: { ...SERVICE, category: 'necessary', hosts: ['cdn.example'], ...GROUNDED },
}
const faults = (migrate: unknown): string[] => faultsOf({ services, cookies: [ROW], options: { migrate } })

describe('what is to be taken over from another product', () => {
  it.each([
    [[]],
    [{}],
    [['civic', 'cookiebot', 'onetrust', 'cookieyes', 'complianz']],
    [{ cookiebot: { statistics: ['vimeo'], marketing: [] }, civic: { 'Our films': ['media', 'vimeo'] } }],
    [{ onetrust: { C0002: ['vimeo'], '0_184810': [] } }],
  ])('may be %j', migrate => {
    expect(faults(migrate)).toEqual([])
  })

  it.each([
    ['civic', ['wrong-value options.migrate']],
    [true, ['wrong-value options.migrate']],
    [['civi'], ['migrate-unknown options.migrate[0]']],
    [[null], ['migrate-unknown options.migrate[0]']],
    [{ klaro: {} }, ['migrate-unknown options.migrate.klaro']],
    [{ civic: ['vimeo'] }, ['wrong-value options.migrate.civic']],
    [{ civic: { analytics: 'vimeo' } }, ['wrong-value options.migrate.civic.analytics']],
    [{ cookiebot: { statistic: ['vimeo'] } }, ['migrate-unknown options.migrate.cookiebot.statistic']],
    [
      { civic: { a: ['vimoe', 'media'], b: [5] } },
      ['migrate-unknown options.migrate.civic.a[0]', 'migrate-unknown options.migrate.civic.b[0]'],
    ],
    [{ civic: { a: ['constructor'] } }, ['migrate-unknown options.migrate.civic.a[0]']],
    [
      { civic: { a: ['cdn', 'necessary'] } },
      [
        'migrate-without-switch options.migrate.civic.a[0]',
        'migrate-without-switch options.migrate.civic.a[1]',
      ],
    ],
  ])('%j is doubtful', (migrate, expected) => {
    expect(faults(migrate)).toEqual(expected.map(fault => `warning ${fault}`))
  })

  it('suggests the word that was probably meant', () => {
    const options = { migrate: { cookiebot: { statistics: ['vimoe'] } } }
    const [fault] = validate({ services, cookies: [ROW], options }).warnings
    expect(fault?.advice).toBe('Write vimeo.')
  })
})
