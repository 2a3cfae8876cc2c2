import { read } from './natives.ts'

/** Calls back once the document is parsed, at once where it already is. */
export function whenReady(callback: () => void): void {
  if (read('readyState') === 'loading') addEventListener('DOMContentLoaded', callback, { once: true })
  else callback()
}
