export { offerLanguage } from './offer-language.js';
export { otherLanguage } from './other-language.js';
export { speak } from './speak.js';
