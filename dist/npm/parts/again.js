// src/words/en/again.ts
var again = {
	title: "Changes to cookies on {site}",
	isNew: "New since you chose: {list}.",
	isDifferent: "What we use for {title} has changed since you chose.",
	areDifferent: "What we use for these has changed since you chose: {list}.",
	more: "{list} and {n} more",
	asks: "We use cookies for this only if you say yes.",
	staysOn: "This is on until you say no.",
	staysOff: "This stays off.",
	others: "Your other choices stay as they are.",
	accept: "Accept",
	reject: "Reject",
	accepted: "You have accepted this.",
	rejected: "You have rejected this."
};
export { again as t };
