/** How long something rests that is asked for again and again, in milliseconds: shorter than visitors notice. */
const REST = 50

/**
 * Gives a function that does something at once, and then at most twenty times a second however often it is called; what
 * was asked for in between is done once, at the end of the rest.
 */
export function atMost(work: () => void, keep: (stop: () => void) => void): () => void {
  let timer: unknown
  let isAskedAgain = false
  const ask = (): void => {
    isAskedAgain = !!timer
    if (timer) return
    work()
    timer = setTimeout(() => {
      timer = 0
      if (isAskedAgain) ask()
    }, REST)
  }
  keep(() => clearTimeout(timer as number))
  return ask
}
