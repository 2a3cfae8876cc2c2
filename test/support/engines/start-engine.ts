import { startChromium } from './chromium.ts'
import type { Engine } from './engine.ts'
import type { EngineName } from './find-engine.mjs'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

const START = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }

/** Starts an engine that `ensureEngine` has found. */
export function startEngine(name: EngineName): Promise<Engine> {
  return START[name]()
}
