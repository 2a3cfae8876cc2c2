import { t as categoryTexts } from "./category-texts.js";
import { t as fill } from "./fill.js";
import { i as textIn } from "./text-in.js";
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
export { againTexts as t };
