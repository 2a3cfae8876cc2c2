import { SERVED, UNREVIEWED } from '../../words/our-languages.ts'
import { shown, type Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'

/** Languages that a site offers and nobody has texts for, or whose texts no speaker has read. */
export function* offeredLanguages({ languages, options }: Subject): Generator<Finding> {
  const own = Object.keys(languages)
  const named: unknown = options.languages
  if (!Array.isArray(named)) return
  const known = [...new Set([...SERVED, ...UNREVIEWED, ...own])]
  for (const [index, tag] of (named as unknown[]).entries()) {
    const path = ['options', 'languages', index]
    if (typeof tag !== 'string' || own.includes(tag)) continue
    if (UNREVIEWED.includes(tag)) {
      yield {
        severity: 'warning',
        code: 'language-not-reviewed',
        path,
        expected: 'a language whose texts a speaker has reviewed',
        received: `${shown(tag)}, which was not reviewed by a speaker`,
        advice:
          'Have a speaker read the texts, and correct them under languages before visitors rely on them.',
      }
    } else if (!SERVED.includes(tag)) {
      yield {
        severity: 'warning',
        code: 'language-unknown',
        path,
        expected: `a language that somebody has texts for (${known.join(', ')})`,
        received: shown(tag),
        advice: 'Add its texts under languages, or leave it out: until then it is not offered.',
      }
    }
  }
}
