import { listOf } from '../list-of.ts'
import type { BriefWords } from '../sections/common-words.ts'

const NUMBERS = ['ایک', 'دو', 'تین', 'چار', 'پانچ', 'چھ', 'سات', 'آٹھ', 'نو', 'دس']

export const brief: BriefWords = {
  lang: 'ur',
  direction: 'rtl',
  name: 'اردو',
  settings: 'کوکی کی ترتیبات',
  // Nouns: they complete "آپ کی اجازت سے ہم یہ بھی کرتے ہیں: …".
  categories: {
    necessary: {
      title: 'ضروری',
      doing: 'اس ویب سائٹ کو چلانا',
    },
    preferences: {
      title: 'آپ کی ترتیبات',
      doing: 'آپ کی ترتیبات یاد رکھنا',
    },
    analytics: {
      title: 'آنے والوں کی گنتی',
      doing: 'آنے والوں کی گنتی کرنا',
    },
    media: {
      title: 'فلمیں اور نقشے',
      doing: 'فلمیں اور نقشے دکھانا',
    },
    sharing: {
      title: 'شیئر کرنا',
      doing: 'آپ کو صفحے شیئر کرنے دینا',
    },
    marketing: {
      title: 'اشتہارات',
      doing: 'آپ کے لیے چنے ہوئے اشتہار دکھانا',
    },
  },
  number: n => NUMBERS[n - 1] ?? String(n),
  plural: n => (n === 1 ? 'one' : 'other'),
  list: items => listOf(items, last => `اور ${last}`, '، '),
}
