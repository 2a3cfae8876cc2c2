/** Apart, because it is said by a file that says no more. */
export const told =
  'آپ نے جو بند کیا ہے اس میں سے کچھ ابھی محفوظ ہو سکتا ہے۔ کوکی کی ترتیبات میں لکھا ہے کہ وہ کیا ہے اور آپ کیا کر سکتے ہیں۔'
