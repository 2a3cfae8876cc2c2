// src/words/en/notice.ts
var notice = {
	what: {
		title: "What cookies are",
		text: "Cookies are small pieces of text that a website keeps on your phone, tablet or computer. There are other ways to keep or read things there. On this page we call all of them cookies."
	},
	use: {
		title: "What we use cookies for",
		kinds: {
			none: "This is always on.",
			asks: "This is off until you say yes.",
			objects: "This is on until you say no."
		}
	},
	refuse: {
		title: "How to say no",
		choose: "Open {settings} to say yes or no. You can change your mind at any time.",
		object: "Open {settings} to turn off what is on. It is free, and you can change your mind at any time.",
		remembered: "We remember your choice for {time}.",
		then: {
			asks: "Then we ask again.",
			objects: "After that, what is on until you say no is on again, and we tell you so."
		},
		browser: "You can also delete cookies in the settings of your browser.",
		nothing: "This website only uses cookies that it needs, so there is nothing to say yes or no to.",
		gpc: {
			asks: "Some browsers send a signal called Global Privacy Control. With or without it, what needs your yes stays off until you say yes.",
			objects: "Some browsers send a signal called Global Privacy Control. If yours does, we keep off what would be on until you say no. We still ask you about the rest. What you then choose here counts."
		}
	},
	without: {
		title: "What may not work if you say no",
		text: "You can still use this website if you say no. Some parts of it may not work."
	},
	who: {
		title: "Who sets cookies",
		us: "We set cookies ourselves.",
		others: "We also use the work of other organisations. They may set or read cookies, or learn of your visit.",
		by: "{name}, from {provider}.",
		sets: "Cookies: {names}.",
		roles: {
			controller: "This organisation makes its own choice of how to use the data.",
			"joint controller": "This organisation and we make a shared choice of how to use the data.",
			processor: "This organisation must use the data just as we tell it to."
		},
		country: "Where the data goes: {country}.",
		safeguard: "What protects it: {safeguard}.",
		more: "Read what {provider} says"
	},
	others: {
		title: "Other websites",
		text: "Our pages have links to other websites. When you follow one, read the notice of that website. Ours does not cover it."
	},
	changes: {
		title: "Changes to this page",
		updated: "Last updated: {date}.",
		list: "What changed:",
		again: "If something changes that you have chosen about, we ask you again.",
		approved: "Approved by: {who}.",
		review: "We will check this page again by {date}."
	},
	contact: {
		title: "How to contact us",
		text: "If you have a question about cookies, please contact us: {contact}.",
		more: "To find out how we use your data, read {notice}.",
		notice: "our privacy notice"
	},
	complain: {
		title: "How to complain",
		us: "If you are not happy with how we use cookies, please tell us first.",
		regulator: "You can also complain to {regulator}, which looks after people’s data rights.",
		former: "On {date} it took the place of the {former}."
	}
};
export { notice as t };
