/**
 * Members that only the head and `page.js` read, and that nobody outside may rely on: nothing of another file, and nothing
 * that another file exports. Those that the head writes most come first.
 */
export const INTERNAL =
  'ours keep judge worker shut addresses onNodes inspect refused store rewrite onRefuse follow moveIn passes showRendered wrapWorker onHeld known inspectEach assignAttribute prelude onWrite narrow ownersOf onFrame blocksHosts namesOf blocksNames inspectAll complete shutAtFirst guardFrames nonces findElements pump sights see bringBanner'.split(
    ' ',
  )

/** What they are called in both, in that order. */
export const LETTERS = 'tnoraliscdufpmhgyvbkwxEzqjTSNARCLDO$UW_'
