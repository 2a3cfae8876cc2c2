import type { ReadOld } from './old-choice.js';
/**
 * CookieYes: `cookieyes-consent`, such as `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,
 * performance:no,advertisement:no,lastRenewedDate:1734509533000`. It is written before anybody has chosen, with an empty
 * action. The date is the day on which the site asked everybody again, so the visitor's own is not known. The plugin for
 * WordPress before version 3 has `viewed_cookie_policy` and one cookie a category.
 * @see https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/
 */
export declare const readCookieYes: ReadOld;
