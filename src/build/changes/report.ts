import { common } from '../../words/en/common.ts'
import { durationWords } from '../../words/duration.ts'
import { annex } from '../../words/en/annex.ts'
import { wrap } from '../wrap.ts'
import { expiryText, serviceName, titleOf, type Manifests } from './change-entries.ts'
import type { Comparison, Difference, Fate, Reason } from './compare-manifests.ts'

/** What becomes of visitors, for an editor. The asked and the told come first. */
const FATES: Readonly<Record<Fate, string>> = {
  'asked again':
    'Asked again: everybody who has chosen. Until they answer, a yes no longer counts, and a no still does.',
  asked: 'Asked for the first time: everybody. It is off until they say yes.',
  'told again': 'Told again: everybody who has chosen. It stays on for those who have not turned it off.',
  told: 'Told for the first time: everybody. It is on until they turn it off.',
  'no switch': 'Nobody is asked: this has no switch.',
  gone: 'Nobody is asked: nothing uses this any more.',
}

/** Tells an editor what comes of publishing a manifest after another: who is asked again and why, and who is not. */
export function report(comparison: Comparison, manifests: Manifests, width: number): string {
  const { differences, same, services } = comparison
  const called = (id: string): string => `${titleOf(id, manifests)} (${id})`
  const parts = (Object.keys(FATES) as Fate[]).flatMap(fate => {
    const some = differences.filter(difference => difference.fate === fate)
    const lines = some.flatMap(({ id, reasons }) => [
      `  ${called(id)}`,
      ...reasons
        .flatMap(reason => reasonLines(reason, manifests))
        .map(line => wrap(`- ${line}`, width, '    ')),
    ])
    return some.length ? [[wrap(FATES[fate], width), ...lines].join('\n')] : []
  })
  if (same.length > 0) {
    const title = 'Not asked again, since what was chosen upon is the same; every yes and no stands:'
    parts.push([wrap(title, width), ...same.map(id => `  ${called(id)}`)].join('\n'))
  }
  if (services.length > 0) {
    const title =
      'Of services that a visitor decided about one by one: a yes to one of these alone no longer counts, so that it follows its category again; a no stands:'
    const names = services.map(id => `  ${serviceName(id, manifests)} (${id})`)
    parts.push([wrap(title, width), ...names].join('\n'))
  }
  return parts.join('\n\n')
}

function reasonLines(reason: Reason, manifests: Manifests): string[] {
  if (reason.what === 'basis') return [`basis: ${reason.basis}, was ${reason.before}`]
  if (reason.what === 'expiry') {
    const { before, seconds } = reason
    const longer = seconds > before ? 'longer' : 'shorter'
    return [
      `the longest expiry is ${longer}: ${time(seconds, manifests.after)}, was ${time(before, manifests.before)}`,
    ]
  }
  const { service } = reason
  const name = `${serviceName(service.id, manifests)} (${service.id})`
  if (reason.what === 'added' || reason.what === 'removed')
    return [`${reason.what === 'added' ? 'new service' : 'no longer with it'}: ${name}`]
  if (reason.what === 'hosts') {
    return [
      ...reason.added.map(host => `${name}: new host ${host}`),
      ...reason.removed.map(host => `${name}: no longer ${host}`),
    ]
  }
  return [`${name}: ${reason.what} ${said(service[reason.what])}, was ${said(reason.before)}`]
}

function said(value: string): string {
  return value || 'not said'
}

function time(seconds: number, manifest: Manifests['after']): string {
  return seconds === 0 ? 'the session' : durationWords(expiryText(seconds, manifest), { common, annex })
}

/** Whether anybody is asked or told because of a difference. */
export function reaches({ fate }: Difference): boolean {
  return fate !== 'no switch' && fate !== 'gone'
}
