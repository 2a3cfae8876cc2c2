import type { Left } from '../gate/left.ts'
import type { Visit } from '../visit.ts'

/**
 * Follows what could not be removed, from the first decision on; tells nothing where the file that knows cannot be had.
 * Never calls back at once.
 * @returns the function that stops it.
 */
export function followLeft(visit: Visit, listener: (left: readonly Left[]) => void): () => void {
  const { choice, load } = visit
  let stops: (() => void)[] | null = [choice.onChange(begin)]
  let isAsked = false

  function begin(): void {
    if (isAsked || choice.decision.time === null) return
    isAsked = true
    load('aftercare', __INTEGRITY__.aftercare).then(
      file =>
        stops?.push(
          // What was found before a grant says nothing after it.
          file.followLeft(visit, left => listener(left.filter(({ id }) => !choice.allows(id)))),
        ),
      () => {
        // The switches work without it.
      },
    )
  }
  begin()
  return () => {
    stops?.forEach(stop => stop())
    stops = null
  }
}
