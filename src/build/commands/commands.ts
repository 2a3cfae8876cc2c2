import type { Command } from '../command.ts'
import { archiveCommand } from './archive.ts'
import { annexCommand } from './annex.ts'
import { changesCommand } from './changes.ts'
import { cspCommand } from './csp.ts'
import { noticeCommand } from './notice.ts'
import { recipientsCommand } from './recipients.ts'
import { snippetCommand } from './snippet.ts'
import { themeCommand } from './theme.ts'
import { validateCommand } from './validate.ts'

/** Everything that `latchkey` does, in the order of its help. */
export const commands: readonly Command[] = [
  validateCommand,
  annexCommand,
  recipientsCommand,
  noticeCommand,
  snippetCommand,
  themeCommand,
  cspCommand,
  changesCommand,
  archiveCommand,
]
