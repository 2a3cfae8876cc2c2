import { native, read } from './natives.ts'

/**
 * Notes whether the visitor has done something here that a reload would lose: typed, chosen, pasted, played, or gone
 * into a frame, of which nothing is known.
 * @returns the function that says so.
 */
export function watchTouch(): () => boolean {
  let isTouched = wasTouched()
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

/** Whether the visitor may have done such a thing before anybody watched: what it left behind tells. */
function wasTouched(): boolean {
  // True also of a page to which the visitor came by a click, so it says only where nothing was done.
  if (navigator.userActivation?.hasBeenActive === false) return false
  const some = <Type extends Element>(selector: string, test: (element: Type) => unknown = () => true) =>
    [...native('querySelectorAll')<Type>(selector)].some(test)
  return (
    some<HTMLInputElement>(
      'input,textarea',
      field => field.value !== field.defaultValue || field.checked !== field.defaultChecked,
    ) ||
    some<HTMLSelectElement>('select', ({ multiple, options }) => {
      const hasDefault = [...options].some(option => option.defaultSelected)
      return [...options].some(
        option => option.selected !== (hasDefault ? option.defaultSelected : !multiple && option.index === 0),
      )
    }) ||
    some<HTMLMediaElement>('video,audio', film => film.currentTime) ||
    // Of these nothing tells what was done in them.
    // A frame that waits shows nothing yet.
    some('[contenteditable],iframe:not([data-consent])')
  )
}
