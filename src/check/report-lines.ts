import type { Report } from './report.ts'

/** A report as lines of text, to be kept, printed or sent to somebody who can help. */
export function reportLines({ summary, items }: Report): readonly string[] {
  return [
    summary,
    ...items.flatMap(({ verdict, title, says, todo, details }) => [
      `${verdict}: ${title}. ${[says, todo].filter(Boolean).join(' ')}`,
      ...details.map(detail => `- ${detail}`),
    ]),
  ]
}
