import type { Decision } from '../choice/types.ts'
import type { PanelWords } from '../words/sections/panel-words.ts'
import { answerTo, exceptions, isChosen, shownCategories } from './settings-rows.ts'
import type { RowWords, Situation } from './settings-rows.ts'

/** What Save decides: all that was switched, and what is on by default and was never answered. */
export function settingsAnswers(situation: Situation<RowWords>): Readonly<Record<string, boolean>> {
  const { declared, decision, toggled } = situation
  const all: Record<string, boolean> = {}
  for (const category of shownCategories(declared)) {
    const { id, kind } = category
    const switched = toggled.get(id)
    if (kind === 'none') continue
    if (switched !== undefined) {
      all[id] = switched
      // A switch means all of the category, whatever was decided about its services one by one.
      for (const service of exceptions(id, switched, situation)) all[service] = switched
    } else if (!answerTo(id, decision) && isChosen(category, decision)) all[id] = true
  }
  return all
}

/** What came of a decision, in words. */
export function settingsOutcome(
  { saved, stops }: PanelWords,
  summary: string,
  { before, after }: { readonly before: Decision; readonly after: Decision },
): string {
  const hasStopped = before.allowed.some(id => !after.allowed.includes(id))
  return [saved, summary, hasStopped ? stops : ''].filter(Boolean).join(' ')
}
