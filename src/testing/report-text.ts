import type { Evidence } from '../inventory/observation.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { annexFaults, type AnnexOptions } from './annex-faults.ts'
import type { DrivenStage, SiteReport } from './site-report.ts'

/** How many sights of one finding are printed. */
const SHOWN = 3

/**
 * What is wrong with an annex, in plain lines: each finding with its severity, where it stands in the manifest, what to
 * do, and where and after what it was seen; then what could not be seen. Empty where nothing is wrong.
 */
export function reportText(report: Inventory | SiteReport, options: AnnexOptions = {}): string {
  const { findings, outdated, missed } = annexFaults(report, options)
  if (!findings.length && !outdated.length && !missed.length) return ''
  const counts = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const count = findings.filter(one => one.severity === severity).length
    return count ? [`${count} ${severity}${count === 1 ? '' : 's'}`] : []
  })
  const blocks = findings.map(({ severity, kind, what, subject, path, message, evidence }) => {
    const sights = [...new Set(evidence.map(sight => sightLine(sight, report)))]
    const more = sights.length - SHOWN
    return [
      `${severity}: ${kind}: ${what} '${subject}'${path ? `, ${path} in the manifest` : ''}`,
      `  ${message}`,
      ...sights.slice(0, SHOWN).map(line => `  seen ${line}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n')
  })
  const gone = outdated.map(
    ({ kind, subject }) =>
      `outdated exception: ${kind}${subject === undefined ? '' : ` of '${subject}'`} is not found any more. Take it out.`,
  )
  const unseen = missed.map(what => `error: ${what}`)
  const limits = report.limits.filter(limit => !missed.includes(limit)).map(limit => `note: ${limit}`)
  const title = counts.length
    ? `The annex of ${report.host} is not true: ${counts.join(', ')}.`
    : missed.length
      ? `Whether the annex of ${report.host} is true is not known: not all of the site was seen.`
      : `The exceptions for ${report.host} are out of date.`
  return [title, ...blocks, ...unseen, ...gone, ...limits].join('\n\n')
}

function sightLine({ page, frame, who, line, stage }: Evidence, { stages }: Inventory): string {
  const { name = '', title = name.replace('-', ' ') } = (stages[stage] ?? {}) as Partial<DrivenStage>
  const by = who ? `, by ${who}${line === null ? '' : `:${line}`}` : ''
  return `${title}, on ${page}${frame ? `, in the frame ${frame}` : ''}${by}`
}
