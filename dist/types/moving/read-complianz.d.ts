import type { ReadOld } from './old-choice.js';
/**
 * Complianz: `cmplz_banner-status`, which is `dismissed` once the banner was closed, and one cookie a category, such as
 * `cmplz_marketing`, which is `allow` or `deny`. No time is kept. `cmplz_consented_services` holds single services as JSON.
 * @see https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/master/cookiebanner/js/complianz.js
 */
export declare const readComplianz: ReadOld;
