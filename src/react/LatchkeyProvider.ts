import { createElement, useMemo, type ReactElement, type ReactNode } from 'react'
import { createHeadless } from '../headless/headless.ts'
import type { SiteOptions } from '../headless/site.ts'
import { HeadlessContext } from './headless-context.ts'

export interface LatchkeyProviderProps extends SiteOptions {
  readonly children?: ReactNode
}

/** Tells the hooks below it what the site declares, in which language to speak, and what the server knew. */
export function LatchkeyProvider({
  manifest,
  words,
  decision,
  children,
}: LatchkeyProviderProps): ReactElement {
  const headless = useMemo(
    () => createHeadless({ manifest, words, decision }),
    // What the server knew is asked for once, before the page is taken over.
    [manifest, words],
  )
  return createElement(HeadlessContext.Provider, { value: headless }, children)
}
