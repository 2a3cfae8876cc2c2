import { describe, expect, it } from 'vitest'
import { words as cy } from '../../../src/words/cy/words.ts'
import { again } from '../../../src/words/en/again.ts'
import { annex } from '../../../src/words/en/annex.ts'
import { banner } from '../../../src/words/en/banner.ts'
import { check } from '../../../src/words/en/check.ts'
import { check as cyCheck } from '../../../src/words/cy/check.ts'
import { unscripted } from '../../../src/words/en/unscripted.ts'
import { unscripted as cyUnscripted } from '../../../src/words/cy/unscripted.ts'
import { changes } from '../../../src/words/en/changes.ts'
import { changes as cyChanges } from '../../../src/words/cy/changes.ts'
import { common } from '../../../src/words/en/common.ts'
import { left } from '../../../src/words/en/left.ts'
import { notice } from '../../../src/words/en/notice.ts'
import { panel } from '../../../src/words/en/panel.ts'
import { placeholder } from '../../../src/words/en/placeholder.ts'
import { receipt } from '../../../src/words/en/receipt.ts'
import { reload } from '../../../src/words/en/reload.ts'
import { words as pl } from '../../../src/words/pl/words.ts'
import { words as ur } from '../../../src/words/ur/words.ts'
import type { Words } from '../../../src/words/words.ts'

const en: Words = { common, banner, panel, annex, notice, reload, again, left, placeholder, receipt }

/** Every string of a language by its path, of plurals one: there are as many as a language needs, as of countries. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null || path.endsWith('.countries')) return []
  if ('other' in value) return texts(value.other, path)
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`))
}

// Those of the command line, of the check and of pages without script are no part of what visitors load.
const english = texts({ ...en, changes, check, unscripted })
const welsh = new Map(texts({ ...cy, changes: cyChanges, check: cyCheck, unscripted: cyUnscripted }))

describe('Welsh', () => {
  it('is whole', () => {
    expect([...welsh.keys()].sort()).toEqual(english.map(([path]) => path).sort())
    expect([...welsh].filter(([, text]) => !text.trim())).toEqual([])
  })

  it('says nothing in English', () => {
    const phrases = english.filter(([, text]) => /[a-z] [a-z]/.test(text))
    expect(phrases.filter(([path, text]) => welsh.get(path) === text)).toEqual([])
  })
})

const byLanguage = new Map([
  ['Welsh', welsh],
  ['Urdu', new Map(texts(ur))],
  ['Polish', new Map(texts(pl))],
])

describe.each([...byLanguage])('%s', (_, foreign) => {
  it('has the same places to fill as English', () => {
    // What no visitor is shown is in Welsh alone.
    const same = english.filter(
      ([path]) => foreign === welsh || !/^\.(?:changes|check|unscripted)\./.test(path),
    )
    expect(same.some(([path, text]) => path.startsWith('.placeholder.') && text.includes('{'))).toBe(true)
    for (const [path, text] of same) expect([path, places(foreign.get(path))]).toEqual([path, places(text)])
  })
})

function places(text = ''): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
}

describe.each([
  ['English', english],
  ['Welsh', [...welsh]],
])('%s', (_, all) => {
  it('is calm: no exclamation marks, no emoji, no ellipses', () => {
    expect(all.filter(([, text]) => /[!…\p{Extended_Pictographic}]/u.test(text))).toEqual([])
  })

  it('uses one kind of apostrophe', () => {
    expect(all.filter(([, text]) => text.includes("'"))).toEqual([])
  })

  it('keeps sentences short', () => {
    const long = all
      .flatMap(([, text]) => text.split(/(?<=[.:]) /))
      .filter(sentence => sentence.split(' ').length > 28)
    expect(long).toEqual([])
  })
})
