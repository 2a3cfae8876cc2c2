import type { ReloadWords } from '../sections/reload-words.ts'

export const reload: ReloadWords = {
  fromNext: 'آپ کا انتخاب اگلے صفحے سے لاگو ہو گا۔',
  showNow: 'ابھی دکھائیں',
  stopsNext: 'آپ نے جو بند کیا ہے وہ اس صفحے پر ابھی چل سکتا ہے۔ جب آپ اگلا صفحہ کھولیں گے تو یہ رک جائے گا۔',
  stopNow: 'ابھی روکیں',
}
