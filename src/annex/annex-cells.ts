import type { Decision } from '../choice/types.ts'
import { PARAGRAPHS } from '../manifest/data/uk-pecr-2026-02-05.ts'
import type { Basis, Text } from '../manifest/types.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { durationWords } from '../words/duration.ts'
import { fill } from '../words/fill.ts'
import { baseLanguage, tagIn, textIn } from '../words/text-in.ts'
import { wordFor } from '../words/word-for.ts'
import type { Words } from '../words/words.ts'
import type { AnnexEntry } from './annex-entries.ts'
import type { AnnexColumn } from './annex-options.ts'
import { basisOf, choiceStates } from './choice-states.ts'
import { countryNames } from './country-name.ts'
import type { SoundManifest } from './sound-manifest.ts'

/** A text, with its language where that is not the language of the table. */
export interface AnnexText {
  readonly text: string
  readonly lang?: string
}

/** What stands in one cell. */
export interface AnnexCell {
  /** The whole cell as plain text. */
  readonly text: string
  /** The same in pieces: more than one where rows of a group give different explanations. */
  readonly texts: readonly AnnexText[]
  /** How many rows it spans; 0 where the cell of a row above covers it. */
  readonly rowspan: number
}

/** In what language a table is written: the page's for the manifest's texts, that of the words for the others. */
export interface CellLanguage {
  readonly lang: string
  readonly words: Pick<Words, 'common' | 'annex'>
}

/** A text of the manifest, marked where it is not in the language of the words around it. */
export function ownText(text: Text | undefined, { lang, words }: CellLanguage): AnnexText {
  const tag = tagIn(text, lang)
  const isOther = tag && baseLanguage(tag) !== baseLanguage(words.common.lang)
  return isOther ? { text: textIn(text, lang), lang: tag } : { text: textIn(text, lang) }
}

/** What stands after the name of an entry that is no cookie: "(local storage)". */
export function typeNote(type: string, { types }: Pick<Words['annex'], 'types'>): string {
  const word = wordFor(types, type)
  return word && `(${word})`
}

/** Writes the cells of a table: the cell of a column for one entry, or for several that share it. */
export function annexCells(
  sound: SoundManifest,
  language: CellLanguage,
  decision?: Decision,
): (column: AnnexColumn, entries: readonly AnnexEntry[]) => AnnexCell {
  const { lang, words } = language
  const { bases, law, thisWebsite } = words.annex
  const nameOf = countryNames(words)
  const stateOf = choiceStates(sound, words.common, decision)
  const said: Readonly<Record<AnnexColumn, (entry: AnnexEntry) => Text>> = {
    cookie: ({ names, type }) => [names.join(', '), typeNote(type, words.annex)].filter(Boolean).join(' '),
    where: ({ where }) => where,
    expiry: ({ expiry }) => durationWords(expiry, words),
    information: ({ purpose }) => purpose,
    category: ({ category }) =>
      categoryTexts(category, sound.categories.get(category), { ...words.common, lang }).title,
    provider: ({ service }) => (service ? service.provider || service.name : sound.site.name || thisWebsite),
    basis({ category }) {
      const basis = basisOf(sound, category)
      const why = wordFor(bases, basis)
      return why && fill(law, { why, paragraph: PARAGRAPHS[basis as Basis] })
    },
    country: ({ service }) => nameOf(service?.country ?? ''),
    choice: ({ owner }) => stateOf(owner),
  }
  return (column, entries) => {
    const texts = new Map<string, AnnexText>()
    for (const entry of entries) {
      const text = ownText(said[column](entry), language)
      if (text.text) texts.set(text.text, text)
    }
    return { text: [...texts.keys()].join(' '), texts: [...texts.values()], rowspan: 1 }
  }
}
