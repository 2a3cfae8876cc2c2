import { read } from './natives.ts'

/**
 * Notes whether the visitor has done something here that a reload would lose: typed, chosen, pasted, played, or gone
 * into a frame, of which nothing is known.
 * @returns the function that says so.
 */
export function watchTouch(): () => boolean {
  let isTouched = false
  for (const type of ['input', 'play', 'blur']) {
    addEventListener(
      type,
      ({ target, isTrusted }) => {
        const { name } = target as HTMLInputElement
        isTouched ||=
          type === 'blur'
            ? target === window && /frame/i.test(read('activeElement')?.localName as string)
            : // Films that start by themselves are nobody's doing, and our own switches are no input of the page's.
              isTrusted && navigator.userActivation?.hasBeenActive !== false && !/^latchkey-/.test(name)
      },
      true,
    )
  }
  return () => isTouched
}
