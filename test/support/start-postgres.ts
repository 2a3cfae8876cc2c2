import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { ensureServer } from './ensure-server.mjs'

export interface Postgres {
  readonly pool: pg.Pool
  stop(): Promise<void>
}

/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 }

/** Starts Debian's PostgreSQL on a socket in a folder of its own that goes when it stops. */
export async function startPostgres(): Promise<Postgres> {
  const programs = dirname(ensureServer('postgres'))
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'))
  const isRoot = process.getuid?.() === 0
  const as = isRoot ? NOBODY : {}
  if (isRoot) chownSync(folder, NOBODY.uid, NOBODY.gid)
  const data = join(folder, 'data')
  const initdb = ['-D', data, '-U', 'intake', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  execFileSync(join(programs, 'initdb'), initdb, { ...as, cwd: folder, stdio: 'pipe' })
  writeFileSync(
    join(data, 'postgresql.conf'),
    `listen_addresses = ''\nunix_socket_directories = '${folder}'\n`,
  )

  const server = spawn(join(programs, 'postgres'), ['-D', data], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', part => (said += String(part)))
  const kill = (): void => void server.kill('SIGINT')
  // A test that runs out of time leaves no server behind.
  process.once('exit', kill)
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()))

  const pool = new pg.Pool({ host: folder, user: 'intake', database: 'postgres', max: 4 })
  pool.on('error', () => {
    // It has stopped.
  })
  const stop = async (): Promise<void> => {
    await pool.end().catch(() => {})
    process.off('exit', kill)
    kill()
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  for (let left = 200; ; left--) {
    try {
      await pool.query('select 1')
      return { pool, stop }
    } catch (error) {
      if (left === 0 || server.exitCode !== null) {
        await stop()
        throw new Error(`PostgreSQL does not start: ${said}`, { cause: error })
      }
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** The tables of the intake. */
export function intakeSchema(): string {
  return readFileSync(new URL('../../demo/intake/schema.sql', import.meta.url), 'utf8')
}
