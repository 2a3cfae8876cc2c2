export { listCookieNames, readRecord, writeRecord } from '../../../src/browser/cookies.ts'
export { expireCookie } from '../../../src/browser/expire-cookie.ts'
export { replaceRecord } from '../../../src/aftercare-file.ts'
