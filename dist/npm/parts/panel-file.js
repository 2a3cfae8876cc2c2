import { t as adoptStyle } from "./adopt-style.js";
import { n as read, t as native } from "./natives.js";
import { c as report, i as readRecord } from "./cookies.js";
import { n as offersLanguages, r as ownLanguages } from "./spoken-language.js";
import { n as silence, t as announce } from "./announce.js";
import { r as spoken } from "./in-english.js";
import { t as panel_default } from "./panel5.js";
import { t as countryNames } from "./country-name.js";
import { t as soundManifest } from "./sound-manifest.js";
import { t as fill } from "./fill.js";
import { i as textIn } from "./text-in.js";
import { a as settingsAnswers, i as localDate, n as settingsRemarks, o as settingsOutcome, r as settingsSummary, s as settingsRows, t as hasDetails } from "./settings-summary.js";
import { t as receiptOf } from "./receipt.js";
import { t as downloadText } from "./download-text.js";
import { t as printText } from "./print-text.js";
import { o as isFields, p as text } from "./read-manifest.js";
import { t as categoryTexts } from "./category-texts.js";
import { t as wordFor } from "./word-for.js";
import { t as wordsOf } from "./words-of.js";
import { t as common } from "./common2.js";
import { n as left, t as receipt } from "./receipt3.js";
import { t as panel } from "./panel2.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { h, options, render } from "preact";
import { batch, computed, signal, useSignal } from "@preact/signals";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
// src/ui/follow-left.ts
/**
* Follows what could not be removed, from the first decision on; tells nothing where the file that knows cannot be had.
* Never calls back at once.
* @returns the function that stops it.
*/
function followLeft(visit, listener) {
	const { choice, load } = visit;
	let stops = [choice.onChange(begin)];
	let isAsked = false;
	function begin() {
		if (isAsked || choice.decision.time === null) return;
		isAsked = true;
		load("aftercare", {}.aftercare).then((file) => stops?.push(file.followLeft(visit, (left) => listener(left.filter(({ id }) => !choice.allows(id))))), () => {});
	}
	begin();
	return () => {
		stops?.forEach((stop) => stop());
		stops = null;
	};
}
// src/ui/mark-english.ts
var isMarked = false;
/** Has each element say which of its texts are English, where a language of the site's own lacks them. */
function markEnglish() {
	if (isMarked) return;
	isMarked = true;
	const before = options.vnode;
	options.vnode = (vnode) => {
		before?.(vnode);
		const props = vnode.props;
		if (typeof vnode.type === "string") props.children = marked(props.children);
	};
}
function marked(child) {
	if (Array.isArray(child)) return child.map(marked);
	const pieces = typeof child === "string" ? spoken(child) : [];
	return pieces.length > 1 ? pieces.map((text, index) => index % 2 ? h("span", {
		lang: "en",
		dir: "ltr"
	}, text) : text) : child;
}
// src/ui/ServiceList.tsx
/** Who is behind a category: each service with its provider, where the data go, and what can be done without it. */
function ServiceList({ situation, id }) {
	const { declared, manifest, words } = situation;
	const { common, panel } = words;
	const sound = soundManifest(manifest).services;
	const nameOf = countryNames({ common });
	const services = [...declared.services.values()].filter(({ category }) => category === id);
	if (!services.length) return null;
	return /* @__PURE__ */ jsx("ul", { children: services.map(({ id: service, provider, country }) => {
		const { name = service, safeguard, moreInfo = "", without } = sound.get(service) ?? {};
		const behind = [provider === name ? "" : provider, nameOf(country)].filter(Boolean).join(", ");
		return /* @__PURE__ */ jsxs("li", { children: [
			/* @__PURE__ */ jsx("strong", { children: name }),
			behind && `, ${behind}`,
			".",
			safeguard && ` ${fill(panel.safeguard, { safeguard })}`,
			" ",
			textIn(without, common.lang),
			" ",
			/^https?:/i.test(moreInfo) && /* @__PURE__ */ jsx("a", {
				href: moreInfo,
				children: fill(panel.moreInfo, { name })
			})
		] }, service);
	}) });
}
// src/ui/CategoryDetails.tsx
/** The services of a category and its part of the annex, fetched when somebody looks: few do, and it may be long. */
function CategoryDetails({ settings, id, summary }) {
	const isOpen = useSignal(false);
	return /* @__PURE__ */ jsxs("details", {
		onToggle: (event) => {
			isOpen.value = event.currentTarget.open;
		},
		children: [
			/* @__PURE__ */ jsx("summary", { children: summary }),
			isOpen.value && /* @__PURE__ */ jsx(ServiceList, {
				situation: settings.situation.value,
				id
			}),
			isOpen.value && /* @__PURE__ */ jsx(Annex, {
				settings,
				id
			})
		]
	});
}
/** The same table as the annex itself, made by the same file. */
function Annex({ settings, id }) {
	const isMissing = useSignal(false);
	const { declared, words } = settings.situation.value;
	if (isMissing.value) return /* @__PURE__ */ jsx("p", { children: words.panel.noDetails });
	if (id !== "necessary" && !declared.names.some(({ category }) => category === id)) return null;
	return /* @__PURE__ */ jsx("div", {
		class: "latchkey-annex",
		"data-category": id,
		"data-columns": "cookie expiry information",
		ref: (element) => {
			if (!element) return;
			const unmount = settings.showAnnex(element);
			unmount.catch(() => {
				isMissing.value = true;
			});
			return () => {
				unmount.then((stop) => stop(), () => {});
			};
		}
	});
}
// src/ui/CategoryRow.tsx
/** One category: its name, on or off in words, a sentence, and what is in it. */
function CategoryRow({ settings, row, scope }) {
	const { id, title, description, hasSwitch, isOn, state, contents } = row;
	const name = `${scope}.${id}`;
	return /* @__PURE__ */ jsxs("div", {
		class: "latchkey-row",
		children: [
			/* @__PURE__ */ jsx("h3", {
				id: `${name}.title`,
				children: hasSwitch ? /* @__PURE__ */ jsx("label", {
					for: name,
					children: title
				}) : title
			}),
			hasSwitch ? /* @__PURE__ */ jsxs("label", {
				class: "latchkey-switch",
				children: [/* @__PURE__ */ jsx("input", {
					type: "checkbox",
					id: name,
					name: `latchkey-${id}`,
					value: "on",
					checked: isOn,
					"aria-labelledby": `${name}.title`,
					"aria-describedby": `${name}.state ${name}.text`,
					onChange: (event) => settings.toggle(id, event.currentTarget.checked)
				}), /* @__PURE__ */ jsx("span", {
					id: `${name}.state`,
					children: state
				})]
			}) : /* @__PURE__ */ jsx("p", {
				class: "latchkey-switch",
				children: state
			}),
			/* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsx("p", {
				id: `${name}.text`,
				children: description
			}), contents && hasDetails(settings.situation.value) && /* @__PURE__ */ jsx(CategoryDetails, {
				settings,
				id,
				summary: contents
			})] })
		]
	});
}
// src/ui/LanguageLink.tsx
/** A quiet way to the visitor's own language, in that language; nothing where the site does not offer it. */
function LanguageLink({ settings }) {
	const other = settings.other.value;
	return other && /* @__PURE__ */ jsx("button", {
		type: "button",
		"data-latchkey": "language",
		lang: other.tag,
		dir: other.direction,
		onClick: () => settings.speakOther(),
		children: other.name
	});
}
// src/ui/left-rows.ts
/** In the order in which visitors can do something about them. */
var REASONS = [
	["comes back", "comesBack"],
	["refused by the browser", "refused"],
	["other path", "otherPath"],
	["http only", "httpOnly"],
	["third party", "thirdParty"]
];
/** One row for each reason; where others keep it, one for each of them. */
function leftRows(left, { manifest, words }) {
	const { services } = soundManifest(manifest);
	return REASONS.flatMap(([why, key]) => {
		const those = left.filter((one) => one.why === why);
		return (why === "third party" ? [...new Set(those.map(({ id }) => id))] : those.slice(0, 1)).map((id) => {
			const named = typeof id === "string" ? those.filter((one) => one.id === id) : those;
			const names = [...new Set(named.map(({ name }) => name))].join(", ");
			const { name = "", moreInfo = "" } = typeof id === "string" && services.get(id) || {};
			return {
				text: fill(words.left[key], {
					names,
					who: name || words.left.others
				}),
				link: why === "third party" && /^https?:/i.test(moreInfo) ? {
					href: moreInfo,
					text: fill(words.panel.moreInfo, { name })
				} : null
			};
		});
	});
}
/** What visitors can do about all of it. */
function leftAdvice({ manifest, words }) {
	const { contact } = soundManifest(manifest).site;
	const { yourself, ask } = words.left;
	return [fill(yourself, { host: location.hostname }), contact ? fill(ask, { contact }) : ""].filter(Boolean).join(" ");
}
// src/ui/LeftList.tsx
/** What could not be removed after a decision, why, and what the visitor can do. Nothing where all is gone. */
function LeftList({ settings }) {
	const situation = settings.situation.value;
	const rows = leftRows(settings.left.value, situation);
	const { left } = situation.words;
	if (!rows[0]) return null;
	return /* @__PURE__ */ jsxs("div", {
		class: "latchkey-left",
		children: [
			/* @__PURE__ */ jsx("h3", { children: left.title }),
			/* @__PURE__ */ jsx("p", { children: left.intro }),
			/* @__PURE__ */ jsx("ul", { children: rows.map(({ text, link }) => /* @__PURE__ */ jsxs("li", { children: [
				text,
				" ",
				link && /* @__PURE__ */ jsx("a", {
					href: link.href,
					children: link.text
				})
			] }, text)) }),
			/* @__PURE__ */ jsx("p", { children: leftAdvice(situation) })
		]
	});
}
// src/ui/receipt-lines.ts
/** A receipt in sentences. What storage says of it may have been written by anybody, so each part is looked at. */
function receiptLines({ time, by, lang, gpc, answers, left, rules }, { declared, manifest, words }) {
	const { common, receipt } = words;
	const { categories, services } = soundManifest(manifest);
	const date = new Date(time);
	const until = new Date(date.getTime() + declared.lifetime);
	const clock = date.toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit"
	});
	const language = wordFor(receipt.languages, text(lang));
	const titleOf = (id) => declared.services.has(id) ? services.get(id)?.name ?? id : categoryTexts(id, categories.get(id), common).title;
	const remains = soundLeft(left);
	return [
		fill(receipt.chosen, {
			date: localDate(date, common),
			time: clock
		}),
		wordFor(receipt.by, text(by)) || receipt.by.unknown,
		language && fill(receipt.read, { language }),
		gpc === true ? receipt.gpc : "",
		...Object.entries(answers).map(([id, answer]) => fill(receipt.answers[answer], { title: titleOf(id) })),
		fill(receipt.until, { date: localDate(until, common) }),
		remains[0] ? receipt.left : "",
		...remains.map(({ name, why }) => fill(receipt.why[why], { name })),
		fill(receipt.rules, { rules: text(rules) })
	].filter(Boolean);
	function soundLeft(list) {
		return (Array.isArray(list) ? list : []).filter((entry) => isFields(entry) && !!text(entry.name) && !!wordFor(receipt.why, text(entry.why)));
	}
}
// src/ui/Receipt.tsx
/** What the visitor chose, when and how, in words: to read, to keep as a file and to print. Nothing before a choice. */
function Receipt({ settings }) {
	const { decision } = settings.situation.value;
	if (decision.time === null) return null;
	return /* @__PURE__ */ jsx(OpenReceipt, { settings }, JSON.stringify([decision.time, decision.answers]));
}
function OpenReceipt({ settings }) {
	const isOpen = useSignal(false);
	const { declared, decision, manifest, words } = settings.situation.value;
	const { receipt: said, common } = words;
	const receipt = isOpen.value ? receiptOf(declared, decision, readRecord()) : null;
	const lines = receipt ? receiptLines(receipt, settings.situation.value) : [];
	const site = textIn(soundManifest(manifest).site.name, common.lang) || location.hostname;
	const heading = fill(said.heading, { site });
	const asData = () => JSON.stringify({
		site: location.origin,
		...receipt
	}, null, 2);
	return /* @__PURE__ */ jsxs("details", {
		class: "latchkey-receipt",
		onToggle: (event) => {
			isOpen.value = event.currentTarget.open;
		},
		children: [
			/* @__PURE__ */ jsx("summary", { children: said.title }),
			lines.map((line) => /* @__PURE__ */ jsx("p", { children: line }, line)),
			receipt && /* @__PURE__ */ jsxs("p", { children: [
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => downloadText([
						heading,
						"",
						...lines,
						"",
						said.data,
						asData(),
						""
					].join("\r\n"), `${said.file}.txt`),
					children: said.download
				}),
				" ",
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => printText(heading, lines, common),
					children: said.print
				})
			] })
		]
	});
}
// src/ui/SettingsForm.tsx
/** The choices: what is on now, one row a category, and the buttons that decide. */
function SettingsForm({ settings, scope, isNamed, settle = (decide) => decide() }) {
	const { words, declared } = settings.situation.value;
	const { common, panel, left } = words;
	const outcome = settings.outcome.value;
	const rows = settings.rows.value;
	const hasSwitch = rows.some((row) => row.hasSwitch);
	const asks = [...declared.categories.values()].some(({ kind }) => kind === "asks");
	return /* @__PURE__ */ jsxs("form", {
		"aria-label": isNamed ? common.settings : void 0,
		onSubmit: (event) => event.preventDefault(),
		children: [
			/* @__PURE__ */ jsx(LanguageLink, { settings }),
			/* @__PURE__ */ jsx("p", {
				class: "latchkey-summary",
				children: settings.summary.value
			}),
			settings.remarks.value.map((remark) => /* @__PURE__ */ jsx("p", { children: remark }, remark)),
			/* @__PURE__ */ jsx(LeftList, { settings }),
			/* @__PURE__ */ jsx(Receipt, { settings }),
			rows.map((row) => /* @__PURE__ */ jsx(CategoryRow, {
				settings,
				row,
				scope
			}, `${row.id} ${common.lang}`)),
			hasSwitch && /* @__PURE__ */ jsxs("div", {
				class: "latchkey-actions",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"data-latchkey": "save",
						onClick: () => settle(settings.save),
						children: panel.save
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"data-latchkey": "accept",
						onClick: () => settle(settings.acceptAll),
						children: asks ? panel.acceptAll : panel.allOn
					}),
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"data-latchkey": "reject",
						onClick: () => settle(settings.rejectAll),
						children: asks ? panel.rejectAll : panel.allOff
					}),
					/* @__PURE__ */ jsx("p", {
						role: "status",
						children: outcome && settings.left.value[0] ? `${outcome} ${left.told}` : outcome
					})
				]
			})
		]
	});
}
// src/ui/Panel.tsx
/** Id of the heading, which names the dialog. */
var PANEL_TITLE = "latchkey-panel-title";
/** What stands in the dialog. The heading takes the focus, so that a reader begins with where they are. */
function Panel({ settings, close, settle }) {
	const { common, panel } = settings.situation.value.words;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("div", {
		class: "latchkey-head",
		children: [/* @__PURE__ */ jsx("h2", {
			id: PANEL_TITLE,
			tabIndex: -1,
			children: common.settings
		}), /* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: close,
			children: panel.close
		})]
	}), /* @__PURE__ */ jsx(SettingsForm, {
		settings,
		scope: "latchkey-panel-row",
		settle
	})] });
}
// src/ui/panel-words.ts
var ENGLISH = {
	common,
	panel,
	left,
	receipt
};
/** What the settings say, in the language of the visit. */
function panelWords(visit) {
	return wordsOf(visit, ENGLISH, "details", "settings", "receipt");
}
// src/ui/settings-model.ts
/** Joins a settings form to the visit's choice. What the visitor has switched outlives any change from elsewhere. */
function createSettings(visit, { words, by }) {
	const { choice, declared } = visit;
	const decision = signal(choice.decision);
	const manifest = signal(null);
	const toggled = signal(/* @__PURE__ */ new Map());
	const outcome = signal("");
	const left = signal([]);
	const spoken = signal(words);
	const other = signal(null);
	const situation = computed(() => ({
		declared,
		words: spoken.value,
		decision: decision.value,
		manifest: manifest.value,
		toggled: toggled.value
	}));
	const rows = computed(() => settingsRows(situation.value));
	const summary = computed(() => settingsSummary(rows.value, situation.value));
	const remarks = computed(() => settingsRemarks(rows.value, situation.value));
	const stops = [choice.onChange((next) => {
		decision.value = next;
	}), followLeft(visit, (next) => {
		left.value = next;
	})];
	wholeManifest(visit.source).then((whole) => {
		manifest.value = whole;
	}, () => {
		manifest.value = {};
	});
	/** Does something with what knows the languages of the site, where it offers some. */
	function withLanguages(work) {
		if (!offersLanguages(visit.source)) return;
		visit.load("language", {}.language).then(work).catch((error) => report("cannot load", error));
	}
	withLanguages(async (file) => {
		other.value = await file.otherLanguage(visit);
	});
	function settle(decide) {
		const before = decision.value;
		batch(() => {
			decide();
			toggled.value = /* @__PURE__ */ new Map();
		});
		outcome.value = settingsOutcome(spoken.value.panel, summary.value, {
			before,
			after: decision.value
		});
	}
	return {
		situation,
		rows,
		summary,
		remarks,
		outcome,
		left,
		other,
		toggle(id, isOn) {
			toggled.value = new Map(toggled.value).set(id, isOn);
			outcome.value = "";
		},
		save: () => settle(() => choice.decide(settingsAnswers(situation.value), by)),
		acceptAll: () => settle(() => choice.accept(by)),
		rejectAll: () => settle(() => choice.reject(by)),
		speakOther() {
			const tag = other.value?.tag;
			if (!tag) return;
			withLanguages(async (file) => {
				await file.speak(visit, tag);
				const next = await panelWords(visit);
				const back = await file.otherLanguage(visit);
				batch(() => {
					spoken.value = next;
					other.value = back;
					outcome.value = "";
				});
			});
		},
		showAnnex: (element) => visit.load("annex", {}.annex).then((annex) => annex.mountElements(visit, [element])),
		stop: () => stops.forEach((stop) => stop())
	};
}
// src/ui/panel-file.ts
var panels = /* @__PURE__ */ new WeakMap();
/**
* Opens the settings in a dialog. Escape and Close leave everything as it is: only the buttons that say so decide.
* @param opener where the focus returns to, and after which the outcome is said. Default: what has the focus.
*/
async function openPanel(visit, opener) {
	const words = await wordsFor(visit);
	if (panels.has(visit)) return;
	adoptStyle(panel_default, visit.nonce);
	const control = opener ?? focused();
	silence(control);
	const settings = createSettings(visit, {
		words,
		by: "panel"
	});
	const dialog = native("createElement")("dialog");
	dialog.id = "latchkey-panel";
	dialog.className = "latchkey-choices";
	followLanguage(settings, dialog);
	dialog.setAttribute("aria-labelledby", PANEL_TITLE);
	panels.set(visit, dialog);
	const hide = () => {
		dialog.close?.();
		if (control instanceof HTMLElement) control.focus();
	};
	const remove = () => {
		panels.delete(visit);
		stopWatching();
		settings.stop();
		render(null, dialog);
		dialog.remove();
	};
	const close = () => {
		if (panels.get(visit) !== dialog) return;
		hide();
		remove();
	};
	const settle = (decide) => {
		const isBannerShown = !!native("querySelectorAll")("#latchkey-banner")[0]?.getClientRects().length;
		hide();
		decide();
		const outcome = settings.outcome.value;
		remove();
		const { common, left } = settings.situation.value.words;
		const tell = (text) => announce(text, control, common);
		if (!isBannerShown) tell(outcome);
		tellWhenLeft(visit, () => tell([isBannerShown ? "" : outcome, left.told].filter(Boolean).join(" ")));
	};
	dialog.addEventListener("close", close);
	render(h(Panel, {
		settings,
		close,
		settle
	}), dialog);
	read("body").append(dialog);
	show(dialog, close);
	dialog.querySelector("h2")?.focus();
	const stopWatching = watchLook(visit, dialog);
}
/** Has the file that judges looks watch ours, once it is there. */
function watchLook(visit, surface) {
	const watching = visit.load("theme", {}.theme).then((theme) => theme.watchLook(visit, surface));
	watching.catch((error) => report("cannot load", error));
	return () => void watching.then((stop) => stop(), () => {});
}
/** What the settings say. Where a language is the site's own, what it lacks is marked. */
function wordsFor(visit) {
	if (ownLanguages(visit.source)[0]) markEnglish();
	return panelWords(visit);
}
/** Has an element say in which language its settings are; ends with them. */
function followLanguage({ situation }, element) {
	situation.subscribe(({ words: { common } }) => {
		element.lang = common.lang;
		element.dir = common.direction;
	});
}
/** Calls once where something turns out not to have been removed, unless the settings are open or decided anew by then. */
function tellWhenLeft(visit, tell) {
	const end = () => {
		stopFollowing();
		stopListening();
	};
	const stopListening = visit.choice.onChange(end);
	const stopFollowing = followLeft(visit, (left) => {
		if (!left[0]) return;
		end();
		if (!panels.has(visit)) tell();
	});
}
/** Safari before 15.4 has no dialogs: there the panel lies over the page without keeping the focus. */
function show(dialog, close) {
	if (typeof dialog.showModal === "function") return dialog.showModal();
	dialog.setAttribute("role", "dialog");
	dialog.addEventListener("keydown", ({ key }) => {
		if (key === "Escape") close();
	});
}
/**
* Puts the settings as a form into the page, in place of what the element holds.
* @returns the function that gives the element back what it held.
*/
function mountSettings(visit, host) {
	let unmount = () => {};
	let isWanted = true;
	wordsFor(visit).then((words) => {
		if (!isWanted) return;
		adoptStyle(panel_default, visit.nonce);
		const settings = createSettings(visit, {
			words,
			by: "form"
		});
		const before = [...host.childNodes];
		const place = native("createElement")("div");
		place.className = "latchkey-choices";
		followLanguage(settings, place);
		const scope = `latchkey-form-${Math.random().toString(36).slice(2)}`;
		render(h(SettingsForm, {
			settings,
			scope,
			isNamed: true
		}), place);
		host.replaceChildren(place);
		const stopWatching = watchLook(visit, place);
		unmount = () => {
			stopWatching();
			settings.stop();
			render(null, place);
			host.replaceChildren(...before);
		};
	});
	return () => {
		isWanted = false;
		unmount();
	};
}
function focused() {
	const element = read("activeElement");
	return element === read("body") ? null : element;
}
export { mountSettings, openPanel };
