import { describe, expect, it } from 'vitest'
import { recordAddress } from '../../../src/manifest/record-address.ts'
import { faultsOf } from '../../support/faults-of.ts'

const HERE = 'https://www.millbrook.example'
const siteHosts = ['log.millbrook.example', '*.millbrook.org']

describe('the address of the log', () => {
  it.each([
    ['/consent-log', `${HERE}/consent-log`],
    ['consent-log#top', `${HERE}/consent-log`],
    [`${HERE}/consent-log`, `${HERE}/consent-log`],
    ['https://log.millbrook.example:8443/in', 'https://log.millbrook.example:8443/in'],
    ['//a.millbrook.org/in', 'https://a.millbrook.org/in'],
  ])('takes %s', (record, address) => {
    expect(recordAddress(record, { siteHosts }, HERE)).toBe(address)
  })

  it.each([
    'https://collector.example/in',
    'http://log.millbrook.example/in',
    'https://millbrook.org/in',
    '/consent-log?site=1',
    'https://user:secret@log.millbrook.example/in',
    'javascript:alert(1)',
    'data:,x',
    'https://',
    'wss://log.millbrook.example/in',
    '//',
  ])('refuses %s', record => {
    expect(recordAddress(record, { siteHosts }, HERE)).toBeNull()
  })

  it('is an address of a plain http site while it is built', () => {
    expect(recordAddress('/log', { siteHosts }, 'http://localhost:8080')).toBe('http://localhost:8080/log')
  })
})

describe('validate', () => {
  const faults = (record: unknown, hosts = siteHosts) =>
    faultsOf({ site: { hosts }, options: { record } }).filter(fault => fault.endsWith('options.record'))

  it.each(['/consent-log', 'https://log.millbrook.example/in'])('has nothing to say to %s', record => {
    expect(faults(record)).toEqual([])
  })

  it.each(['https://collector.example/in', 'http://log.millbrook.example/in', '/log?key=1'])(
    'says that nothing is posted to %s',
    record => {
      expect(faults(record)).toEqual(['warning record-address options.record'])
    },
  )

  it('says that an address is a text', () => {
    expect(faults(5)).toHaveLength(1)
    expect(faults('')).toHaveLength(1)
  })
})
