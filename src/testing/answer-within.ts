/** An answer of a page; null where it gives none within a time: one that is busy or gone never does. */
export async function answerWithin(
  answer: Promise<unknown>,
  milliseconds: number,
): Promise<{ readonly value: unknown } | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>(resolve => (timer = setTimeout(() => resolve(null), milliseconds)))
  try {
    return await Promise.race([answer.then(value => ({ value })).catch(() => null), late])
  } finally {
    clearTimeout(timer)
  }
}
