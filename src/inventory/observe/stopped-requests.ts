import type { Held } from '../../gate/held.ts'
import { EXTENSION, type Evidence } from '../observation.ts'
import { documentAddresses } from './document-addresses.ts'
import { lastingOf } from './read-sights.ts'
import { requestKind } from './request-kind.ts'
import type { Request } from './sighting.ts'
import { bare } from './stack.ts'

/** What a policy of the page says that it stopped, as browsers report it. */
export interface Violation {
  readonly blockedURL: string
  readonly effectiveDirective: string
  readonly sourceFile: string | null
  readonly lineNumber: number | null
  /** When it was told of: browsers do not say when it was. */
  readonly when: number
  /** Whether it had happened before anybody asked, nobody knows when. */
  readonly isEarly: boolean
}

/** What is needed to say what was stopped, and when. */
export interface StopRules {
  /** Whether a host is the site's own. */
  readonly isOwn: (url: URL) => boolean
  readonly stageAt: (when: number) => number
  /** When the browser's own list says that an address was asked for. */
  readonly timesOf: (address: string) => readonly number[]
}

/** What the gate holds, and what policies stopped of hosts that are not the site's own. */
export function stoppedRequests(
  held: readonly Held[],
  violations: readonly Violation[],
  { isOwn, stageAt, timesOf }: StopRules,
): Request[] {
  const found: (Request & { addresses?: Map<string, number> })[] = []
  const page = bare(location.href)
  const pages = documentAddresses()

  function add(
    request: Pick<Request, 'kind' | 'host' | 'outcome' | 'heldFor' | 'why'>,
    evidence: Omit<Evidence, 'page' | 'frame'>,
    address = '',
  ): void {
    const { how, who, stage, when } = evidence
    if (EXTENSION.test(who ?? '')) return
    // Told of at `seal`, and in the browser's own reports again.
    const known = found.find(
      one =>
        how === 'violation' &&
        one.evidence.how === how &&
        one.kind === request.kind &&
        one.host === request.host &&
        (one.evidence.stage === stage || stage < 0),
    )
    known?.addresses?.set(address, when)
    if (known) return
    const isInline = who !== null && pages.includes(bare(who))
    found.push({
      ...request,
      count: 1,
      evidence: { ...evidence, who: who && !isInline ? bare(who) : null, page, frame: null },
      ...(how === 'violation' && { addresses: new Map([[address, when]]) }),
    })
  }

  for (const { what, url: address, id, outcome, why, who, when } of held) {
    if ((outcome !== 'stopped' && outcome !== 'fetched') || what === 'cookie' || lastingOf(what) !== null)
      continue
    const url = address === null ? null : addressOf(address)
    const isTheirs = url && /^(http|ws)s?:$/.test(url.protocol) && !isOwn(url)
    const isPolicy = why === 'policy of the page'
    // `inline` or `eval`, which a policy stops, ask nobody; nor does what cannot be read.
    if (!isTheirs && (isPolicy || url === undefined)) continue
    const evidence = {
      how: isPolicy ? ('violation' as const) : ('gate' as const),
      who,
      line: null,
      when,
      stage: stageAt(when),
    }
    if (isTheirs) {
      add(
        { kind: requestKind(what, url.pathname), host: url.hostname, outcome, why },
        evidence,
        bare(url.href),
      )
    } else add({ kind: requestKind(what), host: location.hostname, outcome, heldFor: id, why }, evidence)
  }

  for (const { blockedURL, effectiveDirective, sourceFile, lineNumber, when, isEarly } of violations) {
    const url = addressOf(blockedURL)
    if (!url || !/^(http|ws)s?:$/.test(url.protocol) || isOwn(url)) continue
    const address = bare(url.href)
    const kind = requestKind(effectiveDirective, url.pathname)
    const request = { kind, host: url.hostname, outcome: 'stopped' } as const
    const by = { how: 'violation', who: sourceFile, line: lineNumber } as const
    const times = timesOf(address)
    for (const time of times) add(request, { ...by, when: time, stage: stageAt(time) }, address)
    // Before the first decision nothing can have come after one.
    const stage = isEarly && stageAt(when) > 0 ? -1 : stageAt(when)
    if (!times.length) add(request, { ...by, when, stage }, address)
  }
  return found
}

/** Undefined where it is none. */
function addressOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return
  }
}
