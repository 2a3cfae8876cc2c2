import { expect, it } from 'vitest'
import { createCookieSetters } from '../../../src/testing/cookie-setters.ts'

const FRAME = 'https://films.vendor.example/player?film=7'

/** Who set a cookie of a name and a domain, after an answer with one line. */
function setter(line: string, domain: string, { from = FRAME, name = 'session' } = {}): string | null {
  const setters = createCookieSetters()
  setters.add(from, [line])
  return setters.setterOf({ name, domain })
}

it('knows the answer that set a cookie, by name and host, and without its query', () => {
  expect(setter('session=1; HttpOnly', 'films.vendor.example')).toBe('https://films.vendor.example/player')
  expect(setter(' session = a=b ;Path=/', 'films.vendor.example')).not.toBeNull()
  expect(setter('session=1', 'films.vendor.example', { name: 'other' })).toBeNull()
})

it('does not take a cookie of the site’s own for that of a frame with the same name', () => {
  expect(setter('session=1', 'www.millbrook.example')).toBeNull()
  expect(setter('session=1', '.vendor.example')).toBeNull()
})

it('knows those of the hosts above too, as browsers list them', () => {
  for (const domain of ['vendor.example', '.vendor.example', 'Vendor.Example']) {
    expect(setter(`session=1; domain=${domain}`, '.vendor.example')).not.toBeNull()
    expect(setter(`session=1; domain=${domain}`, 'films.vendor.example')).toBeNull()
  }
  expect(setter('session=1; Domain=other.example; Domain=vendor.example', '.vendor.example')).not.toBeNull()
  expect(setter('session=1; Domain=', 'films.vendor.example')).not.toBeNull()
  expect(
    setter('session=1; Domain=localhost', 'localhost', { from: 'http://localhost:3000/' }),
  ).not.toBeNull()
})

it('is not led astray by an answer that sets one for somebody else, which browsers refuse', () => {
  for (const domain of ['www.millbrook.example', 'endor.example'])
    expect(setter(`session=1; Domain=${domain}`, `.${domain}`)).toBeNull()
})

it('keeps the last of several answers', () => {
  const setters = createCookieSetters()
  setters.add('https://a.example/one', ['session=1'])
  setters.add('https://a.example/two', ['other=1', 'session=2'])
  expect(setters.setterOf({ name: 'session', domain: 'a.example' })).toBe('https://a.example/two')
})
