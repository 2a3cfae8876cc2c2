import type { Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'

/** Names that no cookie can have, and rows that take in Latchkey's own record. */
export function* names(subject: Subject): Generator<Finding> {
  for (const { name, path, row } of subject.names) {
    if ((row.fields.type ?? 'cookie') !== 'cookie') continue
    const [bad] = /[\s;=,"\P{ASCII}]/u.exec(name) ?? []
    if (bad) {
      yield {
        severity: 'warning',
        code: 'cookie-name',
        path,
        expected: 'a name that a cookie can have',
        received: `'${name}', with ${JSON.stringify(bad)} in it`,
        advice: 'Copy the name from the browser; several names are a list: ["one", "two"].',
      }
    }
    const [start = '', ...rest] = name.split('*')
    const takesIn =
      name === 'latchkey' ||
      (rest.length && 'latchkey'.startsWith(start) && 'latchkey'.endsWith(rest.join('')))
    if (takesIn) {
      yield {
        severity: 'warning',
        code: 'own-record',
        path,
        expected: "a name that leaves out 'latchkey', the record of the visitor's choice",
        received: `'${name}'`,
        advice: 'Remove it, or make the pattern narrower: the record is added to the annex by itself.',
      }
    }
  }
}
