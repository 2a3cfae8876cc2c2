import type { Example, State } from './example.ts'
import { examples, STATES } from './examples.ts'
import { LANGUAGES } from './languages.ts'

/** The list of all examples as HTML. Each stands on a host of its own, so that what is chosen there stays there. */
export function listExamples(): string {
  return Object.entries(STATES)
    .map(
      ([title, group]) =>
        `<h2>${title}</h2>\n${Object.entries<State>(group)
          .map(([name, { says }]) => `<h3>${name}</h3>\n<p>${says}</p>\n<ul>${rowsOf(name)}</ul>`)
          .join('\n')}`,
    )
    .join('\n')
}

/** One row for each layout and language, with a link for each theme. */
function rowsOf(stateName: string): string {
  const rows = new Map<string, Example[]>()
  for (const example of examples) {
    if (example.stateName !== stateName) continue
    const row = `${example.layout}, ${LANGUAGES[example.lang].name}`
    rows.set(row, [...(rows.get(row) ?? []), example])
  }
  return [...rows].map(([row, themes]) => `<li>${row}: ${themes.map(linkTo).join(' ')}</li>`).join('\n')
}

function linkTo({ name, theme }: Example): string {
  return `<a href="http://gallery.millbrook.localhost:4321/gallery/${name}">${theme}</a>`
}
