import type { ReadOld } from './old-choice.js';
/**
 * Civic Cookie Control: `CookieControl`, JSON such as
 * `{"necessaryCookies":[],"optionalCookies":{"analytics":"accepted","marketing":"revoked"},"statement":{},
 * "consentDate":1768561265669,"consentExpiry":90,"interactedWith":true,"user":"…"}`. It is written before anybody has
 * touched the banner, too; `initialState` with an action, or `legitimate interest` as an answer, is what the site chose.
 * @see https://www.civicuk.com/cookie-control/documentation/cookies
 */
export declare const readCivic: ReadOld;
