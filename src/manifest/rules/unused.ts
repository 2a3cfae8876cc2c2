import { BUILT_IN } from '../categories.ts'
import { shown, type Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'

/** Services and categories that nothing belongs to. */
export function* unused(subject: Subject): Generator<Finding> {
  const { services, cookies, categories, categoryOf, kindOf } = subject
  const setters = new Set(cookies.map(({ fields }) => fields.service))
  for (const { key, path, fields } of services) {
    if (Array.isArray(fields.hosts) && fields.hosts.length) continue
    const sets = setters.has(key)
    if (sets && kindOf(fields.category) === 'none') continue
    yield {
      severity: 'warning',
      code: sets ? 'no-hosts' : 'unused-service',
      path: [...path, 'hosts'],
      expected: sets ? 'the hosts that it loads from' : 'hosts, or a row in cookies that names it',
      received: shown(fields.hosts),
      advice: sets
        ? 'Name them: without hosts only what the page marks is held.'
        : 'Name its hosts or what it stores, or remove it: nothing belongs to it.',
    }
  }
  const used = new Set([...services, ...cookies].map(categoryOf))
  for (const { key, path } of categories) {
    if (used.has(key)) continue
    yield {
      severity: 'warning',
      code: 'unused-category',
      path,
      expected: 'a row or a service in this category',
      received: 'none',
      advice: BUILT_IN.has(key)
        ? 'Leave it out, or put something into it: visitors do not see it.'
        : 'Put something into it, or remove it: visitors do not see it.',
    }
  }
}
