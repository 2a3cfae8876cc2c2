// src/words/en/banner.ts
var banner = {
	title: "Cookies on {site}",
	thisSite: "this site",
	needed: "We use cookies that make this site work.",
	permission: "With your permission we also {list}.",
	objection: "We also {list}: you can turn this off.",
	item: "{doing}",
	titled: "use cookies for “{title}”",
	more: {
		one: "do one more thing",
		other: "do {n} more things"
	},
	others: {
		one: "One other organisation would receive data about your visit.",
		other: "{n} other organisations would receive data about your visit."
	},
	accept: "Accept all",
	reject: "Reject all",
	leaveOn: "OK",
	turnOff: "Turn off",
	hide: "Hide this message",
	accepted: "You have accepted all cookies.",
	rejected: "You have rejected all cookies that this site can work without.",
	leftOn: "You have left this on.",
	turnedOff: "You have turned this off.",
	saved: "Your choice is saved.",
	change: [
		"You can ",
		"change your cookie settings",
		" at any time."
	]
};
export { banner as t };
