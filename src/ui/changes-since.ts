import type { Manifest } from '../manifest/types.ts'
import { textIn } from '../words/text-in.ts'

/** Of what to look for changes. */
interface Since {
  /** Categories and services; a change about none of them is nothing to this visitor. */
  readonly ids: readonly string[]
  /** When the visitor chose, in milliseconds since 1970. */
  readonly time: number
  /** Language of the texts, as a tag. */
  readonly lang: string
}

/** How much of it the banner has room for, so that it stays below half of a phone's screen. */
const MOST_CHARACTERS = 200

/**
 * What the manifest says has changed about some ids since the day of a choice, the latest first, as much as the banner
 * has room for. A text that is too long on its own is left to the notice. Trusts nothing of the manifest.
 */
export function changesSince({ changes }: Manifest, { ids, time, lang }: Since): readonly string[] {
  // The day counts in whole: a change of the morning may be told to whoever chose before it.
  const day = new Date(time).toISOString().slice(0, 10)
  const listed: readonly unknown[] = Array.isArray(changes) ? changes : []
  const told = listed
    .map(change => ({ ...(change as Readonly<Record<string, unknown>> | null) }))
    .filter(({ date, categories }) => {
      const isAbout = Array.isArray(categories) && categories.some(id => ids.includes(id as string))
      return isAbout && /^\d{4}-\d\d-\d\d$/.test(String(date)) && String(date) >= day
    })
    .sort((one, other) => String(other.date).localeCompare(String(one.date)))
    .map(({ text }) => textIn(text as string, lang).trim())
  let room = MOST_CHARACTERS
  // What is not shown ends the list: something older beside it would seem to be all.
  return [...new Set(told)].filter(text => text && (room -= text.length + 1) >= 0)
}
