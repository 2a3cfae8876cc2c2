import type { Settings } from './settings-model.ts'
import { leftAdvice, leftRows } from './left-rows.ts'

interface LeftListProps {
  readonly settings: Settings
}

/** What could not be removed after a decision, why, and what the visitor can do. Nothing where all is gone. */
export function LeftList({ settings }: LeftListProps) {
  const situation = settings.situation.value
  const rows = leftRows(settings.left.value, situation)
  const { left } = situation.words
  if (!rows[0]) return null
  return (
    <div class="latchkey-left">
      <h3>{left.title}</h3>
      <p>{left.intro}</p>
      <ul>
        {rows.map(({ text, link }) => (
          <li key={text}>
            {text} {link && <a href={link.href}>{link.text}</a>}
          </li>
        ))}
      </ul>
      <p>{leftAdvice(situation)}</p>
    </div>
  )
}
