import type { DrivenPage } from './driven-browser.ts'
import type { Step } from './journeys.ts'

const BANNER = '#latchkey-banner'
const SETTINGS = 'a[href$="#latchkey-settings"]:visible, [data-latchkey="settings"]:visible'

/**
 * Decides as a visitor does: by real presses on the controls in the page, ours or those of a banner of the site's own
 * with our hooks. No script of the page could do the same.
 */
export async function pressControls(
  page: DrivenPage,
  step: Exclude<Step, 'look'>,
  { switches, timeout }: { readonly switches: readonly string[]; readonly timeout: number },
): Promise<void> {
  const press = (selector: string): Promise<void> =>
    page
      .locator(selector)
      .first()
      .click({ timeout })
      .catch((error: unknown) => fail(page, selector, error))

  if (step === 'accept' || step === 'reject') return press(`${BANNER} [data-latchkey="${step}"]:visible`)
  if (step === 'withdraw') {
    await press(SETTINGS)
    return press(`[data-latchkey="reject"]:visible`)
  }
  await press(`${BANNER} [data-latchkey="settings"]:visible`)
  for (const id of switches) {
    const selector = `input[name="latchkey-${id}"]:visible`
    await page
      .locator(selector)
      .first()
      .setChecked(id === step.only, { timeout })
      .catch((error: unknown) => fail(page, selector, error))
  }
  return press('[data-latchkey="save"]:visible')
}

function fail(page: DrivenPage, selector: string, error: unknown): never {
  throw new Error(
    `latchkey: on ${page.url()} nobody could press ${selector}. Is Latchkey there, is its banner or its settings in the page, and does nothing lie over them? ${String(error)}`,
  )
}
