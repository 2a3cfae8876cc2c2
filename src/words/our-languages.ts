/** Languages of ours for which a page in them is enough. Texts in others no speaker has read: a site asks for them. */
export const SERVED: readonly string[] = ['en', 'cy']

/** The others. */
export const UNREVIEWED: readonly string[] = ['ur', 'pl']
