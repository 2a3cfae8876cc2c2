import { listOf } from '../list-of.ts'
import type { BriefWords } from '../sections/common-words.ts'
import { settingsLabel } from '../settings-label.ts'

const NUMBERS = ['un', 'dau', 'tri', 'pedwar', 'pum', 'chwe', 'saith', 'wyth', 'naw', 'deg']

export const brief: BriefWords = {
  lang: 'cy',
  direction: 'ltr',
  name: 'Cymraeg',
  settings: settingsLabel.cy,
  categories: {
    necessary: {
      title: 'Angenrheidiol',
      doing: 'gwneud i’r wefan hon weithio',
    },
    preferences: {
      title: 'Eich gosodiadau',
      doing: 'cofio eich gosodiadau',
    },
    analytics: {
      title: 'Cyfrif ymweliadau',
      doing: 'cyfrif ymweliadau',
    },
    media: {
      title: 'Ffilmiau a mapiau',
      doing: 'dangos ffilmiau a mapiau',
    },
    sharing: {
      title: 'Rhannu',
      doing: 'gadael i chi rannu tudalennau',
    },
    marketing: {
      title: 'Hysbysebu',
      doing: 'dangos hysbysebion a ddewiswyd ar eich cyfer',
    },
  },
  number: n => NUMBERS[n - 1] ?? String(n),
  plural: n =>
    n === 0 ? 'zero' : n === 1 ? 'one' : n === 2 ? 'two' : n === 3 ? 'few' : n === 6 ? 'many' : 'other',
  list: items => listOf(items, and),
}

function and(last: string): string {
  if (/^[aeiouwyâêîôûŵŷAEIOU]/.test(last)) return `ac ${last}`
  // After "a", c, p and t take the aspirate mutation. A capital is a name, and names stay as they are.
  return `a ${last.replace(/^([cpt])(?![hs])/, '$1h')}`
}
