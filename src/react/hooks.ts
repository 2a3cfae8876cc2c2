import { useContext, useState } from 'react'
import { report } from '../browser/report.ts'
import type { Decision } from '../choice/types.ts'
import type { BannerParts } from '../headless/banner-parts.ts'
import { WITHOUT_PROVIDER, type Headless } from '../headless/headless.ts'
import { latchkeyStore } from '../headless/page-stores.ts'
import type { SettingsParts } from '../headless/settings-parts.ts'
import type { Latchkey } from '../latchkey.ts'
import type { RegisteredId } from '../manifest/define-manifest.ts'
import { HeadlessContext } from './headless-context.ts'
import { useStore } from './use-store.ts'

/** The Latchkey that runs in this page, with its verbs; null on a server, and as long as none runs. */
export function useLatchkey(): Latchkey<RegisteredId> | null {
  return useStore(latchkeyStore) as Latchkey<RegisteredId> | null
}

/** What the visitor has decided; on a server what the provider was told, else that nobody has. */
export function useDecision(): Decision<RegisteredId> {
  return useStore(useContext(HeadlessContext).decision) as Decision<RegisteredId>
}

/** Whether a category or service may run now; false in any doubt. */
export function useAllows(id: RegisteredId): boolean {
  return useDecision().allowed.includes(id)
}

/** What the banner says and does, for a page with `data-banner="none"`. Needs a provider. */
export function useBanner(): BannerParts {
  return useStore(useHeadless('useBanner').banner)
}

/** What the settings say and do; each use has switches of its own. Needs a provider. */
export function useSettings(): SettingsParts {
  const headless = useHeadless('useSettings')
  const [form, setForm] = useState(() => ({ headless, store: headless.createSettings() }))
  // Another manifest or language is another form.
  if (form.headless !== headless) setForm({ headless, store: headless.createSettings() })
  return useStore(form.store)
}

function useHeadless(hook: string): Headless {
  const headless = useContext(HeadlessContext)
  if (headless === WITHOUT_PROVIDER)
    report(`${hook}() has nothing to say without <LatchkeyProvider manifest={…}>`)
  return headless
}
