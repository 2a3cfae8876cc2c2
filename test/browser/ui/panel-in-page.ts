import { screen } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { page } from 'vitest/browser'
import * as annex from '../../../src/annex/annex-file.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { openPanel } from '../../../src/ui/panel-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { languageFiles } from '../../support/language-files.ts'

/** A site with something of each kind: needed, asked about, and on until objection. */
export const manifest: Manifest = {
  site: { name: 'Millbrook Homes' },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
  },
  services: {
    vimeo: {
      name: 'Vimeo',
      provider: 'Vimeo.com, Inc.',
      category: 'media',
      country: 'US',
      safeguard: 'UK addendum',
      moreInfo: 'https://vimeo.com/privacy',
      without: 'You can watch on vimeo.com.',
    },
    bad: { name: 'Bad', category: 'media', moreInfo: 'javascript:alert(1)' },
  },
  cookies: [
    { name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' },
    { name: '_ga', category: 'analytics', purpose: 'Counts <b>visits</b>.', expiry: '2 years' },
    { name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' },
  ],
}
/** All lazy files that the panel may ask for. */
export const files = { ...(await languageFiles('cy')), annex }

/** The control that opens the panel, new for each test. */
export let opener: HTMLButtonElement

beforeEach(async () => {
  await page.viewport(1280, 800)
  opener = document.createElement('button')
  opener.textContent = 'Open'
  document.body.append(opener)
  opener.focus()
})

afterEach(() => {
  screen.queryByRole('button', { name: /Close|Cau/ })?.click()
  document.body.replaceChildren()
})

/** Opens the panel from the opener. */
export async function open(options: Parameters<typeof fakeVisit>[1] = {}, data: Manifest = manifest) {
  const visit = fakeVisit(data, { files, ...options })
  await openPanel(visit, opener)
  return visit
}

/** Presses a button by its name. */
export function press(name: string): void {
  screen.getByRole('button', { name }).click()
}

/** The switch of a category by its title. */
export function checkbox(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name })
}
