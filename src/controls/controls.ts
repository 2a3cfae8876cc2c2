import { whenReady } from '../browser/when-ready.ts'
import type { LazyFiles, Visit } from '../visit.ts'
import { findElements } from './page-elements.ts'
import { addSettingsControl, SETTINGS, SETTINGS_HASH } from './settings-control.ts'

/** Shows a banner that stands in the page already; null where there is none. */
export type ShowRendered = (visit: Visit) => Promise<(() => void) | null>

export interface ControlOptions {
  readonly showRendered: ShowRendered | undefined
  /** `none`: no button of ours at the end of the page. */
  readonly control: string | undefined
  /** Does something with a lazy file, and says where that cannot be had. */
  readonly use: <Name extends keyof LazyFiles, Result>(
    name: Name,
    work: (file: LazyFiles[Name]) => Result | Promise<Result>,
  ) => Promise<Result | void>
  /** Keeps a function that stops something for the end of the run; may be given nothing. */
  readonly keep: (stop: (() => void) | void) => void
}

export interface Controls {
  openSettings(opener?: Element | null): Promise<void>
  /** Looks for our elements among what came into the page. */
  update(): void
}

/** Joins the page's controls to the visit: the banner, whatever opens the settings, and our elements. */
export function startControls(visit: Visit, { showRendered, control, use, keep }: ControlOptions): Controls {
  const openSettings = (opener: Element | null = null): Promise<void> =>
    use('panel', panel => panel.openPanel(visit, opener))

  const needsBanner = (): boolean => {
    const { asks, tells } = visit.choice.decision
    return visit.banner !== 'none' && !!(asks[0] ?? tells[0])
  }

  const onClick = (event: MouseEvent): void => {
    const { target } = event
    // Through the prototype: a form's fields shadow its own methods.
    const opener = target instanceof Element && Element.prototype.closest.call(target, SETTINGS)
    if (!opener || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void openSettings(opener)
  }
  addEventListener('click', onClick)
  keep(() => removeEventListener('click', onClick))

  let isStopped = false
  let update = (): void => {}
  const find = findElements((kind, element) => {
    const mounted =
      kind === 'settings'
        ? use('panel', panel => panel.mountSettings(visit, element))
        : use('annex', annex => annex.mountElements(visit, [element]))
    void mounted.then(keep)
  })

  const rendered = needsBanner() && showRendered?.(visit)

  keep(() => {
    isStopped = true
  })
  whenReady(async () => {
    if (isStopped) return
    // Not before: a table that was rendered ahead is taken over whole.
    update = find
    find()
    if (control !== 'none') addSettingsControl(visit)
    if (location.hash === SETTINGS_HASH) void openSettings()
    const shown = await rendered
    if (shown) keep(shown)
    else if (needsBanner())
      keep(await use('banner', banner => (isStopped ? undefined : banner.mountBanner(visit))))
  })

  return { openSettings, update: () => update() }
}
