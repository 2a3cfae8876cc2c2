import type { InventoryLimitsWords } from '../sections/inventory-limits-words.ts'

export const inventoryLimits: InventoryLimitsWords = {
  httpOnly: 'Cookies that only the server can read (HttpOnly) are not in this list. No script can see them.',
  earlier:
    'What ran before Latchkey on a page was not watched. What it left behind is in the list, but not who did it.',
  frames:
    'Number of frames of other sites on the pages that were looked at: {count}. Nobody can see from here what happens in them.',
  workers:
    'What workers ask for is not seen. What they store is seen only as far as the browser lists it for the page.',
  mark: 'At the level “mark” requests are known from the browser’s own list. It does not say which script asked, and it leaves out sockets and answers that nobody reads. Use “guard” to see them.',
  lost: 'Number of writes and requests that there was no room for: {count}. The list has the first 1,000 of each page.',
  leftOut: 'Number of things that were seen and left out because there were too many: {count}.',
  dropped: 'Number of requests that the browser had forgotten before anybody asked: {count}.',
  extensions: 'Number of things that extensions of this browser did, which are left out: {count}.',
  unheld:
    'Number of marked things that wait and that there was no room for: {count}. The list has the first 500.',
  callers:
    'Number of things of which nobody can tell which script did them: {count}. They are in the page itself, the page hides it, or too many functions stand between.',
  bundle:
    'Latchkey is part of the file {file}. What other code in that file does is in the list with the name of the file, without a line, and so is what is in the page itself.',
  cookieStore:
    'This browser does not say how long cookies are kept and where they belong. The list has what scripts asked for.',
  failed: 'This browser did not list: {list}.',
  full: 'Number of times that there was no room for what a page showed: {count}. Take the list away and begin again.',
  error: 'Something could not be looked at: {error}.',
}
