import { soundManifest } from '../annex/sound-manifest.ts'
import type { Receipt } from '../choice/receipt.ts'
import type { Left } from '../gate/left.ts'
import { isFields } from '../manifest/is-fields.ts'
import { text } from '../manifest/text.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import { localDate } from '../words/local-date.ts'
import { wordFor } from '../words/word-for.ts'
import type { Situation } from './settings-rows.ts'

/** A receipt in sentences. What storage says of it may have been written by anybody, so each part is looked at. */
export function receiptLines(
  { time, by, lang, gpc, answers, left, rules }: Receipt,
  { declared, manifest, words }: Situation,
): readonly string[] {
  const { common, receipt } = words
  const { categories, services } = soundManifest(manifest)
  const date = new Date(time)
  const until = new Date(date.getTime() + declared.lifetime)
  const clock = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const language = wordFor(receipt.languages, text(lang))
  const titleOf = (id: string): string =>
    declared.services.has(id)
      ? (services.get(id)?.name ?? id)
      : categoryTexts(id, categories.get(id), common).title
  const remains = soundLeft(left)
  return [
    fill(receipt.chosen, { date: localDate(date, common), time: clock }),
    wordFor(receipt.by, text(by)) || receipt.by.unknown,
    language && fill(receipt.read, { language }),
    gpc === true ? receipt.gpc : '',
    ...Object.entries(answers).map(([id, answer]) => fill(receipt.answers[answer], { title: titleOf(id) })),
    fill(receipt.until, { date: localDate(until, common) }),
    remains[0] ? receipt.left : '',
    ...remains.map(({ name, why }) => fill(receipt.why[why], { name })),
    fill(receipt.rules, { rules: text(rules) }),
  ].filter(Boolean)

  function soundLeft(list: unknown): readonly Left[] {
    return (Array.isArray(list) ? list : []).filter(
      (entry): entry is Left =>
        isFields(entry) && !!text(entry.name) && !!wordFor(receipt.why, text(entry.why)),
    )
  }
}
