// src/words/ur/annex.ts
var annex = {
	caption: "جو کوکیز ہم استعمال کرتے ہیں",
	captionOf: "جو کوکیز ہم استعمال کرتے ہیں: {categories}",
	recipients: "آپ کی معلومات کس کو ملتی ہیں",
	none: "ہم اس قسم کی کوکیز استعمال نہیں کرتے۔",
	columns: {
		cookie: "کوکی",
		where: "کہاں استعمال ہوتی ہے",
		expiry: "کب تک رہتی ہے",
		information: "مزید معلومات",
		category: "قسم",
		provider: "فراہم کرنے والا",
		basis: "اس کی اجازت کیوں ہے",
		country: "ملک",
		choice: "آپ کا انتخاب",
		recipient: "کون",
		data: "کون سی معلومات",
		purpose: "کیوں",
		safeguard: "ان کی حفاظت کیا کرتا ہے"
	},
	types: {
		localStorage: "لوکل اسٹوریج",
		sessionStorage: "سیشن اسٹوریج",
		indexedDB: "براؤزر کا ڈیٹابیس",
		cacheStorage: "براؤزر کا کیش",
		serviceWorker: "سروس ورکر",
		pixel: "پکسل",
		script: "اسکرپٹ"
	},
	bases: {
		necessary: "ویب سائٹ کو اس کی ضرورت ہے",
		communication: "یہ آپ کو صفحہ بھیجتا ہے",
		statistics: "صرف گنتی، جب تک آپ نہ نہیں کہتے",
		appearance: "آپ کی ترتیبات، جب تک آپ نہ نہیں کہتے",
		emergency: "یہ ہنگامی حالت میں مدد بھیجتا ہے",
		consent: "صرف آپ کے ہاں کہنے پر"
	},
	law: "{why} (PECR شیڈول A1، پیراگراف {paragraph})",
	thisWebsite: "یہ ویب سائٹ",
	own: "کوکیز کے بارے میں آپ کا انتخاب یاد رکھتا ہے، تاکہ ہم ہر صفحے پر نہ پوچھیں۔ اس میں آپ کی ہاں یا نہیں اور وقت ہے، اور آپ کے بارے میں کچھ اور نہیں۔ اسی نام کی اسٹوریج میں یہ رہتا ہے کہ آپ نے کیسے اور کس زبان میں انتخاب کیا، جب تک آپ اسے مٹا نہ دیں۔ اگر صفحہ دوبارہ کھلنا ہو تو یہ آپ کی جگہ بھی یاد رکھتا ہے۔",
	ownLog: "آپ کا انتخاب رکھتا ہے جب تک ہم اسے لکھ نہ لیں۔ اس میں آپ کے جواب، وقت اور ایک اتفاقی نمبر ہے جو کسی اور کام میں نہیں آتا۔",
	durations: {
		session: "جب آپ براؤزر بند کریں",
		untilCleared: "جب تک آپ اسے مٹا نہ دیں",
		units: {
			second: { other: "{n} سیکنڈ" },
			minute: { other: "{n} منٹ" },
			hour: {
				one: "{n} گھنٹہ",
				other: "{n} گھنٹے"
			},
			day: { other: "{n} دن" },
			week: {
				one: "{n} ہفتہ",
				other: "{n} ہفتے"
			},
			month: {
				one: "{n} مہینہ",
				other: "{n} مہینے"
			},
			year: { other: "{n} سال" }
		}
	}
};
export { annex as t };
