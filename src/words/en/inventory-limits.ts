import type { InventoryLimitsWords } from '../sections/inventory-limits-words.ts'

export const inventoryLimits: InventoryLimitsWords = {
  httpOnly: 'Cookies that only the server can read (HttpOnly) are not in this list. No script can see them.',
  earlier:
    'What ran before Latchkey on a page was not watched. What it left behind is in the list, but not who did it.',
  frames:
    'Number of frames of other sites on this page: {count}. Nobody can see from here what happens in them.',
  workers: 'What workers ask for and store is seen only as far as the browser lists it for the page.',
  mark: 'At the level “mark” requests are known from the browser’s own list. It does not say which script asked, and it leaves out sockets and answers that nobody reads. Use “guard” to see them.',
  lost: 'Number of writes and requests that there was no room for: {count}. The list has the first 1,000 of each page.',
  leftOut: 'Number of things that were seen and left out because there were too many: {count}.',
  dropped: 'Number of requests that the browser had forgotten before anybody asked: {count}.',
  extensions: 'Number of things that extensions of this browser did, which are left out: {count}.',
  stacks: 'Number of things of which this page hides who did them: {count}.',
  cookieStore:
    'This browser does not say how long cookies are kept and where they belong. The list has what scripts asked for.',
  failed: 'This browser did not list: {list}.',
  full: 'Number of times that there was no room for what a page showed: {count}. Take the list away and begin again.',
  error: 'Something could not be looked at: {error}.',
}
