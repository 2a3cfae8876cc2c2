import { ADDRESSES } from './addresses.ts'
import { ELEMENTS } from './elements.ts'
import { FRAMES } from './frames.ts'
import { HTML_SINKS } from './html-sinks.ts'
import { INSERTED } from './inserted.ts'
import { REQUESTS } from './requests.ts'
import { SAVED_NATIVES } from './saved-natives.ts'
import { STATIC_CODE } from './static-code.ts'
import { STATIC_PICTURES } from './static-pictures.ts'
import { STATIC_STYLES } from './static-styles.ts'
import { STORAGE } from './storage.ts'
import { UNDECLARED } from './undeclared.ts'
import type { Way } from './way.ts'
import { WORKERS } from './workers.ts'

/** Every way, under the heading that docs/leaks.md gives it. */
export const CHAPTERS: Readonly<Record<string, readonly Way[]>> = {
  'In the HTML: code and frames': STATIC_CODE,
  'In the HTML: pictures, films and links': STATIC_PICTURES,
  'In the HTML: styles': STATIC_STYLES,
  'By script: insertion and addresses': INSERTED,
  'By script: text that becomes HTML or code': HTML_SINKS,
  'By script: other elements and styles': ELEMENTS,
  'By script: requests': REQUESTS,
  'By script: frames': FRAMES,
  'By script: workers': WORKERS,
  'By script: spellings of an address': ADDRESSES,
  'Against the gate': SAVED_NATIVES,
  'To a host that nobody declared': UNDECLARED,
  Storage: STORAGE,
}

export const WAYS: readonly Way[] = Object.values(CHAPTERS).flat()
