/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1. */
  readonly column: number
  readonly message: string
}

const SPACE = /[ \t\n\r]*/y
// eslint-disable-next-line no-control-regex -- JSON itself forbids exactly these in a text
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

const CLOSING = { '{': '}', '[': ']' } as const

/**
 * Finds the first place at which a text is not JSON; null where it is. `JSON.parse` of older versions of Node names
 * no place, and of newer ones says it in the engine's words.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = []
  let at = 0
  let expects: 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'end' = 'value'

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at += match[0].length
    return match !== null
  }
  const afterValue = (): 'comma' | 'end' => (open.length > 0 ? 'comma' : 'end')

  for (;;) {
    take(SPACE)
    const character = text[at]
    const innermost = open.at(-1)
    const closing = innermost && CLOSING[innermost]

    if (expects === 'end' && character === undefined) return null
    if (character === closing && closing && /^(?:first|comma)/.test(expects)) {
      at++
      open.pop()
      expects = afterValue()
    } else if (expects === 'comma' && character === ',') {
      const comma = at++
      take(SPACE)
      if (text[at] === closing)
        return place(text, comma, `a comma before the closing ${closing}: take it out`)
      expects = innermost === '{' ? 'name' : 'value'
    } else if (expects === 'colon' && character === ':') {
      at++
      expects = 'value'
    } else if (expects.endsWith('value') && (character === '{' || character === '[')) {
      at++
      open.push(character)
      expects = character === '{' ? 'first name' : 'first value'
    } else if (expects.endsWith('value') && (take(STRING) || take(SCALAR))) {
      expects = afterValue()
    } else if (expects.endsWith('name') && take(STRING)) {
      expects = 'colon'
    } else {
      return place(text, at, sentence(text.slice(at), expects, closing))
    }
  }
}

function sentence(rest: string, expects: string, closing: string | undefined): string {
  if (rest === '') return closing ? `the text ends here, but a ${closing} is missing` : 'the file is empty'
  if (/^\/[/*]/.test(rest))
    return 'a comment, which JSON does not have: take it out, or write the manifest as .ts or .js'
  if (rest.startsWith("'")) return 'single quotes: JSON wants double quotes'
  const wanted: Record<string, string> = {
    colon: 'a colon',
    comma: `a comma or ${closing}`,
    end: 'nothing more',
    name: 'a name in double quotes',
    'first name': 'a name in double quotes, or }',
    value: 'a text in double quotes, a number, true, false, null, { or [',
    'first value': 'a text in double quotes, a number, true, false, null, {, [ or ]',
  }
  if (rest.startsWith('"') && /value|name/.test(expects)) {
    return 'a text without its closing double quote on the same line, or with a \\ that JSON does not know'
  }
  const received = /^(?:"[^"\n]*"|[\w$-]+|\S)/.exec(rest)?.[0] ?? rest.slice(0, 1)
  return `expected ${wanted[expects]}, received ${received}`
}

function place(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, message }
}
