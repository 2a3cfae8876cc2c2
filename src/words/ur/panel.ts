import type { PanelWords } from '../sections/panel-words.ts'

export const panel: PanelWords = {
  close: 'بند کریں',
  save: 'محفوظ کریں',
  acceptAll: 'سب منظور کریں',
  rejectAll: 'سب مسترد کریں',
  allOn: 'سب آن کریں',
  allOff: 'سب بند کریں',
  onlyNeeded: 'اب آن: جس کی اس ویب سائٹ کو ضرورت ہے۔ باقی سب بند ہے جب تک آپ نہ کہیں۔',
  nowOn: 'اب آن: {list}۔',
  nowOff: 'بند: {list}۔',
  needed: 'جس کی اس ویب سائٹ کو ضرورت ہے',
  except: '{state}، سوائے {services}',
  changed: 'آپ کے انتخاب کے بعد نیا یا بدلا ہوا: {list}۔',
  chosen: 'آپ نے {date} کو انتخاب کیا۔',
  told: 'ہم نے آپ کو {date} کو اس کے بارے میں بتایا۔',
  gpc: 'آپ کا براؤزر Global Privacy Control بھیجتا ہے، اس لیے جس چیز کا سوئچ ہے وہ شروع میں بند ہے۔ آپ یہاں جو چنیں گے وہی مانا جائے گا۔',
  safeguard: 'معلومات کی حفاظت کا ذریعہ: {safeguard}۔',
  moreInfo: '{name} معلومات کیسے استعمال کرتا ہے',
  noDetails: 'تفصیلات نہیں کھل سکیں۔ آپ پھر بھی انتخاب کر سکتے ہیں۔',
  saved: 'محفوظ ہو گیا۔',
  stops: 'جو ابھی چل رہا ہے وہ اگلا صفحہ کھولنے پر رک جائے گا۔',
}
