/** Two lines of context are enough to see where one is. */
const CONTEXT = 2

/** The lines around a place in a text, with a mark under it. Line and column are counted from 1. */
export function codeFrame(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): string {
  const lines = text.split(/\r?\n/)
  const first = Math.max(1, line - CONTEXT)
  const width = String(line).length
  // A manifest that a tool wrote may be one line of a megabyte.
  const start = Math.max(0, column - 60)
  const shown = lines
    .slice(first - 1, line)
    .map(
      (content, index) => `  ${String(first + index).padStart(width)} | ${content.slice(start, start + 100)}`,
    )
  return [...shown, `  ${' '.repeat(width)} | ${' '.repeat(column - 1 - start)}^`].join('\n')
}
