import { isAlone } from '../../browser/cookies.ts'
import { read } from '../../browser/natives.ts'
import { wholeManifest } from '../../browser/whole-manifest.ts'
import { spokenLanguage } from '../../languages/spoken-language.ts'
import { fieldsOf } from '../../manifest/fields-of.ts'
import { isFields } from '../../manifest/is-fields.ts'
import { text } from '../../manifest/text.ts'
import type { Visit } from '../../visit.ts'
import type { Facts } from '../facts.ts'
import { readAnnex } from './read-annex.ts'
import { readControls } from './read-controls.ts'
import { readEditor } from './read-editor.ts'
import { readTags } from './read-tags.ts'
import { servedPage } from './served-page.ts'
import { tryFiles } from './try-files.ts'
import { unreadLanguages } from './unread-languages.ts'

/** Looks at the page, its files and its manifest. Changes nothing. */
export async function gatherFacts(visit: Visit): Promise<Facts> {
  const { declared, options, source, lang, load } = visit
  const [served, manifest, { tried, failed, languages }, unread] = await Promise.all([
    servedPage(),
    wholeManifest(source),
    tryFiles(visit),
    unreadLanguages(visit),
  ])
  const site = fieldsOf(fieldsOf(manifest).site)
  const snippet = fieldsOf(fieldsOf(source).snippet)
  const validate = failed.includes('validate.js')
    ? null
    : (await load('validate', __INTEGRITY__.validate)).validate
  const faults = validate?.(manifest)
  // A head part lacks what most warnings are about.
  const isHeadPart = 'texts' in manifest
  const messages = (list: readonly { readonly message: string }[]): string[] =>
    list.map(({ message }) => message)
  return {
    today: new Date().toISOString().slice(0, 10),
    served: served && readTags(served),
    live: readTags(document),
    level: options.level ?? 'guard',
    rehearse: options.rehearse,
    hasSwitch: [...declared.categories.values()].some(({ kind }) => kind !== 'none'),
    ...readControls(),
    annex: await readAnnex(text(site.privacyUrl)),
    ...readEditor(),
    knownIds: [...declared.categories.keys(), ...declared.services.keys()],
    updated: text(site.updated),
    review: text(site.review),
    isRead: isFields(source) && Object.keys(source).length > 0,
    faults: faults
      ? { errors: messages(faults.errors), warnings: isHeadPart ? [] : messages(faults.warnings) }
      : null,
    pageLang: read('documentElement').lang,
    lang,
    spoken: spokenLanguage(lang, manifest),
    snippetLang: text(snippet.lang),
    triedFiles: tried,
    failedFiles: failed,
    triedLanguages: languages,
    unreadLanguages: unread,
    ...readChoice(visit),
  }
}

function readChoice({ choice }: Visit): Pick<Facts, 'record' | 'chosen'> {
  const { state, time } = choice.decision
  const chosen = time === null ? '' : new Date(time).toISOString().slice(0, 10)
  if (!isAlone()) return { record: 'several', chosen }
  if (time !== null) return { record: state === 'outdated' ? 'outdated' : 'kept', chosen }
  return { record: navigator.cookieEnabled ? 'none' : 'refused', chosen }
}
