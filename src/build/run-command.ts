import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Command, Request, Terminal } from './command.ts'
import { commandHelp, generalHelp } from './help.ts'
import { Mistake } from './mistake.ts'
import { nearest } from '../manifest/nearest.ts'
import { packageFile } from './package-file.ts'

/**
 * Does what a command line asks for. Never throws for what a person can put right: says it in a sentence instead.
 * @returns the exit code: 0 done, 1 the manifest is wrong, 2 the command line is.
 */
export async function runCommand(
  args: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  try {
    return await dispatch(args, commands, terminal)
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    terminal.say(error.message)
    return error.exitCode
  }
}

async function dispatch(
  [first, ...rest]: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  if (first === '--version' || first === '-v') {
    terminal.out(version())
    return 0
  }
  const asksForHelp = first === 'help' || first === '--help' || first === '-h'
  const name = asksForHelp ? rest[0] : first
  if (name === undefined) {
    const help = generalHelp(commands, version(), terminal.width)
    if (asksForHelp) terminal.out(help)
    else terminal.say(help)
    return asksForHelp ? 0 : 2
  }
  const command = findCommand(name, commands)
  if (asksForHelp || rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command, terminal.width))
    return 0
  }
  return command.run(readRequest(command, rest, terminal))
}

function findCommand(name: string, commands: readonly Command[]): Command {
  const command = commands.find(candidate => candidate.name === name)
  if (command) return command
  const names = commands.map(candidate => candidate.name)
  if (/\.(?:json|[cm]?[jt]s)$/.test(name)) {
    throw new Mistake(`First say what to do with ${name}, for example: latchkey validate ${name}`, 2)
  }
  const meant = name.startsWith('-') ? undefined : nearest(name, names)
  const hint = meant ? `Did you mean ${meant}?` : `There are: ${names.join(', ')}.`
  throw new Mistake(`There is no command ${name}. ${hint} See latchkey --help.`, 2)
}

function readRequest(
  { name, options, takes = '' }: Command,
  args: readonly string[],
  terminal: Terminal,
): Request {
  const help = `See latchkey ${name} --help.`
  // Not strict, because its messages name neither the options that there are nor the one that was meant.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string>()
  const named: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') named.push(token.value)
    if (token.kind !== 'option') continue
    const option = options[token.name]
    if (!option) {
      const meant = nearest(token.name, Object.keys(options))
      throw new Mistake(
        `There is no option ${token.rawName}.${meant ? ` Did you mean --${meant}?` : ''} ${help}`,
        2,
      )
    }
    const { type, choices, value = 'VALUE' } = option
    const given = token.value
    if (type === 'boolean' && given !== undefined)
      throw new Mistake(`--${token.name} takes no value. ${help}`, 2)
    if (type === 'string' && (given === undefined || (given.startsWith('-') && !token.inlineValue))) {
      throw new Mistake(
        `--${token.name} needs a value: --${token.name} ${choices?.join('|') ?? value}. ${help}`,
        2,
      )
    }
    if (choices && !choices.includes(given ?? '')) {
      throw new Mistake(`--${token.name}: expected ${choices.join(' or ')}, received ${given}.`, 2)
    }
    values.set(token.name, given ?? '')
  }
  if (named.length > Math.max(1, takes.split(' ').length)) {
    const most = takes ? `It takes ${takes}` : 'One manifest at a time'
    throw new Mistake(`${most}, received ${named.join(' and ')}. ${help}`, 2)
  }
  return { manifest: named[0], named, text: key => values.get(key), has: key => values.has(key), terminal }
}

function version(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version
}
