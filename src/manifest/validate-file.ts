import { isFields } from './is-fields.ts'
import { namesNoHost } from './names-no-host.ts'
import { readManifest } from './read-manifest.ts'
import { thirdPartyHosts } from './third-party-hosts.ts'
import { validate } from './validate.ts'

export { validate }

/**
 * Explains a manifest to whoever builds the site, in the console of this page: each fault in one line, and where no
 * service names a host, which hosts would have to be named to hold unmarked tags too.
 */
export function explainFaults(input: unknown): void {
  const faults = validate(input)
  // A head part lacks what most warnings are about.
  const isHeadPart = isFields(input) && !!input.texts
  const { errors } = faults
  const warnings = isHeadPart ? [] : faults.warnings
  if (errors.length || warnings.length) {
    console.groupCollapsed(
      `latchkey: ${count(errors, 'error')} and ${count(warnings, 'warning')} in the manifest`,
    )
    for (const { message } of errors) console.error(`latchkey: ${message}`)
    for (const { message } of warnings) console.warn(`latchkey: ${message}`)
    console.groupEnd()
  }
  const declared = readManifest(input)
  if (!namesNoHost(declared)) return
  const seen = thirdPartyHosts(declared.siteHosts)
  console.info(
    'latchkey: the manifest names no hosts, so only what the page marks is held. To hold unmarked tags too, name ' +
      `under services[].hosts: ${seen.length ? seen.join(', ') : 'none so far, since this page asks no other host'}`,
  )
}

function count(faults: readonly unknown[], noun: string): string {
  return `${faults.length} ${noun}${faults.length === 1 ? '' : 's'}`
}
