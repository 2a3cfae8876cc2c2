import { i as readRecord } from "./cookies.js";
import { i as decodeRecord } from "./url-owners.js";
import { n as fill, t as categoryTexts } from "./category-texts.js";
import { r as textIn } from "./text-in.js";
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
// src/ui/changes-since.ts
/** How much of it the banner has room for, so that it stays below half of a phone's screen. */
var MOST_CHARACTERS$1 = 200;
/**
* What the manifest says has changed about some ids since the day of a choice, the latest first, as much as the banner
* has room for. A text that is too long on its own is left to the notice. Trusts nothing of the manifest.
*/
function changesSince({ changes }, { ids, time, lang }) {
	const day = new Date(time).toISOString().slice(0, 10);
	const told = (Array.isArray(changes) ? changes : []).map((change) => ({ ...change })).filter(({ date, categories }) => {
		return Array.isArray(categories) && categories.some((id) => ids.includes(id)) && /^\d{4}-\d\d-\d\d$/.test(String(date)) && String(date) >= day;
	}).sort((one, other) => String(other.date).localeCompare(String(one.date))).map(({ text }) => textIn(text, lang).trim());
	let room = MOST_CHARACTERS$1;
	return [...new Set(told)].filter((text) => text && (room -= text.length + 1) >= 0);
}
// src/ui/again-texts.ts
/** How much of a list of titles the banner has room for. */
var MOST_CHARACTERS = 120;
/** Says in plain words what is new or different, and what comes of a yes and a no. */
function againTexts(news, source) {
	const { asks, staysOn, staysOff } = news;
	const { again, banner } = source.words;
	const named = [
		...asks,
		...staysOn,
		...staysOff
	];
	const hasOthers = [...source.declared.categories.values()].some(({ id, kind }) => kind !== "none" && !named.includes(id));
	const says = [
		paragraph(asks, again.asks, {
			news,
			source
		}),
		paragraph(staysOn, again.staysOn, {
			news,
			source
		}),
		paragraph(staysOff, again.staysOff, {
			news,
			source
		}),
		hasOthers ? again.others : ""
	].filter(Boolean);
	const { title, accept, reject, accepted, rejected } = again;
	if (asks.length) return {
		title,
		says,
		accept,
		reject,
		accepted,
		rejected
	};
	if (staysOn.length) {
		const { leaveOn, turnOff, isOn, isOff } = banner;
		return {
			title,
			says,
			accept: leaveOn,
			reject: turnOff,
			accepted: isOn,
			rejected: isOff
		};
	}
	return {
		title,
		says,
		accept: "",
		reject: banner.leaveOn,
		accepted: "",
		rejected: again.staysOff
	};
}
/** What is new and what is different of some categories, what the site says about it, and how it stands. */
function paragraph(ids, stands, { news, source }) {
	if (!ids.length) return "";
	const { manifest, declared, words } = source;
	const { again, common } = words;
	const titled = (some) => some.map((id) => categoryTexts(id, manifest.categories?.[id], common).title);
	const added = titled(ids.filter(news.isNew));
	const changed = titled(ids.filter((id) => !news.isNew(id)));
	const services = [...declared.services.values()].filter(({ category }) => ids.includes(category ?? ""));
	const about = [...ids, ...services.map(({ id }) => id)];
	return [
		changed.length === 1 && fill(again.isDifferent, { title: changed[0] ?? "" }),
		changed.length > 1 && fill(again.areDifferent, { list: shortened(changed, again.more) }),
		added.length > 0 && fill(again.isNew, { list: shortened(added, again.more) }),
		...changesSince(manifest, {
			ids: about,
			time: news.time,
			lang: common.lang
		}),
		stands
	].filter(Boolean).join(" ");
}
/** Titles with commas between, since they hold "and" themselves; the first at least, and how many more there are. */
function shortened(titles, more) {
	let shown = titles.length;
	while (shown > 1 && titles.slice(0, shown).join(", ").length > MOST_CHARACTERS) shown--;
	const list = titles.slice(0, shown).join(", ");
	return shown < titles.length ? fill(more, {
		list,
		n: titles.length - shown
	}) : list;
}
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
			words: {
				...words,
				again: words.again ?? again
			}
		}),
		choice: {
			decision: choice.decision,
			accept: (by) => choice.decide(decide((id) => asks.includes(id) || stands(id)), by),
			reject: (by) => choice.decide(decide(() => false), by),
			onChange: (listener) => choice.onChange(listener)
		}
	};
}
export { askAgain };
