import { expect } from 'vitest'
import type { PageOptions } from '../../support/gate-server.ts'
import { note, WAITS, type GatePage } from './gate-page.ts'

/**
 * What a consent tool does that takes every placeholder at its word: the control that shows each attack at work.
 * It marks what it made, so that nothing runs twice.
 */
const TRUSTING = `addEventListener('DOMContentLoaded', () => {
  for (const template of document.querySelectorAll('template[data-consent]'))
    template.after(template.content.cloneNode(true))
  for (const script of document.querySelectorAll('script[type="text/plain"]')) {
    const copy = script.cloneNode(true)
    copy.type = copy.dataset.type ?? ''
    script.replaceWith(copy)
  }
  for (const name of ['src', 'href'])
    for (const element of document.querySelectorAll('[data-' + name + ']'))
      element.setAttribute(name, element.getAttribute('data-' + name))
})`

interface Attack extends Pick<PageOptions, 'head' | 'headers' | 'nonce'> {
  readonly body: string
  /** Names that run, and addresses that are asked for, where a page trusts its placeholders. */
  readonly ran?: string[]
  readonly asked?: string[]
  /** What the console says. */
  readonly said: RegExp
}

/** Shows that an attack works on a page without us, and that the gate stops it though everything is allowed. */
export async function stops(
  gatePage: GatePage,
  { body, said, ran = [], asked = [], nonce = '', ...options }: Attack,
): Promise<void> {
  const { open, runs, grant, settle, messages, server } = gatePage
  await open({
    ...options,
    body,
    allowed: null,
    head: `<script nonce="${nonce}">${TRUSTING}</script>${options.head ?? ''}`,
  })
  if (ran.length) expect(await runs(ran.length)).toEqual(ran)
  for (const address of asked) await expect.poll(() => server.log).toContain(address)
  // A page that leads away by itself is on its way.
  await settle()

  await open({ ...options, body: `${body}<script nonce="${nonce}" ${WAITS}>${note('fair')}</script>`, nonce })
  await grant('analytics', 'media', 'necessary')
  await grant('analytics', 'media', 'necessary')
  expect(await runs(1)).toEqual(['fair'])
  await settle()
  expect(await gatePage.ran()).toEqual(['fair'])
  for (const address of asked) expect(server.log).not.toContain(address)
  expect(messages.filter(message => said.test(message))).toHaveLength(1)
}
