import { BUILT_IN } from '../categories.ts'
import { UK_PECR } from '../data/uk-pecr-2026-02-05.ts'
import { shown, type Finding } from '../fault.ts'
import { isOwnService } from '../is-own-service.ts'
import { paragraphOf, ruleOf } from '../law.ts'
import type { Entry, Subject } from '../subject.ts'
import { text } from '../text.ts'

const STATUTE = `See ${UK_PECR.statute}`

/** The conditions that the law sets on each basis. */
export function* bases(subject: Subject): Generator<Finding> {
  for (const category of subject.categories) {
    const basis = subject.basisOf(category.key)
    yield* conditions(category, basis)
    yield* information(category, basis)
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
  yield* helpers(subject)
  yield* grounds(subject)
}

function* conditions({ path, fields }: Entry, basis: unknown): Generator<Finding> {
  for (const { field, says } of ruleOf(basis)?.states ?? []) {
    if (fields[field] === true) continue
    yield {
      severity: 'error',
      code: `${String(basis)}-condition`,
      path: [...path, field],
      expected: `true, a condition of ${paragraphOf(basis)} for what is not asked about: ${says}`,
      received: shown(fields[field]),
      advice: `State ${field}: true if it is so; otherwise the basis is consent. ${STATUTE}`,
    }
  }
}

/** Where visitors are told and not asked, they must be told of what. Our own categories come with a description. */
function* information({ key, path, fields }: Entry, basis: unknown): Generator<Finding> {
  const isDescribed = fields.description !== undefined || BUILT_IN.has(String(key))
  if (ruleOf(basis)?.gives !== 'objects' || isDescribed) return
  yield {
    severity: 'warning',
    code: 'objection-unexplained',
    path: [...path, 'description'],
    expected: `what it is for, in a sentence: ${paragraphOf(basis)} asks for clear and comprehensive information`,
    received: 'nothing',
    advice: `Say what is stored or read, and why, in words that visitors understand. ${STATUTE}`,
  }
}

/** Who may have what is collected, where visitors are not asked. */
function* helpers({ declared, services, basisOf }: Subject): Generator<Finding> {
  for (const { key, path, fields } of services) {
    const basis = basisOf(fields.category)
    const needed = ruleOf(basis)?.helpers
    if (!needed || fields.role === needed.role || isOwnService(declared, key)) continue
    yield {
      severity: needed.severity,
      code: `${String(basis)}-${needed.role}`,
      path: [...path, 'role'],
      expected: `'${needed.role}' for ${paragraphOf(basis)}: ${needed.says}`,
      received: shown(fields.role),
      advice:
        `State it if your contract says so, name hosts of your own in site.hosts if it runs on them, ` +
        `or put it into a category on consent. ${STATUTE}`,
    }
  }
}

/** Whoever says that visitors asked for something must be able to say why. */
function* grounds(subject: Subject): Generator<Finding> {
  for (const entry of [...subject.services, ...subject.cookies]) {
    const basis = subject.basisOf(subject.categoryOf(entry))
    if (!ruleOf(basis)?.grounds || isGrounded(entry.fields)) continue
    const setter = subject.service(entry.fields.service)
    if (setter && isGrounded(setter)) continue
    const missing = ['ground', 'why'].filter(field => entry.fields[field] === undefined)
    yield {
      severity: 'warning',
      code: 'necessity-unstated',
      path: entry.path,
      expected: 'ground and why, since it is called strictly necessary',
      received: `no ${missing.join(' and no ')}`,
      advice: `State them: ${paragraphOf(basis)} has the grounds. ${STATUTE}`,
    }
  }
}

function isGrounded({ ground, why }: Entry['fields']): boolean {
  return !!text(ground) && why !== undefined
}
