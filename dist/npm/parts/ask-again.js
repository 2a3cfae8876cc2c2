import { i as readRecord } from "./cookies.js";
import { t as decodeRecord } from "./record.js";
import { t as againTexts } from "./again-texts.js";
// src/ui/ask-again.ts
/**
* What the banner says and does where a choice stands and something is new or different since. It is about that alone:
* whatever else was allowed or refused stays so.
*/
function askAgain({ choice, declared }, manifest, words) {
	const { asks, tells, time, gpc } = choice.decision;
	const answers = choice.decision.answers;
	/** What visitors are told of is on unless they, or their browser, have said no. */
	const stands = (id) => answers[id] ? answers[id] === "granted" : !gpc;
	const said = decodeRecord(readRecord())?.entries;
	const decide = (answerTo) => Object.fromEntries([...asks, ...tells].map((id) => [id, answerTo(id)]));
	return {
		texts: againTexts({
			asks,
			staysOn: tells.filter(stands),
			staysOff: tells.filter((id) => !stands(id)),
			time: time ?? Date.now(),
			isNew: (id) => !!said && !said.has(id)
		}, {
			manifest,
			declared,
			words
		}),
		choice: {
			decision: choice.decision,
			accept: (by) => choice.decide(decide((id) => asks.includes(id) || stands(id)), by),
			reject: (by) => choice.decide(decide(() => false), by),
			onChange: (listener) => choice.onChange(listener)
		}
	};
}
export { askAgain as t };
