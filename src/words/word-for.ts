/** Looks a word up by a key that a manifest gives; an unknown key, `constructor` among them, gives an empty string. */
export function wordFor(words: Readonly<Record<string, string>>, key: string | undefined): string {
  return key !== undefined && {}.hasOwnProperty.call(words, key) ? (words[key] as string) : ''
}
