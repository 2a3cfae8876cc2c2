import { shown, type Finding } from '../fault.ts'
import { isOwnService } from '../is-own-service.ts'
import type { Entry, Subject } from '../subject.ts'
import { text } from '../text.ts'

const STATUTE = 'See https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1'

/** The conditions that PECR Schedule A1 sets on each basis. */
export function* bases(subject: Subject): Generator<Finding> {
  for (const category of subject.categories) {
    yield* statistics(category)
    const kind = subject.kindOf(category.key)
    if (category.key === 'necessary' && (kind === 'asks' || kind === 'objects')) {
      yield {
        severity: 'warning',
        code: 'necessary-with-switch',
        path: [...category.path, 'basis'],
        expected: 'necessary, communication or emergency',
        received: shown(category.fields.basis),
        advice: 'What visitors can turn off is not necessary: move it to another category.',
      }
    }
  }
  yield* processors(subject)
  yield* grounds(subject)
}

function* statistics({ path, fields }: Entry): Generator<Finding> {
  if (fields.basis !== 'statistics') return
  for (const condition of ['aggregateOnly', 'solePurpose']) {
    if (fields[condition] === true) continue
    yield {
      severity: 'error',
      code: 'statistics-condition',
      path: [...path, condition],
      expected: 'true, a condition of PECR Schedule A1 paragraph 5 for statistics without a question',
      received: shown(fields[condition]),
      advice: `State ${condition}: true if it is so; otherwise the basis is consent. ${STATUTE}`,
    }
  }
}

/** Paragraph 5 lets nobody have the data but those who help with the statistics. */
function* processors({ declared, services, basisOf }: Subject): Generator<Finding> {
  for (const { key, path, fields } of services) {
    if (basisOf(fields.category) !== 'statistics' || fields.role === 'processor') continue
    if (isOwnService(declared, key)) continue
    yield {
      severity: 'error',
      code: 'statistics-processor',
      path: [...path, 'role'],
      expected: "'processor', a condition of PECR Schedule A1 paragraph 5 for whoever helps with statistics",
      received: shown(fields.role),
      advice:
        `State it if your contract says so, name hosts of your own in site.hosts if it runs on them, ` +
        `or put it into a category on consent. ${STATUTE}`,
    }
  }
}

/** Paragraph 4 is for what visitors asked for; whoever relies on it must be able to say why. */
function* grounds(subject: Subject): Generator<Finding> {
  for (const entry of [...subject.services, ...subject.cookies]) {
    const category = subject.categoryOf(entry)
    if (subject.basisOf(category) !== 'necessary' || isGrounded(entry.fields)) continue
    const setter = subject.service(entry.fields.service)
    if (setter && isGrounded(setter)) continue
    const missing = ['ground', 'why'].filter(field => entry.fields[field] === undefined)
    yield {
      severity: 'warning',
      code: 'necessity-unstated',
      path: entry.path,
      expected: 'ground and why, since it is called strictly necessary',
      received: `no ${missing.join(' and no ')}`,
      advice: `State them: PECR Schedule A1 paragraph 4 has the grounds. ${STATUTE}`,
    }
  }
}

function isGrounded({ ground, why }: Entry['fields']): boolean {
  return !!text(ground) && why !== undefined
}
