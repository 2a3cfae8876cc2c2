/** Invisible, and isolates the text from what is around it where that runs from right to left. */
const [BEGIN, END] = ['\u2066\u2060', '\u2060\u2069']

/** Marks a text as English within texts of another language, until `spoken` says so with an element. */
export function inEnglish(text: string): string {
  return BEGIN + text + END
}

/** A text in pieces: every second one is English. A text without such has one piece. */
export function spoken(text: string): readonly string[] {
  return text.split(/\u2066\u2060(.*?)\u2060\u2069/s)
}

/** Whether a text begins in English within another language. */
export function isEnglish(text: string): boolean {
  return text.startsWith(BEGIN)
}
