import { readFileSync } from 'node:fs'
import { LIBRARIES } from './libraries.ts'

const MODULES = new URL('../../../node_modules/', import.meta.url)

/** Names of the events that the libraries and the pages make; those of the browser the recorder finds by itself. */
export const CUSTOM_EVENTS: readonly string[] = [
  ...new Set(
    Object.values(LIBRARIES)
      .map(path => readFileSync(new URL(path, MODULES), 'utf8'))
      .flatMap(code =>
        [...code.matchAll(/["'`]((?:htmx|alpine):[\w:]+)["'`]/g)].map(([, name = '']) => name),
      ),
  ),
  ...['own:event', 'own:trigger', 'tick'],
]
