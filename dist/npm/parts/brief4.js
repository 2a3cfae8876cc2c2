import { t as listOf } from "./list-of.js";
// src/words/ur/banner.ts
var banner = {
	title: "کوکیز: {site}",
	thisSite: "یہ ویب سائٹ",
	needed: "ہم ایسی کوکیز استعمال کرتے ہیں جن سے یہ ویب سائٹ چلتی ہے۔",
	permission: "آپ کی اجازت سے ہم یہ بھی کرتے ہیں: {list}۔",
	objection: "ہم یہ بھی کرتے ہیں: {list}۔ آپ اسے بند کر سکتے ہیں۔",
	objected: "آپ کا براؤزر Global Privacy Control بھیجتا ہے، اس لیے یہ بند ہے جب تک آپ اسے آن نہ کریں: {list}۔",
	item: "{doing}",
	titled: "”{title}“ کے لیے کوکیز استعمال کرنا",
	more: {
		one: "ایک اور کام",
		other: "{n} اور کام"
	},
	others: {
		one: "ایک اور ادارے کو آپ کے یہاں آنے کی معلومات ملیں گی۔",
		other: "{n} اور اداروں کو آپ کے یہاں آنے کی معلومات ملیں گی۔"
	},
	accept: "سب منظور کریں",
	reject: "سب مسترد کریں",
	leaveOn: "ٹھیک ہے",
	turnOff: "بند کریں",
	turnOn: "آن کریں",
	leaveOff: "بند رہنے دیں",
	hide: "یہ پیغام چھپائیں",
	accepted: "آپ نے سب کوکیز منظور کر لی ہیں۔",
	rejected: "آپ نے وہ سب کوکیز مسترد کر دی ہیں جن کے بغیر یہ ویب سائٹ چل سکتی ہے۔",
	isOn: "یہ اب آن ہے۔",
	isOff: "یہ اب بند ہے۔",
	allOn: "اب سب کچھ آن ہے۔",
	allOff: "جس کے بغیر یہ ویب سائٹ چل سکتی ہے، وہ سب اب بند ہے۔",
	saved: "آپ کا انتخاب محفوظ ہو گیا ہے۔",
	change: [
		"آپ کسی بھی وقت ",
		"اپنی کوکی کی ترتیبات بدل",
		" سکتے ہیں۔"
	]
};
// src/words/ur/brief.ts
var NUMBERS = [
	"ایک",
	"دو",
	"تین",
	"چار",
	"پانچ",
	"چھ",
	"سات",
	"آٹھ",
	"نو",
	"دس"
];
var brief = {
	lang: "ur",
	direction: "rtl",
	name: "اردو",
	settings: "کوکی کی ترتیبات",
	categories: {
		necessary: {
			title: "ضروری",
			doing: "اس ویب سائٹ کو چلانا"
		},
		preferences: {
			title: "آپ کی ترتیبات",
			doing: "آپ کی ترتیبات یاد رکھنا"
		},
		analytics: {
			title: "آنے والوں کی گنتی",
			doing: "آنے والوں کی گنتی کرنا"
		},
		media: {
			title: "فلمیں اور نقشے",
			doing: "فلمیں اور نقشے دکھانا"
		},
		sharing: {
			title: "شیئر کرنا",
			doing: "آپ کو صفحے شیئر کرنے دینا"
		},
		marketing: {
			title: "اشتہارات",
			doing: "آپ کے لیے چنے ہوئے اشتہار دکھانا"
		}
	},
	number: (n) => NUMBERS[n - 1] ?? String(n),
	plural: (n) => n === 1 ? "one" : "other",
	list: (items) => listOf(items, (last) => `اور ${last}`, "، ")
};
export { banner as n, brief as t };
