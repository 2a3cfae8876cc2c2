export { offerLanguage } from './offer-language.ts'
export { otherLanguage } from './other-language.ts'
export { speak } from './speak.ts'
