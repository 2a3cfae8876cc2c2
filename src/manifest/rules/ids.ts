import { BUILT_IN } from '../categories.ts'
import type { Finding } from '../fault.ts'
import { ID } from '../read-manifest.ts'
import type { Subject } from '../subject.ts'

/** Ids stand in attributes and in the record of a choice, so that they must be short, plain and told apart. */
export function* ids({ categories, services }: Subject): Generator<Finding> {
  for (const { key, path } of [...categories, ...services]) {
    if (ID.test(key)) continue
    yield {
      severity: 'error',
      code: 'id',
      path,
      expected: 'an id of lower-case letters, digits and hyphens',
      received: `'${key}'`,
      advice: suggestion(key),
    }
  }
  const taken = new Set([...BUILT_IN.keys(), ...categories.map(({ key }) => key)])
  for (const { key, path } of services) {
    if (!taken.has(key)) continue
    yield {
      severity: 'error',
      code: 'id-taken',
      path,
      expected: 'an id that no category has',
      received: `'${key}', which is a category${BUILT_IN.has(key) ? ' that every manifest has' : ''}`,
      advice: `Rename the service, for example to ${key}-service: what is allowed must have one meaning.`,
    }
  }
}

function suggestion(id: string): string {
  const plain = id
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain
    ? `Write ${plain}, and the same wherever it is named.`
    : 'Write one, and the same wherever it is named.'
}
