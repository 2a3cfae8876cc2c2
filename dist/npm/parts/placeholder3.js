// src/words/pl/placeholder.ts
var placeholder = {
	untitled: "Treść od: {name}",
	provider: "{name} ({provider})",
	does: "To pochodzi od: {who}. Gdy się pokaże, trafią tam dane o Twojej wizycie.",
	doesHere: "To pochodzi od: {who}.",
	uses: "To należy do: „{name}”. Teraz jest to wyłączone.",
	show: "Pokaż tylko to",
	always: "Zawsze pokazuj: {name}",
	alwaysCategory: "Zawsze zezwalaj: „{name}”",
	link: "Otwórz na {host}"
};
export { placeholder as t };
