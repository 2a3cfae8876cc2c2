import type { Held } from './held.ts'

/** What a rehearsal says of one thing that its level would stop. */
export function rehearsedText(level: string, { what, url }: Pick<Held, 'what' | 'url'>): string {
  return `level ${level} would stop: ${what} ${url ?? ''}`
}
