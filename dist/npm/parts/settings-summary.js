import { t as fill } from "./fill.js";
import { t as categoryTexts } from "./category-texts.js";
import { t as plural } from "./plural.js";
import { t as soundManifest } from "./sound-manifest.js";
// src/ui/settings-rows.ts
/** The category that every site has, since our own record is in it. */
var NECESSARY = {
	id: "necessary",
	basis: "necessary",
	kind: "none"
};
var RECORD = "latchkey";
/** The categories that are shown, in the order of the manifest. */
function shownCategories({ categories }) {
	const declared = [...categories.values()];
	return categories.has(NECESSARY.id) ? declared : [NECESSARY, ...declared];
}
/** What the visitor has answered about a category or service. */
function answerTo(id, { answers }) {
	return answers[id];
}
/**
* Whether a category is on by what is decided. What is allowed only once is not: saving would otherwise make an answer
* of it that the visitor never gave.
*/
function isChosen({ id, kind }, decision) {
	const answer = answerTo(id, decision);
	return answer ? answer === "granted" : kind === "none" || kind === "objects" && !decision.gpc;
}
/** The services of a category about which the visitor has decided otherwise. */
function exceptions(id, isOn, { declared, decision }) {
	return [...declared.services.values()].filter(({ category }) => category === id).map((service) => service.id).filter((service) => answerTo(service, decision) === (isOn ? "refused" : "granted"));
}
/** The rows of the settings. */
function settingsRows(situation) {
	const { declared, manifest, decision, toggled, words } = situation;
	const { common, panel } = words;
	const { categories, services } = soundManifest(manifest);
	const contentsOf = countContents(declared, words);
	return shownCategories(declared).map((category) => {
		const { id, kind } = category;
		const { title, description } = categoryTexts(id, categories.get(id), common);
		const isOn = toggled.get(id) ?? isChosen(category, decision);
		const except = toggled.has(id) ? [] : exceptions(id, isOn, situation);
		const switched = !isOn ? common.off : kind === "objects" ? common.onUntilObjection : common.on;
		const state = kind === "none" ? common.alwaysOn : switched;
		const names = common.list(except.map((service) => services.get(service)?.name ?? service));
		return {
			id,
			hasSwitch: kind !== "none",
			isOn,
			title,
			description,
			state: names ? fill(panel.except, {
				state,
				services: names
			}) : state,
			contents: contentsOf(id)
		};
	});
}
/** Says how many services and cookies a category holds; nothing of what it has none of. */
function countContents({ services, names }, { common }) {
	const counts = {
		services: /* @__PURE__ */ new Map(),
		cookies: /* @__PURE__ */ new Map()
	};
	const add = (what, id) => {
		if (id) counts[what].set(id, (counts[what].get(id) ?? 0) + 1);
	};
	for (const { category } of services.values()) add("services", category);
	for (const { category } of names) add("cookies", category);
	if (!names.some(({ pattern }) => pattern === RECORD)) add("cookies", NECESSARY.id);
	return (id) => ["services", "cookies"].map((what) => {
		const count = counts[what].get(id);
		return count ? plural(count, common.counted[what], common) : "";
	}).filter(Boolean).join(", ");
}
// src/ui/settings-answers.ts
/** What Save decides: all that was switched, and what is on by default and was never answered. */
function settingsAnswers(situation) {
	const { declared, decision, toggled } = situation;
	const all = {};
	for (const category of shownCategories(declared)) {
		const { id, kind } = category;
		const switched = toggled.get(id);
		if (kind === "none") continue;
		if (switched !== void 0) {
			all[id] = switched;
			for (const service of exceptions(id, switched, situation)) all[service] = switched;
		} else if (!answerTo(id, decision) && isChosen(category, decision)) all[id] = true;
	}
	return all;
}
/** What came of a decision, in words. */
function settingsOutcome({ saved, stops }, summary, { before, after }) {
	return [
		saved,
		summary,
		before.allowed.some((id) => !after.allowed.includes(id)) ? stops : ""
	].filter(Boolean).join(" ");
}
// src/words/local-date.ts
/** A day by the visitor's own clock: "1 November 2026". */
function localDate(date, words) {
	return fill(words.date, {
		day: date.getDate(),
		month: words.months[date.getMonth()] ?? "",
		year: date.getFullYear()
	});
}
// src/ui/settings-summary.ts
/** What is on now, in one line. It says what runs, not what stands unsaved in the form. */
function settingsSummary(rows, situation) {
	const { declared, decision, manifest, words } = situation;
	const { panel } = words;
	const { services } = soundManifest(manifest);
	const isAllowed = (id) => decision.allowed.includes(id);
	const on = [panel.needed];
	const off = [];
	for (const { id, title, hasSwitch } of rows) if (hasSwitch) (isAllowed(id) ? on : off).push(title);
	for (const { id, category } of declared.services.values()) if (isAllowed(id) && !isAllowed(category ?? "")) on.push(services.get(id)?.name ?? id);
	if (decision.state === "undecided" && on.length === 1 && off.length) return panel.onlyNeeded;
	const nowOn = fill(panel.nowOn, { list: on.join(", ") });
	return off.length ? `${nowOn} ${fill(panel.nowOff, { list: off.join(", ") })}` : nowOn;
}
/** What a visitor should know besides: when the choice was made, what has changed since, what the browser asks for. */
function settingsRemarks(rows, situation) {
	const { declared, manifest, words } = situation;
	const { asks, tells, time, gpc } = situation.decision;
	const { common, panel } = words;
	const remarks = [];
	if (time !== null) {
		remarks.push(fill(hasChosen(situation) ? panel.chosen : panel.told, { date: localDate(new Date(time), common) }));
		const list = rows.filter(({ id }) => asks.includes(id) || tells.includes(id)).map(({ title }) => title).join(", ");
		if (list) remarks.push(fill(panel.changed, { list }));
	}
	if (gpc && rows.some(({ hasSwitch }) => hasSwitch)) remarks.push(panel.gpc);
	if (manifest && !hasDetails(situation) && declared.names.length + declared.services.size) remarks.push(panel.noDetails);
	return remarks;
}
/** Whether something asked, or the visitor has objected: an OK to a notice is no choice. */
function hasChosen({ declared, decision }) {
	return [...declared.categories.values()].some(({ kind }) => kind === "asks") || Object.values(decision.answers).includes("refused");
}
/** Whether the long texts are there. A head part without the rest says where they would have been. */
function hasDetails({ manifest }) {
	return !!manifest && ("cookies" in manifest || "services" in manifest) && !("texts" in manifest);
}
export { settingsAnswers as a, localDate as i, settingsRemarks as n, settingsOutcome as o, settingsSummary as r, settingsRows as s, hasDetails as t };
