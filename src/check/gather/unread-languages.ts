import { ownLanguages } from '../../languages/spoken-language.ts'
import { readOwnTexts } from '../../languages/read-own-texts.ts'
import { isFields } from '../../manifest/is-fields.ts'
import type { Visit } from '../../visit.ts'

/** Tags of the languages of the site's own whose texts cannot be read. */
export async function unreadLanguages({ source }: Pick<Visit, 'source'>): Promise<string[]> {
  const tags = ownLanguages(source)
  const areRead = await Promise.all(tags.map(tag => readOwnTexts(source, tag).then(isFields, () => false)))
  return tags.filter((_, index) => !areRead[index])
}
