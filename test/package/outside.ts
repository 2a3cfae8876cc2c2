import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A project outside of this one that has the packed package installed, and the fixtures beside it. */
export interface Outside {
  readonly folder: string
  /** Path of the packed package. */
  readonly tarball: string
  /** Runs Node there and gives what it printed. */
  node(...args: string[]): string
  /** Installs more, as a site does that has a framework of its own. */
  install(...packages: string[]): void
  remove(): void
}

/** Packs what would be published, and installs it in a new folder as a site would. Needs the package registry. */
export function createOutside(): Outside {
  const base = mkdtempSync(join(tmpdir(), 'latchkey-package-'))
  npm(ROOT, 'pack', '--pack-destination', base)
  const tarball = join(base, readdirSync(base).find(name => name.endsWith('.tgz')) ?? 'none.tgz')

  const folder = join(base, 'site')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "site", "private": true, "type": "module" }')
  const install = (...packages: string[]): void =>
    npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...packages)
  install(tarball)
  cpSync(join(ROOT, 'test/package/fixtures'), folder, { recursive: true })

  return {
    folder,
    tarball,
    install,
    node: (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    remove: () => rmSync(base, { recursive: true, force: true }),
  }
}

function npm(cwd: string, ...args: string[]): void {
  // npm is a script on Windows: hence the shell, and the quotes.
  const command = ['npm', ...args, '--loglevel=error'].map(arg => `"${arg}"`).join(' ')
  execFileSync(command, { cwd, shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
}
