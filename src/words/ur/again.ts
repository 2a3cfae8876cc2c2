import type { AgainWords } from '../sections/again-words.ts'

export const again: AgainWords = {
  title: 'کوکیز میں تبدیلیاں: {site}',
  isNew: 'آپ کے انتخاب کے بعد نیا: {list}۔',
  isDifferent: 'آپ کے انتخاب کے بعد یہ بدل گیا ہے کہ ہم ”{title}“ کے لیے کیا استعمال کرتے ہیں۔',
  areDifferent: 'آپ کے انتخاب کے بعد یہ بدل گیا ہے کہ ہم ان کے لیے کیا استعمال کرتے ہیں: {list}۔',
  more: '{list} اور {n} مزید',
  asks: 'ہم اس کے لیے کوکیز صرف آپ کے ہاں کہنے پر استعمال کرتے ہیں۔',
  staysOn: 'یہ آن ہے جب تک آپ نہ نہیں کہتے۔',
  staysOff: 'یہ بند رہے گا۔',
  others: 'آپ کے دوسرے انتخاب ویسے ہی رہیں گے۔',
  accept: 'منظور کریں',
  reject: 'مسترد کریں',
  accepted: 'آپ نے یہ منظور کر لیا ہے۔',
  rejected: 'آپ نے یہ مسترد کر دیا ہے۔',
}
