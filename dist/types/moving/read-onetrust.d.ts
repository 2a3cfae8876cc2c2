import type { ReadOld } from './old-choice.js';
/**
 * OneTrust: `OptanonConsent`, a query such as `isGpcEnabled=0&datestamp=…&hosts=&interactionCount=1&
 * groups=C0001%3A1%2CC0002%3A0&AwaitingReconsent=false`, and `OptanonAlertBoxClosed`, the time at which the banner was
 * closed. The first is written before that, with what the site presets, so alone it says nothing.
 * @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export declare const readOneTrust: ReadOld;
