import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { commands } from '../../../src/build/commands/commands.ts'
import { runCommand } from '../../../src/build/run-command.ts'

/** A folder of its own for each test, in which the command line runs. */
export function inFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  return {
    path: (name: string): string => join(folder, name),
    list: (name = ''): string[] => readdirSync(join(folder, name)).sort(),
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    write(name: string, content: unknown): void {
      const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2)
      writeFileSync(join(folder, name), text)
    },
    async latchkey(...args: string[]) {
      const out: string[] = []
      const said: string[] = []
      const code = await runCommand(args, commands, {
        cwd: folder,
        out: text => void out.push(text),
        say: text => void said.push(text),
        hasColor: { out: false, say: false },
        width: 80,
      })
      return { code, out: out.join('\n'), said: said.join('\n').replace(/\s+/g, ' ') }
    },
  }
}
