import { shown, type Finding, type Path } from '../fault.ts'
import { isFields } from '../is-fields.ts'
import type { Subject } from '../subject.ts'
import { textFields } from '../text-fields.ts'

/** Texts that some visitors would read in a language that is not theirs. */
export function* languages(subject: Subject): Generator<Finding> {
  const texts = textFields(subject)
  const tags = new Set<string>()
  for (const { value } of texts) if (isFields(value)) for (const tag of Object.keys(value)) tags.add(tag)
  if (!tags.size) return

  const same: Path[] = []
  for (const { path, value } of texts) {
    // A site is often called the same in every language.
    if (typeof value === 'string' && path[0] !== 'site') same.push(path)
    if (isFields(value)) yield* languagesOf(path, value, tags)
  }
  const [first] = same
  if (first && tags.size > 1) {
    yield {
      severity: 'warning',
      code: 'one-language',
      path: first,
      expected: `one text a language (${[...tags].join(', ')}), as other texts have`,
      received: same.length === 1 ? 'one text' : `one text, as in ${same.length - 1} other places`,
      advice: 'Translate it: until then it is shown as it is on pages in every language.',
    }
  }
}

function* languagesOf(
  path: Path,
  texts: Readonly<Record<string, unknown>>,
  tags: ReadonlySet<string>,
): Generator<Finding> {
  for (const [tag, text] of Object.entries(texts)) {
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) {
      yield {
        severity: 'warning',
        code: 'language-tag',
        path: [...path, tag],
        expected: 'a language tag such as en, cy or cy-GB',
        received: `'${tag}'`,
        advice: 'Correct it: no page has that language.',
      }
    }
    if (typeof text === 'string' && text.trim()) continue
    yield {
      severity: 'warning',
      code: 'language-missing',
      path: [...path, tag],
      expected: 'a text',
      received: shown(text),
      advice: 'Write it, or leave the language out: another one is shown then.',
    }
  }
  const missing = [...tags].filter(tag => !Object.hasOwn(texts, tag))
  // A text in no language is a fault of shape.
  if (!missing.length || missing.length === tags.size) return
  yield {
    severity: 'warning',
    code: 'language-missing',
    path,
    expected: `a text in ${missing.join(', ')} too, as other texts have`,
    received: `one in ${Object.keys(texts).join(', ')} only`,
    advice: 'Translate it: until then pages in the other languages show what is here.',
  }
}
