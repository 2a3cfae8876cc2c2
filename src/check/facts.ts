/** A script tag of ours. */
export interface OwnTag {
  readonly isInHead: boolean
  /** What makes browsers run it late: `async`, `defer`, or a type that is not JavaScript's. */
  readonly late: readonly string[]
  /** Names of its attributes. */
  readonly attributes: readonly string[]
  /** What it says in `data-level`. */
  readonly level: string | null
}

/** What a document says of our set-up, as it was sent or as it stands. Addresses carry no query, which may be secret. */
export interface PageTags {
  readonly own: readonly OwnTag[]
  /** The scripts before the first of ours that run at once, by address; empty for those that have none. */
  readonly before: readonly string[]
  /** Where a policy of the page stands: before every script and style, after one, or nowhere. */
  readonly barrier: 'first' | 'later' | 'missing'
  /** Tools that move, merge or delay scripts and left a trace. */
  readonly optimisers: readonly string[]
  /** Ids that marked content waits for. */
  readonly waitsFor: readonly string[]
  /** Marked content that would load by itself, each as a tag. */
  readonly running: readonly string[]
  /** What has `data-src` or `data-href` of ours and no mark, each as a tag. */
  readonly unmarked: readonly string[]
}

/** All that a page is judged by: plain data, so that the judgement can be tested without a page. */
export interface Facts {
  /** The day, as `2026-11-01`. */
  readonly today: string
  /** The page as the server sends it; null where it could not be read again. */
  readonly served: PageTags | null
  /** The page as it stands. */
  readonly live: PageTags
  readonly level: string
  readonly rehearse: string | undefined
  /** Whether something has a switch. */
  readonly hasSwitch: boolean
  /** What opens the settings and can be seen: something of the page's, or only the button that we add. */
  readonly control: 'page' | 'added' | 'none'
  /** Addresses that look like the one that opens the settings, and are not. */
  readonly brokenLinks: readonly string[]
  readonly annex: {
    /** Places for our tables, and how many of them hold one. */
    readonly places: number
    readonly tables: number
    /** What the manifest says; empty where it does not. */
    readonly privacyUrl: string
    readonly isPrivacyPage: boolean
    readonly isLinked: boolean
    /** A link on this page that may lead to the privacy page in another language; empty where there is none. */
    readonly other: string
  }
  /** Classes that are nearly ours. */
  readonly misspelt: readonly string[]
  /** Whether one of our tags can be read as text. */
  readonly isEscaped: boolean
  readonly knownIds: readonly string[]
  /** Days of the manifest as it says them; empty where it does not. */
  readonly updated: string
  readonly review: string
  /** Whether there is a manifest that could be read. */
  readonly isRead: boolean
  /** What is wrong with it, in sentences; null where that could not be found out. */
  readonly faults: { readonly errors: readonly string[]; readonly warnings: readonly string[] } | null
  /** Language that the page says it is in; empty where it does not. */
  readonly pageLang: string
  /** Language of our words here. */
  readonly lang: string
  /** The language in which Latchkey speaks then, as a tag. */
  readonly spoken: string
  /** Language of the banner that the snippet rendered; empty where there is none. */
  readonly snippetLang: string
  /** Our other files that were tried, and those of them that could not be loaded. */
  readonly triedFiles: readonly string[]
  readonly failedFiles: readonly string[]
  /** Languages of ours whose files are among them. */
  readonly triedLanguages: readonly string[]
  /** Languages of the site's own whose texts could not be read. */
  readonly unreadLanguages: readonly string[]
  readonly record: 'none' | 'kept' | 'outdated' | 'several' | 'refused'
  /** Day of the choice; empty before one. */
  readonly chosen: string
}
