import { t as told } from "./told2.js";
// src/words/en/left.ts
var left = {
	told,
	title: "What we could not remove",
	intro: "These are off, but they may still be on your device.",
	httpOnly: "{names}: only the computer that sends you this website can remove this. It may go when you close your browser.",
	thirdParty: "{names}: {who} may keep this on another website, which we cannot reach.",
	others: "another organisation",
	otherPath: "{names}: this belongs to another part of this website. We tried to remove it, but we cannot see from here if it is gone.",
	comesBack: "{names}: something on this page writes this again each time we remove it. Open another page, then look here again.",
	refused: "{names}: your browser would not let us remove this. Close other tabs with this website, then look here again.",
	yourself: "To remove all of it yourself, open your browser’s settings. Look for cookies and site data, and delete what is stored for {host}.",
	ask: "You can also ask us: {contact}."
};
// src/words/en/receipt.ts
var receipt = {
	title: "Your receipt",
	heading: "Your choice about cookies on {site}",
	chosen: "You chose on {date} at {time}.",
	by: {
		banner: "You used the buttons of the cookie message.",
		panel: "You used the cookie settings.",
		form: "You used the cookie settings in a page.",
		embed: "You used the button beside a film, a map or the like.",
		api: "You used buttons that this website made itself.",
		moved: "It comes from the cookie tool that this website used before.",
		unknown: "Your browser no longer knows how you chose."
	},
	read: "You were asked in {language}.",
	languages: {
		en: "English",
		cy: "Welsh",
		ur: "Urdu",
		pl: "Polish"
	},
	gpc: "Your browser sent Global Privacy Control. It asks websites not to sell or share your data.",
	until: "Your choice is kept until {date}. Then we ask you again.",
	answers: {
		granted: "{title}: you said yes.",
		refused: "{title}: you said no.",
		objected: "{title}: you turned it off.",
		"not objected": "{title}: we told you, and you left it on."
	},
	left: "We could not remove these from your browser:",
	why: {
		"http only": "{name}: only the website that set it can read or remove it. You can clear it in your browser.",
		"third party": "{name}: it belongs to another website. You can clear it in your browser.",
		"other path": "{name}: it belongs to another part of this website. It is removed when you go there.",
		"comes back": "{name}: something on the page writes it again. It stops when you open the next page.",
		"refused by the browser": "{name}: your browser did not let us. You can clear it in your browser."
	},
	rules: "Rules we asked under: {rules}.",
	download: "Download",
	print: "Print",
	file: "cookie-receipt",
	data: "The same for the people who run the website:"
};
export { left as n, receipt as t };
