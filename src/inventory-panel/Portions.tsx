import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { fill } from '../words/fill.ts'
import type { InventoryWords } from '../words/sections/inventory-words.ts'

interface PortionsProps<Item> {
  readonly items: readonly Item[]
  readonly words: Pick<InventoryWords, 'more' | 'shown'>
  /** How many come at a time. */
  readonly step?: number | undefined
  /** Wraps what is shown: the list, or the body of a table. */
  readonly around: (shown: ComponentChildren) => ComponentChildren
  /** Makes one of them. The first of those that are new takes the focus by `ref`. */
  readonly each: (item: Item, index: number, ref: (node: HTMLElement | null) => void) => ComponentChildren
}

/** A long list in portions: how many there are is said, and nothing is left out for good. */
export function Portions<Item>({ items, words, step = 25, around, each }: PortionsProps<Item>) {
  const shown = useSignal(step)
  /** Which one is to have the focus once it is there. */
  const wanted = useRef(-1)
  const rest = items.length - shown.value
  const take = (index: number) => (node: HTMLElement | null) => {
    if (!node || index !== wanted.current) return
    wanted.current = -1
    node.tabIndex = -1
    node.focus()
  }
  return (
    <>
      {around(items.slice(0, shown.value).map((item, index) => each(item, index, take(index))))}
      {rest > 0 && (
        <p>
          {fill(words.shown, { shown: shown.value, all: items.length })}{' '}
          <button
            type="button"
            onClick={() => {
              wanted.current = shown.value
              shown.value += step
            }}
          >
            {fill(words.more, { n: Math.min(rest, step), all: items.length })}
          </button>
        </p>
      )}
    </>
  )
}
