import { native } from '../browser/natives.ts'

/** Long enough for a browser that asks where to put the file. In milliseconds. */
const KEPT = 60_000

/** Has the browser save a text as a file, without a request. */
export function downloadText(text: string, name: string): void {
  const link = native('createElement')('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  // It stands in no document, so that no listener of the page takes it for a navigation.
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
