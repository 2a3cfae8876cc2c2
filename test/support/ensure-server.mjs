import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

const SERVERS = {
  nginx: {
    paths: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    debianPackage: 'nginx-light',
  },
  postgres: {
    // Debian has a folder for each version, the latest first.
    paths: [18, 17, 16, 15, 14, 13].map(version => `/usr/lib/postgresql/${version}/bin/postgres`),
    debianPackage: 'postgresql',
  },
  // The package without a service: nothing of it starts by itself.
  'nginx-js': {
    paths: ['/usr/lib/nginx/modules/ngx_http_js_module.so'],
    debianPackage: 'libnginx-mod-http-js',
  },
  php: { paths: ['/usr/bin/php', '/usr/local/bin/php'], debianPackage: 'php-cli' },
  apache: { paths: ['/usr/sbin/apache2'], debianPackage: 'apache2-bin' },
}

const CAN_INSTALL = process.getuid?.() === 0 && existsSync('/etc/debian_version')

/**
 * Path of an installed server or a module of one, or of Debian's package of it, which is installed first when root.
 * @param {keyof typeof SERVERS} name
 * @returns {string}
 * @throws {Error} one clear message where there is none.
 */
export function ensureServer(name) {
  const { paths, debianPackage } = SERVERS[name]
  const found = find(paths)
  if (found) return found
  if (CAN_INSTALL) installDebianPackage(debianPackage)
  const installed = find(paths)
  if (installed) return installed
  throw new Error(`No ${name} was found. On Debian or Ubuntu, run: apt-get install ${debianPackage}`)
}

/**
 * Whether a server is here, or can be installed.
 * @param {keyof typeof SERVERS} name
 */
export function canHaveServer(name) {
  return CAN_INSTALL || find(SERVERS[name].paths) !== undefined
}

/** @param {readonly string[]} paths */
function find(paths) {
  return paths.find(path => existsSync(path))
}

/** @param {string} name */
function installDebianPackage(name) {
  console.log(`Installing Debian’s ${name} package (apt-get) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Quiet, but errors stay on stderr.
  const command = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${name} >/dev/null`
  spawnSync(command, { env, shell: true, stdio: 'inherit' })
}
