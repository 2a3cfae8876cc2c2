import { shown, type Finding, type Path } from '../fault.ts'
import { isFields } from '../is-fields.ts'
import type { Entry, Subject } from '../subject.ts'
import { textFields } from '../text-fields.ts'

/** A tag or a character reference. */
const MARKUP = /<[/!]?[a-z][^<>]{0,200}>|<!--|<\/?script|&(?:[a-z]{2,8}|#\d{1,6});/i

/** Fields that are the same in every language, but shown as well. */
const SHOWN = ['name', 'provider', 'country', 'safeguard', 'where', 'approvedBy', 'contact']

/** Texts that would be shown with their tags, and texts of nothing but spaces. */
export function* plainText(subject: Subject): Generator<Finding> {
  const entries: Pick<Entry, 'path' | 'fields'>[] = [
    { path: ['site'], fields: subject.site },
    ...subject.services,
    ...subject.cookies,
    ...subject.recipients,
  ]
  const fields = [
    ...textFields(subject),
    ...entries.flatMap(({ path, fields }) =>
      SHOWN.map(name => ({ path: [...path, name], value: fields[name] })),
    ),
  ]
  for (const { path, value } of fields) {
    for (const [at, text] of isFields(value) ? Object.entries(value) : [['', value] as const]) {
      if (typeof text === 'string') yield* oneText(at ? [...path, at] : path, text)
    }
  }
}

function* oneText(path: Path, text: string): Generator<Finding> {
  const [markup] = MARKUP.exec(text) ?? []
  if (markup) {
    yield {
      severity: 'warning',
      code: 'looks-like-html',
      path,
      expected: 'plain text',
      received: `${shown(text)} with ${shown(markup)} in it`,
      advice: 'Leave tags and entities out: they are shown as they stand, never run.',
    }
  }
  if (text && !text.trim()) {
    yield {
      severity: 'warning',
      code: 'blank-text',
      path,
      expected: 'a text',
      received: 'nothing but spaces',
      advice: 'Write it: readers see an empty place.',
    }
  }
}
