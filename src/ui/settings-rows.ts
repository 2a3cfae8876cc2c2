import { soundManifest } from '../annex/sound-manifest.ts'
import type { Decision } from '../choice/types.ts'
import type { Declared, DeclaredCategory } from '../manifest/declared.ts'
import type { Manifest } from '../manifest/types.ts'
import { categoryTexts } from '../words/category-texts.ts'
import { fill } from '../words/fill.ts'
import { plural } from '../words/plural.ts'
import type { Words } from '../words/words.ts'

/** The sections of a language that the settings need. */
export type PanelLanguage = Pick<Words, 'common' | 'panel' | 'left' | 'receipt'>

/** The sections that their rows need. */
export type RowWords = Pick<Words, 'common' | 'panel'>

/** One category as the settings show it. */
export interface SettingsRow {
  readonly id: string
  /** Whether visitors can switch it. */
  readonly hasSwitch: boolean
  readonly isOn: boolean
  readonly title: string
  readonly description: string
  /** On or off, in words. */
  readonly state: string
  /** What it holds: "1 service, 2 cookies". */
  readonly contents: string
}

/** All on which the rows depend. */
export interface Situation<Language extends RowWords = PanelLanguage> {
  readonly declared: Declared
  /** The whole manifest; null as long as it has not come. */
  readonly manifest: Manifest | null
  readonly decision: Decision
  /** What the visitor has switched and not saved. */
  readonly toggled: ReadonlyMap<string, boolean>
  readonly words: Language
}

/** The category that every site has, since our own record is in it. */
const NECESSARY: DeclaredCategory = { id: 'necessary', basis: 'necessary', kind: 'none' }
const RECORD = 'latchkey'

/** The categories that are shown, in the order of the manifest. */
export function shownCategories({ categories }: Declared): readonly DeclaredCategory[] {
  const declared = [...categories.values()]
  return categories.has(NECESSARY.id) ? declared : [NECESSARY, ...declared]
}

/** What the visitor has answered about a category or service. */
export function answerTo(id: string, { answers }: Decision): 'granted' | 'refused' | undefined {
  return (answers as Readonly<Record<string, 'granted' | 'refused' | undefined>>)[id]
}

/**
 * Whether a category is on by what is decided. What is allowed only once is not: saving would otherwise make an answer
 * of it that the visitor never gave.
 */
export function isChosen({ id, kind }: DeclaredCategory, decision: Decision): boolean {
  const answer = answerTo(id, decision)
  return answer ? answer === 'granted' : kind === 'none' || (kind === 'objects' && !decision.gpc)
}

/** The services of a category about which the visitor has decided otherwise. */
export function exceptions(id: string, isOn: boolean, { declared, decision }: Situation<RowWords>): string[] {
  return [...declared.services.values()]
    .filter(({ category }) => category === id)
    .map(service => service.id)
    .filter(service => answerTo(service, decision) === (isOn ? 'refused' : 'granted'))
}

/** The rows of the settings. */
export function settingsRows(situation: Situation<RowWords>): readonly SettingsRow[] {
  const { declared, manifest, decision, toggled, words } = situation
  const { common, panel } = words
  const { categories, services } = soundManifest(manifest)
  const contentsOf = countContents(declared, words)

  return shownCategories(declared).map(category => {
    const { id, kind } = category
    const { title, description } = categoryTexts(id, categories.get(id), common)
    const isOn = toggled.get(id) ?? isChosen(category, decision)
    const except = toggled.has(id) ? [] : exceptions(id, isOn, situation)
    const switched = !isOn ? common.off : kind === 'objects' ? common.onUntilObjection : common.on
    const state = kind === 'none' ? common.alwaysOn : switched
    const names = common.list(except.map(service => services.get(service)?.name ?? service))
    return {
      id,
      hasSwitch: kind !== 'none',
      isOn,
      title,
      description,
      state: names ? fill(panel.except, { state, services: names }) : state,
      contents: contentsOf(id),
    }
  })
}

/** Says how many services and cookies a category holds; nothing of what it has none of. */
function countContents({ services, names }: Declared, { common }: RowWords): (id: string) => string {
  const counts = { services: new Map<string, number>(), cookies: new Map<string, number>() }
  const add = (what: keyof typeof counts, id: string | null): void => {
    if (id) counts[what].set(id, (counts[what].get(id) ?? 0) + 1)
  }
  for (const { category } of services.values()) add('services', category)
  for (const { category } of names) add('cookies', category)
  if (!names.some(({ pattern }) => pattern === RECORD)) add('cookies', NECESSARY.id)
  return id =>
    (['services', 'cookies'] as const)
      .map(what => {
        const count = counts[what].get(id)
        return count ? plural(count, common.counted[what], common) : ''
      })
      .filter(Boolean)
      .join(', ')
}
