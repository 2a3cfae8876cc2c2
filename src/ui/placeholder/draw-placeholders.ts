import { adoptStyle } from '../../browser/adopt-style.ts'
import { wholeManifest } from '../../browser/whole-manifest.ts'
import { report } from '../../browser/report.ts'
import type { Manifest } from '../../manifest/types.ts'
import type { Stop, Visit } from '../../visit.ts'
import { brief } from '../../words/en/brief.ts'
import { placeholder } from '../../words/en/placeholder.ts'
import { reload } from '../../words/en/reload.ts'
import { wordsOf } from '../../languages/words-of.ts'
import { createPlaceholders } from './placeholders.ts'
import type { PlaceholderLanguage } from './placeholder-markup.ts'
import css from './placeholder.css?inline'

/** What one visit has drawn; nothing before its texts are there. */
interface Drawing {
  waiting: readonly HTMLElement[]
  update?: (waiting: readonly HTMLElement[]) => void
}

const drawings = new WeakMap<Visit, Drawing>()

/**
 * Puts a placeholder before each embed that waits, and takes away those that are not needed any more. To be called
 * whenever something may have changed.
 * @returns the first time the function that takes them all away.
 */
export function drawPlaceholders(visit: Visit, waiting: readonly HTMLElement[]): Stop {
  const known = drawings.get(visit)
  if (known) {
    known.waiting = waiting
    known.update?.(waiting)
    return
  }
  const drawing: Drawing = { waiting }
  drawings.set(visit, drawing)
  let stop: Stop
  let isStopped = false
  Promise.all([
    wholeManifest(visit.source),
    wordsOf(visit, { common: brief, placeholder, reload }, 'later', 'placeholder'),
  ])
    .then(([manifest, words]: [Manifest, PlaceholderLanguage]) => {
      if (isStopped) return
      adoptStyle(css, visit.nonce)
      const placeholders = createPlaceholders({ visit, manifest, words })
      drawing.update = placeholders.update
      stop = placeholders.stop
      // Meanwhile some may have been let in, and others may have come.
      placeholders.update(drawing.waiting)
    })
    .catch((error: unknown) => report('a placeholder could not be shown', error))
  return () => {
    isStopped = true
    drawings.delete(visit)
    stop?.()
  }
}
