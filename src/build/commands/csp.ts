import { readHost } from '../../manifest/host.ts'
import { readManifest } from '../../manifest/read-manifest.ts'
import { policyOf } from '../../policy/policy.ts'
import { FORCE, checkedManifest } from '../checked-manifest.ts'
import type { Command } from '../command.ts'
import { apacheConfig } from '../csp/apache.ts'
import { checkLength } from '../csp/check-length.ts'
import { headerPlan } from '../csp/header-plan.ts'
import { iisConfig } from '../csp/iis.ts'
import { nginxConfig } from '../csp/nginx.ts'
import { Mistake } from '../mistake.ts'
import { OUT, writeOutput } from '../write-output.ts'

const WRITERS = { nginx: nginxConfig, apache: apacheConfig, iis: iisConfig }

export const cspCommand: Command = {
  name: 'csp',
  summary: 'Write the server settings that send each visitor’s policy as a header',
  details:
    'The header is there before the page is parsed, so it also stops what a script in the page comes too late for. ' +
    'Write it again when the manifest changes.',
  options: {
    for: { type: 'string', choices: Object.keys(WRITERS), help: 'the web server; must be given' },
    host: {
      type: 'string',
      value: 'NAME',
      help: 'host name of the site, to allow its other ports and its sockets too; default: its own origin',
    },
    out: OUT,
    force: FORCE,
  },
  examples: [
    ['csp --for nginx --out latchkey.conf', 'for nginx: include the file in http { }'],
    ['csp --for apache --host www.millbrook.example', 'for Apache: a virtual host, or .htaccess'],
    ['csp --for iis --out web.config', 'for IIS with URL Rewrite'],
  ],
  async run(request) {
    const server = request.text('for') as keyof typeof WRITERS | undefined
    if (!server) {
      throw new Mistake(
        `Say for which server: --for ${Object.keys(WRITERS).join('|')}. See latchkey csp --help.`,
        2,
      )
    }
    const given = request.text('host')
    const host = readHost(given)
    if (given !== undefined && !host) {
      throw new Mistake(`--host: expected a host name such as www.millbrook.example, received ${given}.`, 2)
    }
    const declared = readManifest(await checkedManifest(request))
    const plan = headerPlan(declared, host)
    checkLength(
      declared,
      policyOf(declared, () => true, host),
    )
    writeOutput(request, WRITERS[server](plan))
    return 0
  },
}
