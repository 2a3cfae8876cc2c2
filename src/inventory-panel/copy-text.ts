import { native, read } from '../browser/natives.ts'

/** Puts a text where it can be pasted from. Says whether that was done. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not a secure page, or refused: the older way may do.
  }
  const before = read('activeElement')
  const area = native('createElement')('textarea')
  area.value = text
  area.readOnly = true
  read('body').append(area)
  area.select()
  const isCopied = native('execCommand')('copy')
  area.remove()
  if (before instanceof HTMLElement) before.focus()
  return isCopied
}
