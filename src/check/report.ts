import { dateWords } from '../words/date.ts'
import { fill } from '../words/fill.ts'
import type { Said } from '../words/sections/check-words.ts'
import type { CheckLanguage } from './check-language.ts'
import type { Finding, FindingState } from './finding.ts'

/** A finding in words. */
export interface ReportItem {
  readonly state: FindingState
  /** "To mend" */
  readonly verdict: string
  readonly title: string
  readonly says: string
  /** What to do and where; empty where nothing is to be done. */
  readonly todo: string
  /** More, in English. */
  readonly details: readonly string[]
}

/** What a check found, in words: what is to mend first. */
export interface Report {
  readonly summary: string
  readonly items: readonly ReportItem[]
}

const ORDER: readonly FindingState[] = ['mend', 'unknown', 'ok']

/** Puts findings into the words of a language. */
export function report(findings: readonly Finding[], language: CheckLanguage): Report {
  const { check, common } = language
  const items = findings.map(finding => itemOf(finding, language))
  const toMend = items.filter(({ state }) => state === 'mend').map(({ title }) => title)
  return {
    summary: toMend[0] ? fill(check.toMend, { list: common.list([...new Set(toMend)]) }) : check.whole,
    items: ORDER.flatMap(wanted => items.filter(({ state }) => state === wanted)),
  }
}

function itemOf({ about, outcome, state, values, details }: Finding, language: CheckLanguage): ReportItem {
  const { check } = language
  const results = check.results[about] as Readonly<Record<string, Said>>
  const [says, todo = ''] = results[outcome] as Said
  const inWords = Object.fromEntries(
    Object.entries(values ?? {}).map(([place, value]) => [place, valueText(value, language)]),
  )
  return {
    state,
    verdict: check.states[state],
    title: check.titles[about],
    says: fill(says, inWords),
    todo: fill(todo, inWords),
    details: details ?? [],
  }
}

function valueText(value: string | number | readonly string[], { check, common }: CheckLanguage): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return dateWords(value, common) || value
  return common.list([...new Set(value.map(one => one || check.inline))])
}
