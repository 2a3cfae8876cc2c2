import type { Choice } from './choice/types.ts'
import type { Held } from './gate/held.ts'
import type { Declared } from './manifest/declared.ts'
import type { Manifest } from './manifest/types.ts'

/** Where the banner stands. `none`: the site shows its own. */
export type BannerLayout = 'flow' | 'bottom' | 'corner' | 'none'

/** One document's run of Latchkey: all that the lazily loaded files are given. */
export interface Visit {
  /** Language of the page, as a tag such as `en` or `cy-GB`. */
  readonly lang: string
  readonly banner: BannerLayout
  readonly declared: Declared
  readonly choice: Choice
  /** What waits now. */
  readonly held: () => readonly Held[]
  /** The whole manifest; its long texts may come later than the head part. Unreadable: an empty manifest. */
  readonly manifest: () => Promise<Manifest>
  /** Loads a lazy file, with integrity where the script tag is used. Rejects when it cannot be had. */
  readonly load: <Name extends keyof LazyFiles>(name: Name) => Promise<LazyFiles[Name]>
}

/** The lazy files by name, and what each exports. */
export interface LazyFiles {
  banner: typeof import('./ui/banner-file.ts')
  panel: typeof import('./ui/panel-file.ts')
  annex: typeof import('./annex/annex-file.ts')
  validate: typeof import('./manifest/validate-file.ts')
  cy: typeof import('./words/cy-file.ts')
}
