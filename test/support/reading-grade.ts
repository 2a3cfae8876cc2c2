/** Words of a text, a place that is filled counting as one short word. */
export function wordsIn(text: string): string[] {
  return text.replace(/\{\w+\}/g, 'thing').match(/[a-z’'-]+/gi) ?? []
}

/** Sentences of a text. A colon ends one, since a list or a name follows it. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.:?])\s+/).filter(sentence => wordsIn(sentence).length)
}

/**
 * The school grade that a text needs, after Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59.
 * Grade 4 to 6 is reading age 9 to 11. Syllables are groups of vowels, without a silent e at the end.
 * @see https://apps.dtic.mil/sti/citations/ADA006655
 */
export function readingGrade(text: string): number {
  const words = wordsIn(text)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentencesIn(text).length) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, end => end.charAt(0))
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length)
}
