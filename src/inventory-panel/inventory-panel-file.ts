import { effect } from '@preact/signals'
import { h, render } from 'preact'
import { adoptStyle } from '../browser/adopt-style.ts'
import { native, read } from '../browser/natives.ts'
import { whenReady } from '../browser/when-ready.ts'
import type { Collector } from '../inventory/collector.ts'
import type { Visit } from '../visit.ts'
import { Inventory, INVENTORY_TITLE } from './Inventory.tsx'
import { inventoryLanguage } from './inventory-language.ts'
import { createInventoryModel, type InventoryModel } from './inventory-model.ts'
import css from './inventory.css?inline'

/** The panel of a page; it has one at most. */
const panels = new WeakMap<Visit, InventoryModel>()

/** When the strip looks again by itself, in milliseconds: at once, and for as long as most pages take to settle. */
const LOOKS = [0, 1000, 5000]

/**
 * Stands in a page that was opened with `?latchkey=inventory`, and in all pages of a visit whose list is kept: the
 * question, or the strip. Nothing is looked at before somebody says yes.
 * @returns the function that takes it away.
 */
export function showInventory(visit: Visit, collector: Collector): () => void {
  const opened = panels.get(visit)
  // By a script that came first.
  if (opened) return opened.dismiss
  const { model, remove } = mount(visit, collector)
  if (!model.isKept.value) focusTitle()
  else {
    model.close()
    const timers = LOOKS.map(wait =>
      setTimeout(() => model.stage.value === 'closed' && void model.look(), wait),
    )
    return () => {
      timers.forEach(clearTimeout)
      remove()
    }
  }
  return remove
}

/**
 * Opens the panel, for whoever calls `Latchkey.openInventory()`: of this page, unless a list is kept already.
 * @returns the function that takes it away.
 */
export async function openInventory(visit: Visit, collector: Collector): Promise<() => void> {
  // A script may call it before there is a body.
  await new Promise<void>(whenReady)
  const { model, remove } = mount(visit, collector)
  await model.open()
  focusTitle()
  return remove
}

function mount(
  visit: Visit,
  collector: Collector,
): { readonly model: InventoryModel; readonly remove: () => void } {
  const there = panels.get(visit)
  if (there) return { model: there, remove: there.dismiss }
  const words = inventoryLanguage(visit.lang)
  const model = createInventoryModel(visit, { words, collector })
  const before = read('activeElement')
  adoptStyle(css, visit.nonce)
  const region = native('createElement')('section')
  region.id = region.className = 'latchkey-inventory'
  region.lang = words.common.lang
  region.dir = words.common.direction
  region.setAttribute('aria-labelledby', INVENTORY_TITLE)
  render(h(Inventory, { model }), region)
  read('body').prepend(region)
  panels.set(visit, model)
  let wasAsking = true
  let wasKept = model.isKept.value
  const stop = effect(() => {
    const stage = model.stage.value
    const isKept = model.isKept.value
    // What had the focus is gone, as is a button that was pressed.
    const isLost = stage === 'ended' || (stage === 'open' && (wasAsking || (isKept && !wasKept)))
    wasAsking = stage === 'asking'
    wasKept = isKept
    if (stage === 'gone') {
      panels.delete(visit)
      render(null, region)
      region.remove()
      if (before instanceof HTMLElement) before.focus()
      // An effect cannot end itself while it begins.
      queueMicrotask(() => stop())
    } else if (isLost) setTimeout(focusTitle)
  })
  return { model, remove: model.dismiss }
}

function focusTitle(): void {
  native('querySelectorAll')<HTMLElement>(`#${INVENTORY_TITLE}`)[0]?.focus()
}
