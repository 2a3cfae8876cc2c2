// src/words/en/banner.ts
var banner = {
	title: "Cookies on {site}",
	thisSite: "this site",
	needed: "We use cookies that make this site work.",
	permission: "With your permission we also {list}.",
	objection: "We also {list}: you can turn this off.",
	objected: "We would also {list}. Your browser sends Global Privacy Control, so this is off until you turn it on.",
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
	turnOn: "Turn on",
	leaveOff: "Leave off",
	hide: "Hide this message",
	accepted: "You have accepted all cookies.",
	rejected: "You have rejected all cookies that this site can work without.",
	isOn: "This is on now.",
	isOff: "This is off now.",
	allOn: "Everything is on now.",
	allOff: "Everything that this site can work without is off now.",
	saved: "Your choice is saved.",
	change: [
		"You can ",
		"change your cookie settings",
		" at any time."
	]
};
export { banner as t };
