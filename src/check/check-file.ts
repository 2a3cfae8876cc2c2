import { adoptStyle } from '../browser/adopt-style.ts'
import { read } from '../browser/natives.ts'
import { toNode } from '../markup/to-node.ts'
import { downloadText } from '../ui/download-text.ts'
import { printText } from '../ui/print-text.ts'
import type { Visit } from '../visit.ts'
import { dateWords } from '../words/date.ts'
import { fill } from '../words/fill.ts'
import { checkLanguage } from './check-language.ts'
import css from './check.css?inline'
import { gatherFacts } from './gather/gather-facts.ts'
import { judgeFacts } from './judge-facts.ts'
import { report, type Report } from './report.ts'
import { reportLines } from './report-lines.ts'
import { reportMarkup } from './report-markup.ts'

export type { Finding, FindingState } from './finding.ts'

/** What a check of the page finds, in the words of its report: for another view of the same. */
export async function checkPage(visit: Visit): Promise<Report> {
  return report(judgeFacts(await gatherFacts(visit)), checkLanguage(visit.lang))
}

/**
 * Says at the top of the page whether the set-up is whole, to whoever opened it with `?latchkey=check`. It only tells:
 * it decides nothing, stores nothing, and shows neither cookies nor queries of addresses.
 * @returns the function that takes the report away.
 */
export async function showCheck(visit: Visit): Promise<() => void> {
  const language = checkLanguage(visit.lang)
  const { check, common } = language
  const found = await checkPage(visit)
  const page = location.origin + location.pathname
  const date = dateWords(new Date().toISOString().slice(0, 10), common)
  const lines = [fill(check.checked, { page, date }), ...reportLines(found)]

  const region = toNode(reportMarkup(found, language)) as HTMLElement
  const remove = (): void => region.remove()
  const actions: Readonly<Record<string, () => void>> = {
    download: () => downloadText([check.title, '', ...lines, ''].join('\r\n'), `${check.file}.txt`),
    print: () => printText(check.title, lines, common),
    close: remove,
  }
  for (const button of region.querySelectorAll('button')) {
    button.addEventListener('click', () => actions[button.dataset.do as string]?.())
  }
  adoptStyle(css, visit.nonce)
  read('body').prepend(region)
  // Whoever opened this page did so to read it.
  region.querySelector('h2')?.focus()
  return remove
}
