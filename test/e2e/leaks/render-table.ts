import type { Column } from './cell.ts'
import { ENGINES, expectedColumn, type Expected } from './expected.ts'
import type { SetUp } from './set-up.ts'
import { CHAPTERS, WAYS } from './ways/all-ways.ts'
import type { Way } from './ways/way.ts'

/** Everything that was measured, as one page of Markdown: the same for the same cells. */
export function renderTable(expected: Expected, setUps: readonly SetUp[]): string {
  return `# What leaks, and what does not

${WAYS.length} ways to reach a third party or to store something, each tried in a page of its own or with its like, before the visitor
has chosen. The third party's own log is the judge of requests, its code's report to the first party of what ran, and the page's
storage a second after load of what was kept. Each way was first seen to leak in a bare page. \`npm run leaks\` measures all of it
and writes this page; the tests fail when a cell gets worse. Engines: ${ENGINES.map(name => expected.engines[name]).join(', ')}.

The manifest declares \`tracker.localhost\` and every stored name, as a service that nobody has allowed; \`unheard.localhost\` is in no
manifest: level \`guard\` lets it pass by its contract, \`seal\` does not.

## How to read it

One letter for each set-up, in this order:

${setUps.map(({ title }, index) => `${index + 1}. ${title}`).join('\n')}

| letter | what was seen |
| --- | --- |
| \`.\` | nothing |
| \`C\` | a connection was opened, and nothing asked |
| \`F\` | fetched: the third party was asked for something; none of its code ran |
| \`R\` | ran: code of the third party ran, in the page or in a frame or worker |
| \`S\` | stored: what was written was still there a second after load |
| \`-\` | cannot be: that set-up has no place for it |

An empty cell: that engine does not have the way.

## In all

How many ways leaked, and in brackets how many of them ran code and how many stored something.

${totals(expected, setUps)}

## What a page cannot stop

Even at \`seal\` with the snippet:

${beyond(undefined)}

At \`guard\`, which asks the browser for no policy and needs no reload. Besides these, what stands in the HTML may be fetched
before any script can hold it; code and frames among it do not run:

${beyond('guard')}

## Way by way

${Object.entries(CHAPTERS)
  .map(([title, ways]) => chapter(title, ways, expected))
  .join('\n\n')}
`
}

function totals(expected: Expected, setUps: readonly SetUp[]): string {
  const rows = setUps.map(({ id, title }) => {
    const cells = ENGINES.map(engine => {
      const column = expectedColumn(expected, engine, id)
      if (Object.keys(column).length === 0) return ''
      const [leaked, ran, stored] = counts(column)
      return `${leaked} of ${Object.keys(column).length} (${ran} ran, ${stored} stored)`
    })
    return `| ${title} | ${cells.join(' | ')} |`
  })
  return `| set-up | Chromium | Firefox | WebKit |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

/** How many leaked, ran, and stored. */
function counts(column: Column): [leaked: number, ran: number, stored: number] {
  const cells = Object.values(column)
  const count = (letters: string): number => cells.filter(cell => letters.includes(cell)).length
  return [count('CFRS'), count('R'), count('S')]
}

/** Ways that are beyond a level, a row each. */
function beyond(level: 'guard' | undefined): string {
  const rows = WAYS.flatMap(({ id, title, outOfReach: out }) =>
    out && out.level === level
      ? [`| ${title} (\`${id}\`) | ${(out.engines ?? ['all']).join(', ')} | ${out.why} | ${out.cure} |`]
      : [],
  )
  return `| way | engines | why | what does |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}

function chapter(title: string, ways: readonly Way[], { cells }: Expected): string {
  const rows = ways.map(way => {
    const letters = ENGINES.map(engine => {
      const cell = cells[way.id]?.[engine]
      return cell ? `\`${[...cell].join(' ').replace(/(?: -)+$/, '')}\`` : ''
    })
    return `| ${way.title} (\`${way.id}\`) | ${letters.join(' | ')} |`
  })
  return `### ${title}\n\n| way | Chromium | Firefox | WebKit |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
}
