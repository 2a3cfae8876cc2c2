import { createSubject } from '../../manifest/subject.ts'
import { textFields } from '../../manifest/text-fields.ts'
import { isFields } from '../../manifest/is-fields.ts'
import { baseLanguage } from '../../words/text-in.ts'

/** The languages of ours in which a site speaks: English, and Welsh where a text of its manifest is Welsh. */
export function languagesOf(manifest: unknown): readonly ('en' | 'cy')[] {
  const isWelsh = textFields(createSubject(manifest, new Date())).some(
    ({ value }) => isFields(value) && Object.keys(value).some(tag => baseLanguage(tag) === 'cy'),
  )
  return isWelsh ? ['en', 'cy'] : ['en']
}
