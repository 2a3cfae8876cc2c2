import { adoptStyle } from '../browser/adopt-style.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import { report } from '../browser/report.ts'
import { wordsOf } from '../languages/words-of.ts'
import { keepNodes } from '../markup/keep-nodes.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { toNode } from '../markup/to-node.ts'
import type { Decision } from '../choice/types.ts'
import type { Visit } from '../visit.ts'
import { annex } from '../words/en/annex.ts'
import { common } from '../words/en/common.ts'
import { notice } from '../words/en/notice.ts'
import { annexStyle } from './annex-style.ts'
import { CHOICE } from './annex-table.ts'
import { choiceStates } from './choice-states.ts'
import { elementMarkup } from './element-markup.ts'
import type { NoticeLanguage } from './notice/notice-source.ts'
import { soundManifest } from './sound-manifest.ts'

const ENGLISH: NoticeLanguage = { common, annex, notice }

/**
 * Fills the elements for annex, recipients and notice, and keeps the column "Your choice" up to date. A table that was
 * rendered ahead and says the same keeps its nodes, so nothing flashes or moves.
 * @returns the function that stops the updates; what is shown stays.
 */
export function mountElements(visit: Visit, elements: readonly Element[]): () => void {
  adoptStyle(annexStyle, visit.nonce)
  const stops = elements.map(element => mountElement(visit, element))
  return () => stops.forEach(stop => stop())
}

function mountElement(visit: Visit, element: Element): () => void {
  let isStopped = false
  let stop = () => {
    isStopped = true
  }
  const lang = languageOf(element, visit.lang)
  Promise.all([wholeManifest(visit.source), wordsIn(element, { ...visit, lang })])
    .then(([manifest, words]) => {
      if (isStopped) return
      const sound = soundManifest(manifest)
      const update = (decision: Decision) => showChoice(element, choiceStates(sound, words.common, decision))
      const { decision } = visit.choice
      // A manifest without its texts, or none, says less than what was rendered ahead.
      const isWhole = Object.keys(manifest).length && !('texts' in manifest)
      if (isWhole || !element.firstElementChild)
        show(element, elementMarkup(element, { manifest, words, lang, decision }))
      update(decision)
      // A page that takes from tables what makes them tables.
      const table = element.querySelector('.latchkey-annex__table')
      if (table && getComputedStyle(table).display === 'inline') {
        visit
          .load('armour', __INTEGRITY__.armour)
          .then(file => file.wearTables(visit.nonce))
          .catch((error: unknown) => report('cannot load', error))
      }
      stop = visit.choice.onChange(update)
    })
    .catch((error: unknown) => report('an annex or a notice could not be shown', error))
  return () => stop()
}

/** The nearest language that the page gives the element, unless that is only the language of the page. */
function languageOf(element: Element, otherwise: string): string {
  const marked = element.closest('[lang]')
  return (marked !== document.documentElement && marked?.getAttribute('lang')) || otherwise
}

/** The prose has a file of its own, which tables do not need. */
function wordsIn(element: Element, visit: Visit): Promise<NoticeLanguage> {
  const isNotice = element.matches('latchkey-notice,.latchkey-notice')
  return wordsOf(visit, ENGLISH, 'details', 'annex', ...(isNotice ? (['notice'] as const) : []))
}

function show(element: Element, markup: MarkupElement | null): void {
  // What `renderAnnex` gives has a block of its own around it, and may have been put into an element.
  const outer = element.firstElementChild
  for (const ahead of [outer, outer?.firstElementChild])
    if (markup && ahead && keepNodes(markup, ahead, CHOICE)) return
  element.replaceChildren(...(markup ? [toNode(markup)] : []))
}

function showChoice(element: Element, stateOf: (owner: string) => string): void {
  for (const cell of element.querySelectorAll(`[${CHOICE}]`)) {
    const state = stateOf(cell.getAttribute(CHOICE) ?? '')
    if (cell.textContent !== state) cell.textContent = state
  }
}
