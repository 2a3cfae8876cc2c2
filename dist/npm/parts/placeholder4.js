// src/words/ur/placeholder.ts
var placeholder = {
	untitled: "{name} سے کچھ",
	provider: "{name} ({provider})",
	does: "{who} یہ یہاں دکھائے گا اور آپ کے وزٹ کا ڈیٹا حاصل کرے گا۔",
	doesHere: "{who} یہ یہاں دکھائے گا۔",
	uses: "یہ ”{name}“ کا حصہ ہے، جو بند ہے۔",
	show: "صرف یہ دکھائیں",
	always: "{name} ہمیشہ دکھائیں",
	alwaysCategory: "”{name}“ کی ہمیشہ اجازت دیں",
	link: "{host} پر کھولیں"
};
export { placeholder as t };
