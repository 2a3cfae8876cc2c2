export { readRecord, writeRecord } from '../../../src/browser/cookies.ts'
export { expireCookie, listCookieNames } from '../../../src/browser/expire-cookie.ts'
export { replaceRecord } from '../../../src/banner-file.ts'
