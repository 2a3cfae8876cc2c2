import type { Plurals } from '../plural.ts'

/** What the banner says. Phrases in lists complete "we …". */
export interface BannerWords {
  /** Heading, and name of the region: `{site}`. */
  readonly title: string
  /** Stands for a site that gives no name. */
  readonly thisSite: string
  /** First sentence. In English it holds "we use cookies": tools that answer banners for visitors look for that. */
  readonly needed: string
  /** What waits for permission: `{list}`. */
  readonly permission: string
  /** What is on until the visitor objects: `{list}`. */
  readonly objection: string
  /** How a phrase stands in a list: `{doing}`. */
  readonly item: string
  /** The phrase of a category that has a title only: `{title}`. */
  readonly titled: string
  /** The last phrase of a list that is too long for the banner. */
  readonly more: Plurals
  /** How many others receive data after consent. */
  readonly others: Plurals
  readonly accept: string
  readonly reject: string
  /** Twins of `accept` and `reject` where nothing asks and visitors are only told. */
  readonly leaveOn: string
  readonly turnOff: string
  readonly hide: string
  readonly accepted: string
  readonly rejected: string
  readonly leftOn: string
  readonly turnedOff: string
  readonly saved: string
  /** A sentence in three parts; the middle one is the link to the settings. */
  readonly change: readonly [before: string, link: string, after: string]
}
