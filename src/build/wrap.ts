/** Breaks text at its spaces into lines of at most `width` letters, each behind `indent`. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = word
    } else {
      line += (line && ' ') + word
    }
  }
  return [...lines, indent + line].join('\n')
}
