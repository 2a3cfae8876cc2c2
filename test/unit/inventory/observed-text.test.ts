import { expect, it } from 'vitest'
import { groupObservations } from '../../../src/inventory/group-observations.ts'
import { observedCsv, observedMarkdown } from '../../../src/inventory/observed-text.ts'
import { knownProducts } from '../../../src/known/known-file.ts'
import { ALL, MANIFEST } from './millbrook.ts'
import { BEFORE, cookie, request, seen, sight } from './seen.ts'

const groups = groupObservations(
  MANIFEST,
  seen(
    [BEFORE, ALL],
    request('films.example', [0], { outcome: 'stopped', kind: 'frame' }),
    cookie('=cmd|"/c calc"!A1', [0], { seconds: 3600 }),
    cookie('a|b <img src=x> `c`\nd', [1], {
      evidence: [sight(1, { who: 'https://x.example/=1|2.js', line: 7 })],
    }),
  ),
  knownProducts,
)

it('what was seen is written as CSV that no spreadsheet runs', () => {
  const lines = observedCsv(groups).split('\r\n')
  expect(lines[1]).toBe(
    'frame,films.example,films.example,films,yes,stopped,not-allowed,,1,https://www.millbrook.example/,',
  )
  expect(lines[2]).toContain(`"'=cmd|""/c calc""!A1"`)
  expect(lines[2]).toContain(',no,stored,,1 hour,1,')
})

it('what was seen is written as a Markdown table that no name can break', () => {
  const lines = observedMarkdown(groups).trim().split('\n')
  expect(lines.length).toBe(5)
  for (const line of lines) expect(line.replace(/\\./g, '').split('|').length).toBe(13)
  expect(lines[4]).toContain('a\\|b &lt;img src=x> \\`c\\` d')
  expect(lines[4]).toContain('https://x.example/=1\\|2.js:7')
})
