import { matches } from '../../manifest/name-owners.ts'
import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import { whyUnseen } from './why-unseen.ts'

/** What is declared and was not seen, though it was allowed; and what no page can see. */
export function* unused(comparison: Comparison): Generator<Finding> {
  const { rows, seen, requests, servicesOf, wasAllowed, manifest, isFromOutside } = comparison
  const asked = new Set(requests.flatMap(({ name }) => servicesOf(name)))
  for (const row of rows) {
    const { pattern, type, service, category, path } = row
    const id = service || category
    const about = { subject: pattern, what: kindOf(type), path, id, evidence: [] } as const
    const isSeen =
      type === 'pixel' || type === 'script'
        ? asked.has(service)
        : seen.observed.some(({ kind, name }) => kind === type && matches(pattern, name))
    if (isSeen) continue
    const why = whyUnseen(row, comparison)
    if (why) {
      yield {
        ...about,
        kind: 'unseeable',
        severity: 'note',
        message: `'${pattern}' was not seen, which says nothing: ${why}.`,
      }
    } else if (wasAllowed(id) && type === 'cookie' && !isFromOutside) {
      yield {
        ...about,
        kind: 'declared-unused',
        severity: 'note',
        message: `'${pattern}' is in the annex and was not seen from inside the page, though it was allowed. It may be HttpOnly, which no script sees: look in the browser's developer tools or from outside, and write 'httpOnly: true' in its row. Or it is not there any more: visit the pages that use it, and remove the row only if none of them keeps it.`,
      }
    } else if (wasAllowed(id)) {
      yield {
        ...about,
        kind: 'declared-unused',
        severity: 'warning',
        message: `'${pattern}' is in the annex and was not seen, though it was allowed. Visit the pages that use it, or remove the row.`,
      }
    }
  }
  for (const { id, hosts } of manifest.declared.services.values()) {
    if (!hosts.length || asked.has(id) || !wasAllowed(id)) continue
    yield {
      kind: 'declared-unused',
      severity: 'warning',
      subject: id,
      what: 'service',
      path: `services.${id}`,
      id,
      message: `The service '${id}' is in the annex, and nothing was asked of ${hosts.join(', ')}, though it was allowed. Visit the pages that use it, or remove it.`,
      evidence: [],
    }
  }
}

function kindOf(type: string): Finding['what'] {
  if (type === 'pixel') return 'image'
  return type as Finding['what']
}
