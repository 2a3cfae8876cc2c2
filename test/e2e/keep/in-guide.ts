import { readFileSync } from 'node:fs'

const guide = readFileSync(new URL('../../../docs/guides/keep-the-choice.md', import.meta.url), 'utf8')

/** The code of the guide in a language, in the order in which it stands there. */
export function inGuide(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, found]) => found === language)
    .map(([, , code]) => code as string)
}
