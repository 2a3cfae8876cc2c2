// src/words/en/panel.ts
var panel = {
	close: "Close",
	save: "Save",
	acceptAll: "Accept all",
	rejectAll: "Reject all",
	allOn: "Turn all on",
	allOff: "Turn all off",
	onlyNeeded: "Now on: what this site needs. Everything else is off until you say so.",
	nowOn: "Now on: {list}.",
	nowOff: "Off: {list}.",
	needed: "what this site needs",
	except: "{state}, except {services}",
	changed: "New or different since you chose: {list}.",
	chosen: "You chose on {date}.",
	told: "We told you about this on {date}.",
	gpc: "Your browser sends Global Privacy Control, so everything with a switch starts off. What you choose here counts.",
	safeguard: "What protects the data: {safeguard}.",
	moreInfo: "How {name} uses data",
	noDetails: "The details could not be loaded. You can still choose.",
	saved: "Saved.",
	stops: "Anything that is still running stops when you open the next page."
};
export { panel as t };
