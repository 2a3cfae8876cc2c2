#!/usr/bin/env node
import process from 'node:process'
import { commands } from './commands/commands.ts'
import type { Terminal } from './command.ts'
import { runCommand } from './run-command.ts'

// `latchkey annex | head` closes the pipe early, which is no fault.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  process.exit(0)
})

// hasColors knows NO_COLOR, FORCE_COLOR and TERM=dumb.
const isColorful = (stream: NodeJS.WriteStream): boolean => stream.isTTY && stream.hasColors()

const terminal: Terminal = {
  cwd: process.cwd(),
  out: text => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
  say: text => process.stderr.write(`${text}\n`),
  hasColor: { out: isColorful(process.stdout), say: isColorful(process.stderr) },
  // Some terminals say 0.
  width: Math.min(100, process.stdout.columns || 80),
}

void runCommand(process.argv.slice(2), commands, terminal).then(code => {
  // Not exit(): what is still being written to a pipe would be cut off.
  process.exitCode = code
})
