import { native, read } from '../browser/natives.ts'
import type { Choice } from '../choice/types.ts'

/** What the buttons of a banner do. */
export type BannerChoice = Pick<Choice, 'accept' | 'reject' | 'onChange' | 'decision'>

/**
 * Shows a banner until the visitor decides, makes its buttons work, and confirms the decision where it was made. Only
 * the banner's own buttons decide: page content that carries their hooks does nothing.
 * @returns the function that takes the banner away.
 */
export function attachBanner(choice: BannerChoice, banner: HTMLElement): () => void {
  const { asks, tells, gpc } = choice.decision
  // Somebody may have decided by other means in the meantime.
  if (asks.length + tells.length === 0) return () => {}
  let confirmed = ''

  banner.addEventListener('click', ({ target }) => {
    const verb = (target as Element).closest<HTMLElement>('[data-latchkey]')?.dataset.latchkey
    if (verb === 'accept' || verb === 'reject') {
      confirmed = `${verb}ed`
      choice[verb]('banner')
    } else if (verb === 'hide') close()
  })

  const stop = choice.onChange(({ asks, tells }, by) => {
    if (by === 'panel') confirmed = 'saved'
    else if (by !== 'banner') {
      // Something allowed once decides nothing, so the question stays.
      if (asks.length + tells.length === 0) close()
      return
    }
    show(confirmed)?.focus()
  })

  /** Brings out what waits in a template, if there is such. */
  function show(part: string): HTMLElement | undefined {
    const template = banner.querySelector<HTMLTemplateElement>(`template[data-latchkey-then="${part}"]`)
    const said = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined
    if (said) banner.querySelector('div[data-latchkey-part]')?.replaceWith(said)
    return said
  }

  function close(): void {
    const hadFocus = banner.contains(read('activeElement'))
    stop()
    banner.remove()
    // The keyboard goes on to the page's content, as a reader would after the banner.
    const content = hadFocus && native('querySelectorAll')<HTMLElement>('main,h1')[0]
    if (!content) return
    content.tabIndex = -1
    content.focus()
  }

  if (gpc) show('gpc')
  banner.hidden = false
  return close
}
