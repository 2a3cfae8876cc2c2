// src/words/ur/told.ts
/** Apart, because it is said by a file that says no more. */
var told = "آپ نے جو بند کیا ہے اس میں سے کچھ ابھی محفوظ ہو سکتا ہے۔ کوکی کی ترتیبات میں لکھا ہے کہ وہ کیا ہے اور آپ کیا کر سکتے ہیں۔";
export { told as t };
