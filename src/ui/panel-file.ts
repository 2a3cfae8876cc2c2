import { h, render } from 'preact'
import { adoptStyle } from '../browser/adopt-style.ts'
import { native, read } from '../browser/natives.ts'
import { report } from '../browser/report.ts'
import type { Visit } from '../visit.ts'
import { ownLanguages } from '../languages/spoken-language.ts'
import { announce, silence } from './announce.ts'
import { followLeft } from './follow-left.ts'
import { markEnglish } from './mark-english.ts'
import css from './panel.css?inline'
import { Panel, PANEL_TITLE } from './Panel.tsx'
import { panelWords } from './panel-words.ts'
import { createSettings, type Settings } from './settings-model.ts'
import type { PanelLanguage } from './settings-rows.ts'
import { SettingsForm } from './SettingsForm.tsx'

const panels = new WeakMap<Visit, HTMLDialogElement>()

/**
 * Opens the settings in a dialog. Escape and Close leave everything as it is: only the buttons that say so decide.
 * @param opener where the focus returns to, and after which the outcome is said. Default: what has the focus.
 */
export async function openPanel(visit: Visit, opener: Element | null): Promise<void> {
  const words = await wordsFor(visit)
  if (panels.has(visit)) return
  adoptStyle(css, visit.nonce)
  const control = opener ?? focused()
  silence(control)

  const settings = createSettings(visit, { words, by: 'panel' })
  const dialog = native('createElement')('dialog')
  dialog.id = 'latchkey-panel'
  dialog.className = 'latchkey-choices'
  followLanguage(settings, dialog)
  dialog.setAttribute('aria-labelledby', PANEL_TITLE)
  panels.set(visit, dialog)

  const hide = (): void => {
    dialog.close?.()
    if (control instanceof HTMLElement) control.focus()
  }
  const remove = (): void => {
    panels.delete(visit)
    stopWatching()
    settings.stop()
    render(null, dialog)
    dialog.remove()
  }
  const close = (): void => {
    // The browser tells of a close a moment later, when another panel may stand there.
    if (panels.get(visit) !== dialog) return
    hide()
    remove()
  }
  const settle = (decide: () => void): void => {
    const isBannerShown = !!native('querySelectorAll')('#latchkey-banner')[0]?.getClientRects().length
    // First, because nothing behind an open dialog can take the focus, as the banner's confirmation does.
    hide()
    decide()
    const outcome = settings.outcome.value
    remove()
    const { common, left } = settings.situation.value.words
    const tell = (text: string): void => announce(text, control, common)
    if (!isBannerShown) tell(outcome)
    tellWhenLeft(visit, () => tell([isBannerShown ? '' : outcome, left.told].filter(Boolean).join(' ')))
  }
  dialog.addEventListener('close', close)

  render(h(Panel, { settings, close, settle }), dialog)
  read('body').append(dialog)
  show(dialog, close)
  dialog.querySelector('h2')?.focus()
  const stopWatching = watchLook(visit, dialog)
}

/** Has the file that judges looks watch ours, once it is there. */
function watchLook(visit: Visit, surface: HTMLElement): () => void {
  const watching = visit.load('theme', __INTEGRITY__.theme).then(theme => theme.watchLook(visit, surface))
  watching.catch((error: unknown) => report('cannot load', error))
  return () =>
    void watching.then(
      stop => stop(),
      () => {
        // It never came, so there is nothing to stop.
      },
    )
}

/** What the settings say. Where a language is the site's own, what it lacks is marked. */
function wordsFor(visit: Visit): Promise<PanelLanguage> {
  if (ownLanguages(visit.source)[0]) markEnglish()
  return panelWords(visit)
}

/** Has an element say in which language its settings are; ends with them. */
function followLanguage({ situation }: Settings, element: HTMLElement): void {
  situation.subscribe(({ words: { common } }) => {
    element.lang = common.lang
    element.dir = common.direction
  })
}

/** Calls once where something turns out not to have been removed, unless the settings are open or decided anew by then. */
function tellWhenLeft(visit: Visit, tell: () => void): void {
  const end = (): void => {
    stopFollowing()
    stopListening()
  }
  const stopListening = visit.choice.onChange(end)
  const stopFollowing = followLeft(visit, left => {
    if (!left[0]) return
    end()
    if (!panels.has(visit)) tell()
  })
}

/** Safari before 15.4 has no dialogs: there the panel lies over the page without keeping the focus. */
function show(dialog: HTMLDialogElement, close: () => void): void {
  if (typeof dialog.showModal === 'function') return dialog.showModal()
  dialog.setAttribute('role', 'dialog')
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}

/**
 * Puts the settings as a form into the page, in place of what the element holds.
 * @returns the function that gives the element back what it held.
 */
export function mountSettings(visit: Visit, host: Element): () => void {
  let unmount = (): void => {}
  let isWanted = true
  void wordsFor(visit).then(words => {
    if (!isWanted) return
    adoptStyle(css, visit.nonce)
    const settings = createSettings(visit, { words, by: 'form' })
    const before = [...host.childNodes]
    const place = native('createElement')('div')
    place.className = 'latchkey-choices'
    followLanguage(settings, place)
    // A page may hold several forms; their ids must differ.
    const scope = `latchkey-form-${Math.random().toString(36).slice(2)}`
    render(h(SettingsForm, { settings, scope, isNamed: true }), place)
    host.replaceChildren(place)
    const stopWatching = watchLook(visit, place)
    unmount = () => {
      stopWatching()
      settings.stop()
      render(null, place)
      host.replaceChildren(...before)
    }
  })
  return () => {
    isWanted = false
    unmount()
  }
}

function focused(): Element | null {
  const element = read('activeElement')
  return element === read('body') ? null : element
}
