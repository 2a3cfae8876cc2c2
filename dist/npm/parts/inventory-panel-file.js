import { t as adoptStyle } from "./adopt-style.js";
import { n as read, t as native } from "./natives.js";
import { r as whenReady } from "./when-ready.js";
import { t as plural } from "./plural.js";
import { t as fill } from "./fill.js";
import { t as annexData, u as durationWords } from "./annex-data.js";
import { t as soundManifest } from "./sound-manifest.js";
import { t as fieldsOf } from "./fields-of.js";
import { o as isFields, p as text } from "./read-manifest.js";
import { t as categoryTexts } from "./category-texts.js";
import { i as textIn, t as baseLanguage } from "./text-in.js";
import { n as findingsCsv, r as findingsMarkdown, t as proposeEntries } from "./propose-entries.js";
import { n as markdownTable, t as csvTable } from "./table-text.js";
import { a as OURS, c as KNOWS_NOTHING, r as createComparison, s as isRequest, t as inWords } from "./lifetime.js";
import { t as downloadText } from "./download-text.js";
import { t as annex } from "./annex.js";
import { n as check, t as check$1 } from "./check.js";
import { t as common } from "./common.js";
import { t as annex$1 } from "./annex2.js";
import { t as common$1 } from "./common2.js";
import { c as report } from "./cookies.js";
import { t as wholeManifest } from "./whole-manifest.js";
import { t as rehearsedText } from "./rehearsed-text.js";
import { n as matches } from "./name-owners.js";
import { useRef } from "preact/hooks";
import { h, render } from "preact";
import { effect, signal, useSignal } from "@preact/signals";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
// src/inventory-panel/Portions.tsx
/** A long list in portions: how many there are is said, and nothing is left out for good. */
function Portions({ items, words, step = 25, around, each }) {
	const shown = useSignal(step);
	/** Which one is to have the focus once it is there. */
	const wanted = useRef(-1);
	const rest = items.length - shown.value;
	const take = (index) => (node) => {
		if (!node || index !== wanted.current) return;
		wanted.current = -1;
		node.tabIndex = -1;
		node.focus();
	};
	return /* @__PURE__ */ jsxs(Fragment, { children: [around(items.slice(0, shown.value).map((item, index) => each(item, index, take(index)))), rest > 0 && /* @__PURE__ */ jsxs("p", { children: [
		fill(words.shown, {
			shown: shown.value,
			all: items.length
		}),
		" ",
		/* @__PURE__ */ jsx("button", {
			type: "button",
			onClick: () => {
				wanted.current = shown.value;
				shown.value += step;
			},
			children: fill(words.more, {
				n: Math.min(rest, step),
				all: items.length
			})
		})
	] })] });
}
// src/inventory-panel/shown-entry.ts
/** An entry in the words of the annex; null where there is none. */
function shownEntry(manifest, { part, id, entry }, words) {
	if (!entry) return null;
	return part === "services" ? shownService(manifest, {
		name: id,
		...entry
	}, words) : shownRow(manifest, entry, words);
}
var COLUMNS = [
	"cookie",
	"information",
	"expiry",
	"category",
	"provider"
];
function shownRow(manifest, row, words) {
	const id = text(row.service);
	const service = fieldsOf(manifest.services)[id];
	const alone = {
		...manifest,
		services: service ? { [id]: service } : {},
		cookies: [row]
	};
	const { bodies } = annexData(alone, words, { columns: COLUMNS });
	const [first] = bodies.flatMap(({ rows }) => rows);
	if (!first || first.own) return null;
	const { names, note, cells } = first;
	const { columns } = words.annex;
	return {
		names,
		note,
		lines: COLUMNS.slice(1).map((column) => {
			const cell = cells[column]?.text;
			if (!cell || column === "provider" && !service) return "";
			return column === "information" ? cell : `${columns[column]}: ${cell}`;
		}).filter(Boolean)
	};
}
function shownService(manifest, { name, provider, hosts, category }, { common, annex: { columns } }) {
	const id = text(category);
	const listed = Array.isArray(hosts) ? hosts.map(text).filter(Boolean) : [];
	const { title } = categoryTexts(id, soundManifest({ categories: manifest.categories }).categories.get(id), common);
	const lines = [
		listed.join(", "),
		title && `${columns.category}: ${title}`,
		text(provider) && `${columns.provider}: ${text(provider)}`
	];
	return {
		names: [textIn(name, common.lang)],
		note: "",
		lines: lines.filter(Boolean)
	};
}
// src/inventory-panel/AnnexChanges.tsx
/** What changes comes first. */
var ORDER$1 = [
	"new",
	"gone",
	"different",
	"look",
	"same"
];
/** The annex as it is beside the annex as it should be, a row an entry. What changes is said in words. */
function AnnexChanges({ model: { words }, view: { manifest, completed, changes } }) {
	const { columns, changes: kinds, notThere, takenOut, sections } = words.inventory;
	const rows = ORDER$1.flatMap((wanted) => changes.filter(({ kind }) => kind === wanted));
	if (!rows.length) return null;
	return /* @__PURE__ */ jsx(Portions, {
		items: rows,
		words: words.inventory,
		around: (shown) => /* @__PURE__ */ jsxs("table", {
			role: "table",
			class: "latchkey-inventory__annex",
			children: [
				/* @__PURE__ */ jsx("caption", { children: sections.annex }),
				/* @__PURE__ */ jsx("thead", {
					role: "rowgroup",
					children: /* @__PURE__ */ jsxs("tr", {
						role: "row",
						children: [
							/* @__PURE__ */ jsx("th", {
								role: "columnheader",
								scope: "col",
								children: columns.change
							}),
							/* @__PURE__ */ jsx("th", {
								role: "columnheader",
								scope: "col",
								children: columns.asIs
							}),
							/* @__PURE__ */ jsx("th", {
								role: "columnheader",
								scope: "col",
								children: columns.asShould
							})
						]
					})
				}),
				/* @__PURE__ */ jsx("tbody", {
					role: "rowgroup",
					children: shown
				})
			]
		}),
		each: ({ kind, part, id, before, after, why }, index, ref) => {
			const asIs = shownEntry(manifest, {
				part,
				id,
				entry: before
			}, words);
			const asShould = shownEntry(completed, {
				part,
				id,
				entry: after
			}, words);
			return /* @__PURE__ */ jsxs("tr", {
				role: "row",
				ref,
				class: `latchkey-inventory__${kind}`,
				children: [
					/* @__PURE__ */ jsxs("th", {
						role: "rowheader",
						scope: "row",
						children: [
							/* @__PURE__ */ jsx("strong", { children: kinds[kind] }),
							part === "services" ? ` (${words.inventory.kinds.service})` : "",
							why.map((message) => /* @__PURE__ */ jsx("p", {
								lang: "en",
								dir: "ltr",
								children: message
							}, message))
						]
					}),
					/* @__PURE__ */ jsx(Cell, {
						title: columns.asIs,
						entry: asIs,
						otherwise: notThere
					}),
					/* @__PURE__ */ jsx(Cell, {
						title: columns.asShould,
						entry: asShould,
						otherwise: takenOut
					})
				]
			}, index);
		}
	});
}
/** On a phone, where the table is laid out as cards, each cell says of which column it is. */
function Cell({ title, entry, otherwise }) {
	return /* @__PURE__ */ jsx("td", {
		role: "cell",
		"data-label": title,
		children: entry ? /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("p", { children: [
			entry.names.map((name, index) => /* @__PURE__ */ jsxs(Fragment, { children: [index ? ", " : "", /* @__PURE__ */ jsx("code", {
				dir: "ltr",
				translate: false,
				children: name
			}, name)] })),
			" ",
			entry.note
		] }), entry.lines.map((line) => /* @__PURE__ */ jsx("p", { children: line }, line))] }) : /* @__PURE__ */ jsx("p", { children: otherwise })
	});
}
// src/inventory-panel/Ask.tsx
/** The question that stands in a page before anything is looked at: two buttons, alike. */
function Ask({ model, titleId }) {
	const { ask } = model.words.inventory;
	return /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx("h2", {
			id: titleId,
			tabIndex: -1,
			children: ask.title
		}),
		ask.says.map((text) => /* @__PURE__ */ jsx("p", { children: text }, text)),
		/* @__PURE__ */ jsxs("p", {
			class: "latchkey-inventory__equals",
			children: [
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: () => void model.start(),
					children: ask.start
				}),
				" ",
				/* @__PURE__ */ jsx("button", {
					type: "button",
					onClick: model.dismiss,
					children: ask.notNow
				})
			]
		})
	] });
}
// src/inventory-panel/inventory-summary.ts
/** How much was seen and found, and on how many pages: one line. */
function inventorySummary(inventory, { inventory: { summary, counted }, common }) {
	const { observed, findings } = inventory;
	return fill(summary, {
		things: plural(observed.length, counted.things, common),
		findings: plural(findings.length, counted.findings, common),
		pages: plural(pagesOf(inventory).length, counted.pages, common)
	});
}
/** The pages on which something was seen. */
function pagesOf({ observed }) {
	return [...new Set(observed.flatMap(({ evidence }) => evidence.map(({ page }) => page)))];
}
// src/inventory-panel/Bar.tsx
/** The strip that stands on each page while a list is kept: how much there is, and what can be done. */
function Bar({ model, titleId, bodyId }) {
	const { words } = model;
	const { inventory: texts } = words;
	const inventory = model.inventory.value;
	const stage = model.stage.value;
	const isOpen = stage === "open";
	const isKept = model.isKept.value;
	return /* @__PURE__ */ jsxs("div", {
		class: stage === "closed" ? "latchkey-inventory__strip" : void 0,
		children: [
			/* @__PURE__ */ jsx("h2", {
				id: titleId,
				tabIndex: -1,
				children: texts.title
			}),
			stage === "ended" ? /* @__PURE__ */ jsx("p", { children: texts.ended }) : /* @__PURE__ */ jsxs("p", { children: [
				inventory && /* @__PURE__ */ jsx("strong", { children: inventorySummary(inventory, words) }),
				" ",
				isKept ? texts.isKept : texts.isNotKept
			] }),
			/* @__PURE__ */ jsxs("p", {
				class: "latchkey-inventory__buttons",
				children: [
					/* @__PURE__ */ jsx("button", {
						type: "button",
						"aria-expanded": stage === "ended" ? void 0 : isOpen,
						"aria-controls": bodyId,
						onClick: () => {
							if (isOpen) model.close();
							else if (stage === "ended") model.dismiss();
							else model.open();
						},
						children: isOpen || stage === "ended" ? texts.close : texts.open
					}),
					" ",
					isOpen && /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: () => void model.refresh(),
						children: texts.refresh
					}), " "] }),
					isKept && /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: model.end,
						children: texts.end
					}),
					isOpen && !isKept && /* @__PURE__ */ jsx("button", {
						type: "button",
						onClick: model.keep,
						children: texts.keep
					})
				]
			}),
			/* @__PURE__ */ jsx("p", {
				role: "status",
				children: model.status.value
			})
		]
	});
}
// src/inventory-panel/copy-text.ts
/** Puts a text where it can be pasted from. Says whether that was done. */
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {}
	const before = read("activeElement");
	const area = native("createElement")("textarea");
	area.value = text;
	area.readOnly = true;
	read("body").append(area);
	area.select();
	const isCopied = native("execCommand")("copy");
	area.remove();
	if (before instanceof HTMLElement) before.focus();
	return isCopied;
}
// src/inventory/observed-text.ts
/** What was seen as a table, a line a thing. */
function grid(groups) {
	return [[
		"Kind",
		"Name or host",
		"Kept at",
		"Belongs to",
		"Declared",
		"What happened",
		"Why it was stopped",
		"Kept for",
		"How often",
		"Pages",
		"Seen by"
	], ...groups.flatMap(({ kind, id, product, things }) => things.map(({ observation, why }) => {
		const { name, host, outcome, seconds, count, evidence } = observation;
		return [
			observation.kind,
			name,
			host,
			id || (product?.name ?? (kind === "unknown" ? "" : kind)),
			kind === "declared" ? "yes" : kind === "known" || kind === "unknown" ? "no" : "not needed",
			outcome,
			why ?? "",
			seconds === null ? "" : inWords(seconds),
			String(count),
			unique(evidence.map(({ page }) => page)),
			unique(evidence.map(({ who, line }) => who ? `${who}${line === null ? "" : `:${line}`}` : ""))
		];
	}))];
}
/** What was seen as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
function observedCsv(groups) {
	return csvTable(grid(groups));
}
/** What was seen as a Markdown table, with everything escaped. */
function observedMarkdown(groups) {
	return markdownTable(grid(groups));
}
function unique(texts) {
	return [...new Set(texts)].filter(Boolean).join(" ");
}
// src/inventory-panel/inventory-files.ts
/** How each ends. */
var ENDINGS = {
	json: ".json",
	csv: ".csv",
	findings: "-findings.csv",
	markdown: ".md"
};
/** One of the files, whole, whatever the panel shows of it. Names in it cannot break a table, a spreadsheet or Markdown. */
function inventoryFile(file, view, words) {
	const { inventory, groups } = view;
	if (file === "csv") return observedCsv(groups);
	if (file === "findings") return findingsCsv(inventory.findings);
	return file === "json" ? json(view) : markdown(view, words);
}
/** The entries to paste, as they stand in a manifest. */
function entriesText({ proposed: { services, cookies } }) {
	return JSON.stringify({
		services,
		cookies
	}, null, 2);
}
function json({ inventory, proposed, setUp, rehearsed, wouldStop }) {
	const all = {
		taken: (/* @__PURE__ */ new Date()).toISOString(),
		pages: pagesOf(inventory),
		...inventory,
		proposed,
		setUp,
		rehearsal: rehearsed ? {
			level: rehearsed,
			wouldStop
		} : null
	};
	return JSON.stringify(all, (_key, value) => value === Infinity ? "until cleared" : value, 2);
}
function markdown(view, words) {
	const { inventory, groups, setUp, wouldStop, changes, manifest, completed } = view;
	const { title, sections, columns, changes: kinds, notThere, takenOut } = words.inventory;
	const list = (heading, lines) => lines.length ? `## ${heading}\n\n${markdownTable([[heading], ...lines.map((line) => [line])])}` : "";
	const cell = (entry, otherwise) => entry ? [[...entry.names, entry.note].filter(Boolean).join(" "), ...entry.lines].join("; ") : otherwise;
	return [
		`# ${title}\n\n${(/* @__PURE__ */ new Date()).toISOString()}, ${inventorySummary(inventory, words)}\n`,
		`## ${sections.findings}\n\n${findingsMarkdown(inventory.findings)}`,
		`## ${sections.things}\n\n${observedMarkdown(groups)}`,
		setUp ? `## ${sections.setUp}\n\n${markdownTable([[
			"",
			"",
			"",
			""
		], ...setUp.items.map(({ verdict, title: about, says, todo, details }) => [
			verdict,
			about,
			[says, todo].filter(Boolean).join(" "),
			details.join(" ")
		])])}` : "",
		list(sections.rehearsal, wouldStop),
		list(sections.pages, pagesOf(inventory)),
		list(sections.limits, inventory.limits),
		`## ${sections.entries}\n\n\`\`\`json\n${entriesText(view)}\n\`\`\`\n`,
		`## ${sections.annex}\n\n${markdownTable([[
			columns.change,
			columns.asIs,
			columns.asShould
		], ...changes.map(({ kind, part, id, before, after, why }) => [
			[kinds[kind], ...why].join(": "),
			cell(shownEntry(manifest, {
				part,
				id,
				entry: before
			}, words), notThere),
			cell(shownEntry(completed, {
				part,
				id,
				entry: after
			}, words), takenOut)
		])])}`
	].filter(Boolean).join("\n");
}
// src/inventory-panel/Entries.tsx
var AREA = "latchkey-inventory-entries";
/** Entries for what nobody declared, to paste into the manifest. */
function Entries({ model, view }) {
	const { inventory: texts, common } = model.words;
	const { services, cookies } = view.proposed;
	const count = Object.keys(services).length + cookies.length;
	const copy = async () => {
		const isCopied = await copyText(entriesText(view));
		model.say(isCopied ? fill(texts.copied, { what: texts.sections.entries }) : texts.notCopied);
	};
	return /* @__PURE__ */ jsxs("section", { children: [/* @__PURE__ */ jsx("h3", { children: texts.sections.entries }), count ? /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsxs("p", { children: [
			plural(count, texts.counted.entries, common),
			". ",
			texts.entries
		] }),
		/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("label", {
			for: AREA,
			children: texts.entriesLabel
		}) }),
		/* @__PURE__ */ jsx("textarea", {
			id: AREA,
			readOnly: true,
			rows: 12,
			lang: "en",
			dir: "ltr",
			spellcheck: false,
			value: entriesText(view)
		}),
		/* @__PURE__ */ jsx("p", {
			class: "latchkey-inventory__buttons",
			children: /* @__PURE__ */ jsx("button", {
				type: "button",
				onClick: () => void copy(),
				children: `${texts.copy}: ${texts.sections.entries}`
			})
		})
	] }) : /* @__PURE__ */ jsx("p", { children: texts.noEntries })] });
}
// src/inventory-panel/EvidenceList.tsx
/** How many sights are shown; the files that can be saved have all. */
var MOST = 20;
/** How something is known: who did it and where, when, and how it was seen. It is made when somebody opens it. */
function EvidenceList({ about, evidence, stages, words: { inventory: texts } }) {
	const isOpen = useSignal(false);
	if (!evidence.length) return null;
	const shown = isOpen.value ? evidence.slice(0, MOST) : [];
	return /* @__PURE__ */ jsxs("details", {
		onToggle: ({ currentTarget }) => {
			isOpen.value = currentTarget.open;
		},
		children: [
			/* @__PURE__ */ jsx("summary", {
				"aria-label": `${texts.evidence}: ${about}`,
				children: texts.evidence
			}),
			/* @__PURE__ */ jsx("ul", { children: shown.map(({ who, line, page, frame, when, stage, how }, index) => /* @__PURE__ */ jsxs("li", { children: [
				who ? /* @__PURE__ */ jsx(Address, { children: line === null ? who : `${who}:${line}` }) : texts.nobodyKnows,
				" ",
				fill(texts.sight, {
					when: Math.round(when),
					stage: texts.stages[stages[stage]?.name ?? "unknown"],
					page: "\n",
					how: texts.how[how]
				}).split("\n").flatMap((part, at) => at ? [/* @__PURE__ */ jsx(Address, { children: page }, "page"), part] : [part]),
				frame && /* @__PURE__ */ jsxs(Fragment, { children: [
					" ",
					texts.inFrame.split("{frame}")[0],
					/* @__PURE__ */ jsx(Address, { children: frame }),
					texts.inFrame.split("{frame}")[1]
				] })
			] }, index)) }),
			evidence.length > MOST && isOpen.value && /* @__PURE__ */ jsx("p", { children: fill(texts.shown, {
				shown: MOST,
				all: evidence.length
			}) })
		]
	});
}
/** Addresses are code: they keep their direction, and are no links, since anybody may have written them. */
function Address({ children }) {
	return /* @__PURE__ */ jsx("code", {
		dir: "ltr",
		translate: false,
		children
	});
}
// src/inventory-panel/Findings.tsx
var SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** Notes are only to be known: more of them come when somebody asks. */
var FEW = 6;
/** What is wrong or doubtful, the worst first, each with what to do. */
function Findings({ model: { words }, view }) {
	const { inventory: texts } = words;
	const { findings, stages } = view.inventory;
	return /* @__PURE__ */ jsxs("section", { children: [
		/* @__PURE__ */ jsx("h3", { children: texts.sections.findings }),
		!findings.length && /* @__PURE__ */ jsx("p", { children: texts.noFindings }),
		SEVERITIES.map((severity) => {
			const found = findings.filter((finding) => finding.severity === severity);
			if (!found.length) return null;
			return /* @__PURE__ */ jsxs("div", { children: [/* @__PURE__ */ jsxs("h4", { children: [
				texts.severities[severity],
				": ",
				found.length
			] }), /* @__PURE__ */ jsx(Portions, {
				items: found,
				words: texts,
				step: severity === "note" ? FEW : void 0,
				around: (shown) => /* @__PURE__ */ jsx("ul", {
					class: `latchkey-inventory__${severity}`,
					children: shown
				}),
				each: ({ kind, what, subject, path, message, evidence }, index, ref) => /* @__PURE__ */ jsxs("li", {
					ref,
					children: [
						/* @__PURE__ */ jsxs("p", { children: [
							/* @__PURE__ */ jsxs("strong", { children: [texts.findings[kind], ":"] }),
							" ",
							/* @__PURE__ */ jsx("code", {
								dir: "ltr",
								translate: false,
								children: subject
							}),
							" ",
							"(",
							texts.kinds[what],
							")"
						] }),
						/* @__PURE__ */ jsx("p", {
							lang: "en",
							dir: "ltr",
							children: message
						}),
						path && /* @__PURE__ */ jsxs("p", { children: [
							texts.inManifest,
							" ",
							/* @__PURE__ */ jsx("code", {
								dir: "ltr",
								translate: false,
								children: path
							})
						] }),
						/* @__PURE__ */ jsx(EvidenceList, {
							about: subject,
							evidence,
							stages,
							words
						})
					]
				}, index)
			})] }, severity);
		})
	] });
}
// src/inventory-panel/SetUp.tsx
/** What `?latchkey=check` says of this page, and what a rehearsal says: the same words, by the same code. */
function SetUp({ model: { words }, view: { setUp, rehearsed, wouldStop } }) {
	const { inventory: texts, check } = words;
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("section", { children: [/* @__PURE__ */ jsx("h3", { children: texts.sections.setUp }), setUp ? /* @__PURE__ */ jsxs(Fragment, { children: [
		/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("strong", { children: setUp.summary }) }),
		/* @__PURE__ */ jsx("p", { children: texts.setUp }),
		/* @__PURE__ */ jsx("ul", { children: setUp.items.map(({ state, verdict, title, says, todo, details }, index) => /* @__PURE__ */ jsxs("li", {
			class: `latchkey-inventory__${state}`,
			children: [
				/* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("strong", { children: `${verdict}: ${title}` }) }),
				/* @__PURE__ */ jsx("p", { children: says }),
				todo && /* @__PURE__ */ jsx("p", { children: todo }),
				details[0] && /* @__PURE__ */ jsxs("details", { children: [/* @__PURE__ */ jsx("summary", {
					"aria-label": `${check.list}: ${title}`,
					children: check.list
				}), /* @__PURE__ */ jsx(Portions, {
					items: details,
					words: texts,
					around: (shown) => /* @__PURE__ */ jsx("ul", {
						lang: "en",
						dir: "ltr",
						children: shown
					}),
					each: (detail, at, ref) => /* @__PURE__ */ jsx("li", {
						ref,
						children: detail
					}, at)
				})] })
			]
		}, index)) })
	] }) : /* @__PURE__ */ jsx("p", { children: texts.failed })] }), /* @__PURE__ */ jsxs("section", { children: [
		/* @__PURE__ */ jsx("h3", { children: texts.sections.rehearsal }),
		/* @__PURE__ */ jsx("p", { children: rehearsed ? fill(texts.rehearsal, { level: rehearsed }) : texts.noRehearsal }),
		rehearsed && !wouldStop.length && /* @__PURE__ */ jsx("p", { children: texts.rehearsesNothing }),
		/* @__PURE__ */ jsx(Portions, {
			items: wouldStop,
			words: texts,
			around: (shown) => /* @__PURE__ */ jsx("ul", {
				lang: "en",
				dir: "ltr",
				children: shown
			}),
			each: (line, at, ref) => /* @__PURE__ */ jsx("li", {
				ref,
				children: line
			}, at)
		})
	] })] });
}
// src/inventory-panel/TakeAway.tsx
var FILES = Object.keys(ENDINGS);
/** The list to be copied or saved, whole. */
function TakeAway({ model, view }) {
	const { words } = model;
	const { inventory: texts } = words;
	const copy = async (file) => {
		const isCopied = await copyText(inventoryFile(file, view, words));
		model.say(isCopied ? fill(texts.copied, { what: texts.files[file] }) : texts.notCopied);
	};
	const save = (file) => {
		downloadText(inventoryFile(file, view, words), texts.file + ENDINGS[file]);
		model.say(fill(texts.saved, { what: texts.files[file] }));
	};
	return /* @__PURE__ */ jsxs("section", { children: [
		/* @__PURE__ */ jsx("h3", { children: texts.sections.take }),
		/* @__PURE__ */ jsx("p", { children: texts.take }),
		/* @__PURE__ */ jsx("ul", { children: FILES.map((file) => /* @__PURE__ */ jsxs("li", {
			class: "latchkey-inventory__buttons",
			children: [
				texts.files[file],
				" ",
				/* @__PURE__ */ jsx("button", {
					type: "button",
					"data-copy": file,
					"aria-label": `${texts.copy}: ${texts.files[file]}`,
					onClick: () => void copy(file),
					children: texts.copy
				}),
				" ",
				/* @__PURE__ */ jsx("button", {
					type: "button",
					"data-save": file,
					"aria-label": `${texts.save}: ${texts.files[file]}`,
					onClick: () => save(file),
					children: texts.save
				})
			]
		}, file)) })
	] });
}
// src/inventory-panel/Thing.tsx
/** One thing that was seen: what it is, whether it is declared, what became of it and why, and how it is known. */
function Thing({ thing: { observation, owners, why }, group, stages, nameOf, words }) {
	const { inventory: texts, common } = words;
	const { kind, name, outcome, seconds, count, isThere, evidence } = observation;
	const isAsked = isRequest(observation);
	const says = [
		group.kind === "declared" && texts.isDeclared,
		(group.kind === "known" || group.kind === "unknown") && texts.isNotDeclared,
		texts.outcomes[isAsked && outcome === "stored" ? "asked" : outcome],
		why && fill(texts.why[why], { list: common.list(owners.map(nameOf)) }),
		outcome === "stored" && isThere === false && texts.isGone,
		seconds !== null && fill(texts.keptFor, { time: durationWords(inWords(seconds), words) }),
		plural(count, texts.counted.times, common)
	];
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsxs("p", { children: [
		/* @__PURE__ */ jsx("code", {
			dir: "ltr",
			translate: false,
			children: name
		}),
		" ",
		"(",
		texts.kinds[kind],
		") ",
		says.filter(Boolean).join(" ")
	] }), /* @__PURE__ */ jsx(EvidenceList, {
		about: name,
		evidence,
		stages,
		words
	})] });
}
// src/inventory-panel/Things.tsx
/** What is here, by the service that it belongs to: declared ones, then products that are known, then the rest. */
function Things({ model: { words }, view }) {
	const { inventory: texts } = words;
	const { groups, manifest, inventory } = view;
	const { services, categories } = soundManifest(manifest);
	/** How visitors know a service or a category. */
	const nameOf = (id) => {
		const { common } = words;
		return textIn(services.get(id)?.name, common.lang) || categoryTexts(id, categories.get(id), common).title;
	};
	return /* @__PURE__ */ jsxs("section", { children: [
		/* @__PURE__ */ jsx("h3", { children: texts.sections.things }),
		!groups.length && /* @__PURE__ */ jsx("p", { children: texts.nothing }),
		/* @__PURE__ */ jsx(Portions, {
			items: groups,
			words: texts,
			around: (shown) => /* @__PURE__ */ jsx(Fragment, { children: shown }),
			each: (group, index, ref) => /* @__PURE__ */ jsxs("div", {
				ref,
				children: [
					/* @__PURE__ */ jsxs("h4", { children: [
						titleOf(group, texts.groups, nameOf),
						": ",
						group.things.length
					] }),
					/* @__PURE__ */ jsx(Product, {
						group,
						words: texts
					}),
					/* @__PURE__ */ jsx(Portions, {
						items: group.things,
						words: texts,
						around: (shown) => /* @__PURE__ */ jsx("ul", { children: shown }),
						each: (thing, at, take) => /* @__PURE__ */ jsx("li", {
							ref: take,
							children: /* @__PURE__ */ jsx(Thing, {
								thing,
								group,
								stages: inventory.stages,
								nameOf,
								words
							})
						}, at)
					})
				]
			}, `${group.kind} ${group.id} ${group.product?.name ?? index}`)
		})
	] });
}
function titleOf({ kind, id, product, confidence }, titles, nameOf) {
	if (kind === "declared") return nameOf(id);
	return fill(titles[kind !== "known" || confidence === "high" ? kind : "perhaps"], { name: product?.name ?? "" });
}
/** What is known of a product that nobody declared. It proposes, and decides nothing. */
function Product({ group: { product, confidence }, words }) {
	if (!product || !confidence) return null;
	const { name, provider, more } = product;
	return /* @__PURE__ */ jsxs("p", { children: [
		provider && provider !== name ? `${provider}. ` : "",
		words.confidence[confidence],
		more && /* @__PURE__ */ jsxs(Fragment, { children: [
			" ",
			words.readMore,
			" ",
			/* @__PURE__ */ jsx("code", {
				dir: "ltr",
				translate: false,
				children: more
			})
		] })
	] });
}
// src/inventory-panel/Inventory.tsx
/** Id of the heading, which names the region. */
var INVENTORY_TITLE = "latchkey-inventory-title";
/** Id of what the strip opens. */
var INVENTORY_BODY = "latchkey-inventory-body";
/** The region: the question first, then the strip, and below it the panel. */
function Inventory({ model }) {
	const { inventory: words, common } = model.words;
	const stage = model.stage.value;
	const view = model.view.value;
	if (stage === "asking") return /* @__PURE__ */ jsx(Ask, {
		model,
		titleId: INVENTORY_TITLE
	});
	return /* @__PURE__ */ jsxs(Fragment, { children: [/* @__PURE__ */ jsx(Bar, {
		model,
		titleId: INVENTORY_TITLE,
		bodyId: INVENTORY_BODY
	}), /* @__PURE__ */ jsxs("div", {
		id: INVENTORY_BODY,
		hidden: stage !== "open",
		children: [stage === "open" && !view && /* @__PURE__ */ jsx("p", { children: model.status.value ? "" : words.looking }), stage === "open" && view && /* @__PURE__ */ jsxs(Fragment, { children: [
			/* @__PURE__ */ jsxs("details", { children: [/* @__PURE__ */ jsx("summary", { children: words.sections.pages }), /* @__PURE__ */ jsx(Portions, {
				items: pagesOf(view.inventory),
				words,
				around: (shown) => /* @__PURE__ */ jsx("ul", { children: shown }),
				each: (page, index, ref) => /* @__PURE__ */ jsx("li", {
					ref,
					children: /* @__PURE__ */ jsx("code", {
						dir: "ltr",
						translate: false,
						children: page
					})
				}, index)
			})] }),
			/* @__PURE__ */ jsx(Findings, {
				model,
				view
			}),
			/* @__PURE__ */ jsx(Things, {
				model,
				view
			}),
			/* @__PURE__ */ jsx(SetUp, {
				model,
				view
			}),
			/* @__PURE__ */ jsxs("section", { children: [/* @__PURE__ */ jsx("h3", { children: words.sections.limits }), /* @__PURE__ */ jsx("ul", { children: view.inventory.limits.map((limit) => /* @__PURE__ */ jsx("li", { children: limit }, limit)) })] }),
			/* @__PURE__ */ jsx(Entries, {
				model,
				view
			}),
			/* @__PURE__ */ jsxs("section", { children: [
				/* @__PURE__ */ jsx("h3", { children: words.sections.annex }),
				/* @__PURE__ */ jsx("p", { children: words.annex }),
				/* @__PURE__ */ jsx("p", { children: plural(view.changes.length, words.counted.entries, common) }),
				/* @__PURE__ */ jsx(AnnexChanges, {
					model,
					view
				})
			] }),
			/* @__PURE__ */ jsx(TakeAway, {
				model,
				view
			})
		] })]
	})] });
}
// src/words/cy/inventory.ts
var inventory$1 = {
	title: "Rhestr o’r hyn sydd ar y wefan hon",
	ask: {
		title: "Gwneud rhestr o’r hyn sydd ar y wefan hon?",
		says: ["Mae hwn ar gyfer y bobl sy’n gofalu am y wefan hon. Mae’n edrych ar yr hyn y mae ei thudalennau’n ei gadw yn eich porwr, a’r hyn y maent yn ei ofyn gan wefannau eraill.", "Mae’n gwneud rhestr o enwau, ac nid yw’n cymryd gwerthoedd. Mae’r rhestr yn aros yn y tab hwn wrth i chi fynd o dudalen i dudalen. Bydd wedi mynd pan fyddwch yn dod â hi i ben neu’n cau’r tab. Nid oes dim yn cael ei anfon at neb."],
		start: "Dechrau",
		notNow: "Nid nawr"
	},
	summary: "{things} ar {pages}, {findings}.",
	counted: {
		things: {
			two: "gwelwyd {n} beth",
			few: "gwelwyd {n} pheth",
			other: "gwelwyd {n} peth"
		},
		findings: {
			two: "{n} ganfyddiad",
			few: "{n} chanfyddiad",
			many: "{n} chanfyddiad",
			other: "{n} canfyddiad"
		},
		pages: {
			two: "{n} dudalen",
			few: "{n} thudalen",
			other: "{n} tudalen"
		},
		entries: {
			two: "{n} gofnod",
			few: "{n} chofnod",
			many: "{n} chofnod",
			other: "{n} cofnod"
		},
		times: {
			one: "Unwaith.",
			two: "Dwywaith.",
			other: "{n} gwaith."
		}
	},
	isKept: "Mae’r tab hwn yn cadw’r rhestr o dudalen i dudalen nes i chi ddod â hi i ben.",
	isNotKept: "Rhestr o’r dudalen hon yn unig yw hon.",
	looking: "Yn edrych ar y dudalen.",
	failed: "Nid oedd modd edrych ar y dudalen. Mae consol eich porwr yn dweud pam.",
	open: "Agor y rhestr",
	close: "Cau’r rhestr",
	refresh: "Edrych eto",
	refreshed: "Rydym wedi edrych eto: {summary}",
	keep: "Mynd ymlaen o dudalen i dudalen",
	end: "Gorffen a chlirio’r rhestr",
	ended: "Mae’r rhestr wedi’i chlirio.",
	more: "Dangos {n} arall o {all}",
	shown: "Dangosir {shown} o {all}. Mae popeth yn yr hyn rydych yn ei gadw.",
	sections: {
		findings: "Canfyddiadau",
		things: "Beth sydd yma",
		setUp: "Gosodiad y dudalen hon",
		rehearsal: "Ymarfer",
		pages: "Tudalennau y gwelwyd rhywbeth arnynt",
		limits: "Yr hyn na allwn ei weld",
		entries: "Cofnodion i’w gludo",
		annex: "Y tabl fel y mae, ac fel y dylai fod",
		take: "Mynd â’r rhestr gyda chi"
	},
	severities: {
		error: "I’w gywiro",
		warning: "I edrych arno",
		note: "I’w wybod"
	},
	noFindings: "Nid oes dim o’i le ar yr hyn a welsom.",
	nothing: "Ni welwyd dim.",
	findings: {
		undeclared: "Nid yw yn y tabl",
		"declared-unused": "Yn y tabl, ac ni welwyd ef",
		"before-choice": "Cyn i neb ddewis",
		"after-reject": "Ar ôl gwrthod",
		"longer-than-declared": "Yn cael ei gadw’n rhy hir",
		"wrong-place": "Lle neu fath arall",
		unseeable: "O’r golwg",
		"not-removed": "Yno o hyd",
		"granted-by-script": "Sgript a’i caniataodd",
		dead: "Nid yw’n bod mwyach",
		"likely-misspelt": "Camgymeriad efallai",
		"nothing-seen": "Caniatawyd, ac ni welwyd dim"
	},
	kinds: {
		cookie: "cwci",
		localStorage: "storfa leol",
		sessionStorage: "storfa sesiwn",
		indexedDB: "cronfa ddata’r porwr",
		cacheStorage: "storfa dros dro’r porwr",
		serviceWorker: "gweithiwr gwasanaeth",
		script: "sgript",
		style: "dalen arddull",
		frame: "ffrâm",
		image: "llun",
		font: "ffont",
		media: "ffilm neu sain",
		fetch: "cais",
		beacon: "begwn",
		socket: "llinell agored",
		worker: "gweithiwr",
		other: "cais arall",
		category: "categori",
		service: "gwasanaeth"
	},
	groups: {
		known: "{name}, heb fod yn y tabl",
		perhaps: "Efallai {name}, heb fod yn y tabl",
		unknown: "Nid ydym yn adnabod y rhain",
		site: "Ffeiliau’r wefan hon ei hun",
		latchkey: "Yr hyn y mae Latchkey yn ei gadw",
		extension: "Gan estyniad i’ch porwr, nid gan y wefan"
	},
	isDeclared: "Yn y tabl.",
	isNotDeclared: "Nid yw yn y tabl.",
	confidence: {
		high: "Rydym yn siŵr o’r cynnyrch: ei enw neu ei westeiwr ef yw hwn.",
		medium: "Rydym yn weddol siŵr o’r cynnyrch: mae’r enw’n dilyn ei batrwm.",
		low: "Nid ydym yn siŵr o’r cynnyrch: mae eraill yn defnyddio enwau o’r fath hefyd."
	},
	readMore: "Darllen mwy:",
	outcomes: {
		stored: "Cafodd ei gadw.",
		asked: "Gofynnwyd amdano.",
		transient: "Cafodd ei gadw am eiliad, fel prawf.",
		stopped: "Cafodd ei rwystro.",
		fetched: "Gofynnwyd amdano, ac ataliwyd ef rhag rhedeg."
	},
	why: {
		"not-allowed": "Mae’n aros am ganiatâd i’r rhain: {list}.",
		"not-declared": "Nid oes cofnod yn ei enwi.",
		"unknown-id": "Mae’r dudalen yn ei farcio ag enw nad yw yn yr atodiad.",
		"no-nonce": "Nid oes ganddo nonce y dudalen.",
		"not-http": "Nid yw ei gyfeiriad yn dechrau â http na https.",
		policy: "Polisi’r dudalen a’i caeodd allan."
	},
	isGone: "Mae wedi mynd erbyn hyn.",
	keptFor: "Oes: {time}.",
	evidence: "Sut rydym yn gwybod",
	nobodyKnows: "Ni all neb ddweud pa sgript.",
	sight: "{when} ms ar ôl i’r dudalen ddechrau, {stage}, ar {page}. {how}",
	inFrame: "Yn y ffrâm {frame}.",
	stages: {
		"before-choice": "cyn dewis",
		"after-reject": "ar ôl gwrthod",
		"after-accept": "ar ôl cytuno",
		"after-choice": "ar ôl dewis",
		unknown: "ni ŵyr neb pryd"
	},
	how: {
		hook: "Gwelsom ef yn cael ei wneud.",
		store: "Daethom o hyd iddo yn yr hyn a gedwir.",
		timeline: "Mae’r porwr yn ei restru ymhlith yr hyn a lwythodd.",
		document: "Mae’n sefyll yn y dudalen.",
		violation: "Dywedodd y porwr fod polisi wedi’i rwystro.",
		gate: "Latchkey a’i daliodd.",
		browser: "Porwr a yrrwyd gennym a’i gwelodd."
	},
	inManifest: "Yn y maniffest:",
	setUp: "Yr un geiriau â rhai “latchkey=check”.",
	noRehearsal: "Nid oes ymarfer ar waith. Gyda data-rehearse gwelwch beth y byddai lefel uwch yn ei rwystro.",
	rehearsal: "Mae ymarfer o lefel {level} ar waith. Mae’n dweud beth y byddai’r lefel honno’n ei rwystro:",
	rehearsesNothing: "Hyd yn hyn ni fyddai’n rhwystro dim mwy ar y dudalen hon.",
	entries: "Gludwch y rhain yn y maniffest. Lle mae’n dweud TODO, dim ond chi all wybod: at beth y mae, ac o ba gategori. Nes i chi ddweud, mae’n aros ar gau.",
	noEntries: "Mae popeth a welsom yn y tabl.",
	entriesLabel: "Cofnodion ar gyfer y maniffest, fel JSON",
	annex: "Mae pob rhes yn dangos eich tabl fel y mae, ac fel y dylai fod ar ôl yr hyn a ganfuom. Gwiriwch bob newid cyn ei wneud.",
	columns: {
		change: "Beth sy’n newid",
		asIs: "Fel y mae",
		asShould: "Fel y dylai fod"
	},
	changes: {
		new: "Newydd",
		gone: "I’w dynnu allan",
		different: "Gwahanol",
		look: "I edrych arno",
		same: "Yr un fath"
	},
	notThere: "Nid yw yn y tabl",
	takenOut: "Wedi’i dynnu allan",
	take: "Mae popeth yn yr hyn rydych yn ei gadw neu’n ei gopïo. Mae enwau a chyfeiriadau ynddo, a dim gwerthoedd.",
	files: {
		json: "Popeth, fel JSON",
		csv: "Beth sydd yma, fel CSV",
		findings: "Canfyddiadau, fel CSV",
		markdown: "Popeth, fel tablau Markdown"
	},
	copy: "Copïo",
	save: "Cadw",
	copied: "Copïwyd: {what}",
	notCopied: "Ni adawodd eich porwr i ni gopïo. Cadwch ef yn lle hynny.",
	saved: "Cadwyd: {what}",
	file: "rhestr-latchkey"
};
// src/words/en/inventory.ts
var inventory = {
	title: "Inventory of this website",
	ask: {
		title: "Make an inventory of this website?",
		says: ["This is for the people who look after this website. It looks at what its pages keep in your browser, and at what they ask of other websites.", "It makes a list of names, and takes no values. The list stays in this tab, while you go from page to page. It is gone when you end it or close the tab. Nothing is sent to anybody."],
		start: "Start",
		notNow: "Not now"
	},
	summary: "{things} on {pages}, {findings}.",
	counted: {
		things: {
			one: "{n} thing seen",
			other: "{n} things seen"
		},
		findings: {
			one: "{n} finding",
			other: "{n} findings"
		},
		pages: {
			one: "{n} page",
			other: "{n} pages"
		},
		entries: {
			one: "{n} entry",
			other: "{n} entries"
		},
		times: {
			one: "Once.",
			other: "{n} times."
		}
	},
	isKept: "This tab keeps the list from page to page until you end it.",
	isNotKept: "This is a list of this page alone.",
	looking: "Looking at the page.",
	failed: "The page could not be looked at. The console of your browser says why.",
	open: "Open the inventory",
	close: "Close the inventory",
	refresh: "Look again",
	refreshed: "We looked again: {summary}",
	keep: "Go on from page to page",
	end: "End and clear the list",
	ended: "The list is cleared.",
	more: "Show {n} more of {all}",
	shown: "{shown} of {all} are shown. What you save has them all.",
	sections: {
		findings: "Findings",
		things: "What is here",
		setUp: "Set-up of this page",
		rehearsal: "Rehearsal",
		pages: "Pages with something on them",
		limits: "What we cannot see",
		entries: "Entries to paste",
		annex: "The annex as it is, and as it should be",
		take: "Take the list away"
	},
	severities: {
		error: "To put right",
		warning: "To look at",
		note: "To know"
	},
	noFindings: "Nothing is wrong with what we saw.",
	nothing: "Nothing was seen.",
	findings: {
		undeclared: "Not in the annex",
		"declared-unused": "In the annex, and not seen",
		"before-choice": "Before anybody chose",
		"after-reject": "After a no",
		"longer-than-declared": "Kept for too long",
		"wrong-place": "Another place or kind",
		unseeable: "Out of sight",
		"not-removed": "Still there",
		"granted-by-script": "Allowed by a script",
		dead: "No longer exists",
		"likely-misspelt": "Perhaps a slip",
		"nothing-seen": "Allowed, and nothing seen"
	},
	kinds: {
		cookie: "cookie",
		localStorage: "local storage",
		sessionStorage: "session storage",
		indexedDB: "browser database",
		cacheStorage: "browser cache",
		serviceWorker: "service worker",
		script: "script",
		style: "style sheet",
		frame: "frame",
		image: "picture",
		font: "font",
		media: "film or sound",
		fetch: "request",
		beacon: "beacon",
		socket: "open line",
		worker: "worker",
		other: "other request",
		category: "category",
		service: "service"
	},
	groups: {
		known: "{name}, not in the annex",
		perhaps: "Perhaps {name}, not in the annex",
		unknown: "We do not know these",
		site: "This website’s own files",
		latchkey: "What Latchkey keeps",
		extension: "By an extension of your browser, not by the website"
	},
	isDeclared: "In the annex.",
	isNotDeclared: "Not in the annex.",
	confidence: {
		high: "We are sure of the product: the name or the host is its own.",
		medium: "We are fairly sure of the product: the name fits a pattern of its own.",
		low: "We are not sure of the product: others use such names too."
	},
	readMore: "Read more:",
	outcomes: {
		stored: "It was kept.",
		asked: "It was asked for.",
		transient: "It was kept for a moment, as a test.",
		stopped: "It was stopped.",
		fetched: "It was asked for, and kept from running."
	},
	why: {
		"not-allowed": "It waits for a yes to {list}.",
		"not-declared": "No entry names it.",
		"unknown-id": "The page marks it with a name that is not in the annex.",
		"no-nonce": "It does not have the nonce of the page.",
		"not-http": "Its address does not begin with http or https.",
		policy: "A policy of the page shut it out."
	},
	isGone: "It is gone now.",
	keptFor: "Lifetime: {time}.",
	evidence: "How we know",
	nobodyKnows: "Nobody can tell which script.",
	sight: "{when} ms after the page began, {stage}, on {page}. {how}",
	inFrame: "In the frame {frame}.",
	stages: {
		"before-choice": "before a choice",
		"after-reject": "after a no",
		"after-accept": "after a yes",
		"after-choice": "after a choice",
		unknown: "nobody knows when"
	},
	how: {
		hook: "We saw it being done.",
		store: "We found it in what is kept.",
		timeline: "The browser lists it among what it loaded.",
		document: "It stands in the page.",
		violation: "The browser said that a policy stopped it.",
		gate: "Latchkey held it.",
		browser: "A browser that we drove saw it."
	},
	inManifest: "In the manifest:",
	setUp: "The same words as those of “latchkey=check”.",
	noRehearsal: "No rehearsal is on. With data-rehearse you see what a higher level would stop.",
	rehearsal: "A rehearsal of level {level} is on. It says what that level would stop:",
	rehearsesNothing: "So far it would stop nothing more on this page.",
	entries: "Paste these into the manifest. Where it says TODO, only you can know: what it is for, and of which category it is. Until you say so, it stays shut.",
	noEntries: "Everything we saw is in the annex.",
	entriesLabel: "Entries for the manifest, as JSON",
	annex: "Each row shows your annex as it is, and as it should be after what we found. Check each change before you make it.",
	columns: {
		change: "What changes",
		asIs: "As it is",
		asShould: "As it should be"
	},
	changes: {
		new: "New",
		gone: "Take out",
		different: "Different",
		look: "To look at",
		same: "The same"
	},
	notThere: "Not in the annex",
	takenOut: "Taken out",
	take: "What you save or copy has everything. Names and addresses are in it, and no values.",
	files: {
		json: "Everything, as JSON",
		csv: "What is here, as CSV",
		findings: "Findings, as CSV",
		markdown: "Everything, as Markdown tables"
	},
	copy: "Copy",
	save: "Save",
	copied: "Copied: {what}",
	notCopied: "Your browser did not let us copy. Save it instead.",
	saved: "Saved: {what}",
	file: "latchkey-inventory"
};
// src/inventory-panel/inventory-language.ts
/** The words of the panel; English for languages that we do not speak. In no language file, which visitors load. */
function inventoryLanguage(lang) {
	return baseLanguage(lang) === "cy" ? {
		common,
		annex,
		inventory: inventory$1,
		check: { list: check.list }
	} : {
		common: common$1,
		annex: annex$1,
		inventory,
		check: { list: check$1.list }
	};
}
// src/inventory/correct-manifest.ts
/** What nobody needs to see changed in the annex itself: the page does something wrong, or there is nothing to do. */
var NOT_OF_THE_ANNEX = [
	"before-choice",
	"after-reject",
	"not-removed",
	"granted-by-script",
	"unseeable"
];
/**
* An annex as it should be, after what was found: what is dead goes, names, kinds and lifetimes become what was seen, and
* what nobody declared is added as proposed. It is a proposal, and nothing is taken away that was merely not seen.
*/
function correctManifest(manifest, { findings, observed }, proposed) {
	const { services, cookies } = fieldsOf(manifest);
	const about = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const path = finding.path?.replace(/\.name(\[\d+\])?$/, "") ?? "";
		if (!path || NOT_OF_THE_ANNEX.includes(finding.kind)) continue;
		about.set(path, [...about.get(path) ?? [], finding]);
	}
	const dead = new Set(findings.filter(({ kind, what, path }) => kind === "dead" && what === "service" && path).map(({ id }) => id));
	const rows = (Array.isArray(cookies) ? cookies : []).flatMap((row, index) => {
		if (!isFields(row)) return [];
		const found = about.get(`cookies[${index}]`) ?? [];
		return [change("cookies", "", {
			before: row,
			after: dead.has(text(row.service)) ? null : corrected(row, found, observed),
			found
		})];
	});
	const known = Object.entries(fieldsOf(services)).flatMap(([id, fields]) => {
		if (!isFields(fields)) return [];
		const found = about.get(`services.${id}`) ?? [];
		return [change("services", id, {
			before: fields,
			after: dead.has(id) ? null : fields,
			found
		})];
	});
	const added = Object.entries(proposed.services).map(([id, fields]) => change("services", id, {
		before: null,
		after: { ...fields },
		found: []
	}));
	const more = proposed.cookies.map((row) => change("cookies", "", {
		before: null,
		after: { ...row },
		found: []
	}));
	return [
		...known,
		...added,
		...rows,
		...more
	];
}
function change(part, id, { before, after, found }) {
	const why = [...new Set(found.map(({ message }) => message))];
	return {
		kind: kindOf({
			before,
			after,
			found
		}),
		part,
		id,
		before,
		after,
		why
	};
}
function kindOf({ before, after, found }) {
	if (!before) return "new";
	if (!after) return "gone";
	if (before !== after) return "different";
	return found.length ? "look" : "same";
}
/** A row as it should be; the same object where nothing of it is to be changed, null where nothing is left of it. */
function corrected(row, found, observed) {
	const names = Array.isArray(row.name) ? row.name : [row.name];
	const type = text(row.type ?? "cookie");
	let after = row;
	let left = names;
	for (const { kind, severity, subject, what, path } of found) {
		const at = Number(/\.name\[(\d+)\]$/.exec(path ?? "")?.[1] ?? 0);
		if (kind === "dead") left = left.filter((name) => name !== names[at]);
		if (kind === "likely-misspelt" && severity === "error") left = left.map((name) => name === names[at] ? subject : name);
		if (kind === "wrong-place" && what !== type && !isKept(names, type, observed)) after = {
			...after,
			type: what
		};
		if (kind === "longer-than-declared") {
			const lifetimes = observed.filter((one) => one.name === subject && one.kind === what && one.outcome === "stored").map(({ seconds }) => seconds ?? 0);
			after = {
				...after,
				expiry: inWords(Math.max(...lifetimes))
			};
		}
	}
	if (!left.length) return null;
	return left === names || left.join() === names.join() ? after : {
		...after,
		name: left.length > 1 ? left : left[0]
	};
}
/** Whether something that a row names is kept as the row says, so that its kind is right. */
function isKept(names, type, observed) {
	return observed.some((one) => one.kind === type && one.outcome === "stored" && names.some((name) => matches(text(name), one.name)));
}
// src/inventory/why-stopped.ts
/** What Latchkey itself says. A policy may be its own, so that does not say enough. */
var SAID = {
	"not allowed yet": "not-allowed",
	"address not declared": "not-declared",
	"name not declared": "not-declared",
	"unknown id": "unknown-id",
	"nonce missing": "no-nonce",
	"address not http": "not-http"
};
/** Why something was stopped; null where it was not, or where nobody can tell. */
function whyStopped({ allowed, stageOf }, { outcome, evidence, why }, owners) {
	if (outcome !== "stopped" && outcome !== "fetched") return null;
	const said = why && SAID[why];
	if (said) return said;
	if (!owners.length) return "not-declared";
	if (evidence.some((one) => {
		const stage = stageOf(one);
		return stage !== void 0 && !owners.some((id) => allowed(id, stage));
	})) return "not-allowed";
	return evidence.some(({ how }) => how === "violation") ? "policy" : null;
}
// src/inventory/group-observations.ts
var ORDER = [
	"declared",
	"known",
	"unknown",
	"site",
	"latchkey",
	"extension"
];
var SURENESS = [
	"high",
	"medium",
	"low"
];
/** Puts what was seen into groups: by the service that declares it, else by the product that it may be. */
function groupObservations(manifest, seen, lookUp) {
	const comparison = createComparison(manifest, seen);
	const theirs = /* @__PURE__ */ new Set([...comparison.entries, ...comparison.requests]);
	const groups = /* @__PURE__ */ new Map();
	for (const observation of seen.observed) {
		const { kind, id = "", product = null, confidence = null, owners = [] } = theirs.has(observation) ? groupOf(comparison, observation, lookUp) : placeOfOther(comparison, observation);
		const key = `${kind} ${id || (product?.name ?? "")}`;
		const before = groups.get(key);
		const thing = {
			observation,
			owners,
			why: whyStopped(comparison, observation, owners)
		};
		if (before) before.things.push(thing);
		groups.set(key, {
			kind,
			id,
			product,
			confidence: surer(before?.confidence ?? null, confidence),
			things: before?.things ?? [thing]
		});
	}
	return ORDER.flatMap((wanted) => [...groups.values()].filter(({ kind }) => kind === wanted));
}
function groupOf({ rowsOf, servicesOf }, { kind, name }, lookUp) {
	const isAsked = isRequest({ kind });
	const owners = isAsked ? servicesOf(name) : [...new Set(rowsOf(name).filter(({ type }) => type === kind).map(({ service, category }) => service || category))].filter(Boolean);
	const [id] = owners;
	if (id !== void 0) return {
		kind: "declared",
		id,
		owners
	};
	const [proposal] = isAsked ? lookUp.ofHost(name) : lookUp.ofName(name, kind);
	return proposal ? {
		kind: "known",
		product: proposal.service,
		confidence: proposal.confidence
	} : { kind: "unknown" };
}
/** What the comparison leaves out. */
function placeOfOther({ isOwn, manifest }, { kind, name, heldFor = "" }) {
	if (manifest.declared.services.has(heldFor) || manifest.declared.categories.has(heldFor)) return {
		kind: "declared",
		id: heldFor,
		owners: [heldFor]
	};
	if (isRequest({ kind })) return { kind: isOwn(name) ? "site" : "extension" };
	return { kind: OURS.test(name) ? "latchkey" : "extension" };
}
function surer(one, other) {
	return SURENESS.find((sure) => sure === one || sure === other) ?? null;
}
// src/inventory/missing-entries.ts
/**
* Proposed entries for what is really missing: not for products that no longer exist, which should leave the site, and
* not for names whose row is there and misspelt.
*/
function missingEntries({ services, cookies }, findings) {
	const others = findings.filter(({ kind, path, severity }) => kind === "dead" && path === null || kind === "likely-misspelt" && severity === "error");
	const hosts = others.filter(({ what }) => isRequest({ kind: what })).map(({ subject }) => subject);
	const isOther = (name, type) => others.some(({ subject, what }) => what === type && matches(name, subject));
	const left = Object.entries(services).filter(([, service]) => !service.hosts.every((pattern) => hosts.some((host) => matches(pattern, host))));
	return {
		services: Object.fromEntries(left),
		cookies: cookies.filter(({ name, type = "cookie" }) => !isOther(name, type))
	};
}
// src/inventory-panel/inventory-view.ts
/** Puts together what the panel shows. Never rejects: what cannot be loaded is left out, and the console says so. */
async function inventoryView(visit, inventory) {
	const { load, options, source, lang } = visit;
	const failed = (error) => {
		report("cannot load", error);
		return null;
	};
	const [manifest, lookUp, setUp] = await Promise.all([
		wholeManifest(source),
		load("known", {}.known).then(({ knownProducts }) => knownProducts, failed),
		load("check", {}.check).then((file) => file.checkPage(visit)).catch(failed)
	]);
	const knows = lookUp ?? KNOWS_NOTHING;
	const proposed = missingEntries(proposeEntries(manifest, inventory, {
		lookUp: knows,
		lang
	}), inventory.findings);
	const { rehearse } = options;
	return {
		inventory,
		manifest,
		completed: {
			...manifest,
			services: {
				...manifest.services,
				...proposed.services
			}
		},
		groups: groupObservations(manifest, inventory, knows),
		proposed,
		changes: correctManifest(manifest, inventory, proposed),
		setUp,
		rehearsed: rehearse,
		wouldStop: rehearse ? wouldStop(rehearse, visit.held?.() ?? []) : []
	};
}
function wouldStop(level, held) {
	const lines = held.filter(({ outcome }) => outcome === "rehearsed").map(({ what, url }) => rehearsedText(level, {
		what,
		url: url?.replace(/[?#].*/s, "") ?? null
	}));
	return [...new Set(lines)];
}
// src/inventory-panel/inventory-model.ts
/** Joins the panel to what looks at the page. */
function createInventoryModel(visit, { words, collector }) {
	const stage = signal("asking");
	const inventory = signal(null);
	const view = signal(null);
	const isKept = signal(collector.isKept());
	const status = signal("");
	const look = async () => {
		try {
			const taken = await collector.take();
			const shown = stage.value === "open" ? await inventoryView(visit, taken) : null;
			inventory.value = taken;
			if (shown) view.value = shown;
		} catch (error) {
			report("an inventory could not be taken", error);
			status.value = words.inventory.failed;
		}
	};
	const keep = () => {
		try {
			collector.keep();
		} catch (error) {
			report("an inventory cannot be kept", error);
		}
		isKept.value = collector.isKept();
	};
	const open = () => {
		stage.value = "open";
		status.value = "";
		return look();
	};
	return {
		words,
		stage,
		inventory,
		view,
		isKept,
		status,
		look,
		open,
		keep,
		async start() {
			stage.value = "open";
			keep();
			await look();
		},
		close() {
			stage.value = isKept.value ? "closed" : "gone";
			view.value = null;
			status.value = "";
		},
		async refresh() {
			status.value = "";
			await look();
			const taken = inventory.value;
			if (taken && !status.value) status.value = fill(words.inventory.refreshed, { summary: inventorySummary(taken, words) });
		},
		end() {
			collector.end();
			isKept.value = false;
			inventory.value = null;
			view.value = null;
			stage.value = "ended";
		},
		dismiss() {
			stage.value = "gone";
		},
		say(text) {
			status.value = text;
		}
	};
}
// src/inventory-panel/inventory.css?inline
var inventory_default = ".latchkey-inventory:not(#_){all:revert!important;box-sizing:border-box!important;z-index:2147483000!important;border:0 solid #2b7cc4!important;color:canvastext!important;text-align:start!important;overflow-wrap:anywhere!important;--lightningcss-light:initial!important;--lightningcss-dark: !important;color-scheme:light dark!important;background:canvas!important;border-block-start-width:.5em!important;border-block-end-width:.5em!important;flex:none!important;grid-column:1/-1!important;min-width:0!important;max-width:100vw!important;margin:0!important;padding:.75em 1em!important;font:1rem/1.5 system-ui,-apple-system,BlinkMacSystemFont,Segoe UI,Roboto,Noto Sans,Ubuntu,Cantarell,Helvetica Neue,sans-serif!important;display:block!important;position:relative!important}@media (prefers-color-scheme:dark){.latchkey-inventory:not(#_){--lightningcss-light: ;--lightningcss-dark:initial}}.latchkey-inventory:not(#_) *{all:revert!important;box-sizing:border-box!important;color:inherit!important;font:inherit!important;text-align:inherit!important}.latchkey-inventory:not(#_) h2{margin:0 0 .5em!important;font-size:1.5rem!important;font-weight:700!important;line-height:1.25!important}.latchkey-inventory:not(#_) h3{margin:0 0 .5em!important;font-size:1.5rem!important;font-weight:700!important;line-height:1.25!important}.latchkey-inventory:not(#_) h4{margin:0 0 .5em!important;font-size:1.5rem!important;font-weight:700!important;line-height:1.25!important}.latchkey-inventory:not(#_) h2{width:-moz-fit-content!important;width:fit-content!important}.latchkey-inventory:not(#_) h3{font-size:1.25rem!important}.latchkey-inventory:not(#_) h4{margin-block-start:1.25em!important;font-size:1.0625rem!important}.latchkey-inventory:not(#_) .latchkey-inventory__strip{flex-wrap:wrap!important;align-items:center!important;gap:.25em 1.5em!important;display:flex!important}.latchkey-inventory:not(#_) .latchkey-inventory__strip :-webkit-any(h2,p){max-width:none!important;margin:0!important}.latchkey-inventory:not(#_) .latchkey-inventory__strip :is(h2,p){max-width:none!important;margin:0!important}.latchkey-inventory:not(#_) .latchkey-inventory__strip h2{font-size:1rem!important}.latchkey-inventory:not(#_) section{border:0 solid!important;border-top-width:2px!important;margin-block-start:1.5em!important;padding-block-start:1em!important}.latchkey-inventory:not(#_) strong{font-weight:700!important}.latchkey-inventory:not(#_) code{unicode-bidi:isolate!important;font-family:ui-monospace,monospace!important;font-size:.9375em!important}.latchkey-inventory:not(#_) p{max-width:44em!important;margin:0 0 .5em!important}.latchkey-inventory:not(#_) p:empty{margin:0!important}.latchkey-inventory:not(#_) ul{max-width:60em!important;margin:0 0 .75em!important;padding:0!important;list-style:none!important}.latchkey-inventory:not(#_) li{border:0 solid #7a8388!important;border-inline-start-width:.25em!important;margin:0 0 .75em!important;padding:0!important;padding-inline-start:.75em!important}.latchkey-inventory:not(#_) li p{margin:0 0 .25em!important}.latchkey-inventory:not(#_) details ul{margin:.25em 0!important}.latchkey-inventory:not(#_) details li{border-inline-start-width:1px!important;margin:0 0 .25em!important}.latchkey-inventory:not(#_) .latchkey-inventory__error>li{border-color:#e0452c!important}.latchkey-inventory:not(#_) .latchkey-inventory__mend{border-color:#e0452c!important}.latchkey-inventory:not(#_) .latchkey-inventory__warning>li{border-color:#b26a00!important}.latchkey-inventory:not(#_) .latchkey-inventory__unknown{border-color:#b26a00!important}.latchkey-inventory:not(#_) .latchkey-inventory__ok{border-color:#0f8a50!important}.latchkey-inventory:not(#_) summary{text-underline-offset:.15em!important;cursor:pointer!important;width:-moz-fit-content!important;width:fit-content!important;min-height:24px!important;text-decoration:underline!important}.latchkey-inventory:not(#_) button{text-align:center!important;cursor:pointer!important;background:0 0!important;border:2px solid!important;border-radius:0!important;min-width:44px!important;min-height:44px!important;margin:0 0 .25em!important;padding:.5em 1em!important;font-weight:700!important}.latchkey-inventory:not(#_) button:hover{text-decoration:underline!important}.latchkey-inventory:not(#_) .latchkey-inventory__equals{grid-template-columns:repeat(2,minmax(0,10em))!important;gap:.5em!important;display:grid!important}.latchkey-inventory:not(#_) textarea{white-space:pre-wrap!important;resize:vertical!important;background:canvas!important;border:2px solid!important;width:100%!important;max-width:60em!important;margin:0 0 .5em!important;padding:.5em!important;font-family:ui-monospace,monospace!important;font-size:.9375em!important;display:block!important}.latchkey-inventory:not(#_) table{border-collapse:collapse!important;table-layout:fixed!important;width:100%!important;max-width:75em!important;margin:0 0 .75em!important}.latchkey-inventory:not(#_) caption{clip-path:inset(50%)!important;white-space:nowrap!important;width:1px!important;height:1px!important;position:absolute!important;overflow:hidden!important}.latchkey-inventory:not(#_) :-webkit-any(th,td){vertical-align:top!important;border:1px solid #7a8388!important;padding:.5em!important}.latchkey-inventory:not(#_) :is(th,td){vertical-align:top!important;border:1px solid #7a8388!important;padding:.5em!important}.latchkey-inventory:not(#_) thead th{font-weight:700!important}.latchkey-inventory:not(#_) td p:first-child{font-weight:700!important}.latchkey-inventory:not(#_) td p{margin:0!important}.latchkey-inventory:not(#_) th p{margin:.25em 0 0!important}.latchkey-inventory:not(#_) .latchkey-inventory__gone td:first-of-type p{text-decoration:line-through!important}.latchkey-inventory:not(#_) :focus-visible{outline-offset:3px!important;outline:3px solid!important}.latchkey-inventory:not(#_) :-webkit-any(h2,li,tr,div):focus{outline-offset:0!important}.latchkey-inventory:not(#_) :is(h2,li,tr,div):focus{outline-offset:0!important}@media (min-width:64em){.latchkey-inventory:not(#_) :is(section>ul,section>div>ul){grid-template-columns:1fr 1fr!important;gap:0 2em!important;max-width:90em!important;display:grid!important}.latchkey-inventory:not(#_) table{max-width:90em!important}}@media (max-width:40em){.latchkey-inventory:not(#_) :-webkit-any(table,tbody,tr,th,td){width:auto!important;display:block!important}.latchkey-inventory:not(#_) :is(table,tbody,tr,th,td){width:auto!important;display:block!important}.latchkey-inventory:not(#_) thead{clip-path:inset(50%)!important;width:1px!important;height:1px!important;position:absolute!important;overflow:hidden!important}.latchkey-inventory:not(#_) tr{border:2px solid #7a8388!important;margin:0 0 1em!important}.latchkey-inventory:not(#_) :-webkit-any(th,td){border-width:0 0 1px!important}.latchkey-inventory:not(#_) :is(th,td){border-width:0 0 1px!important}.latchkey-inventory:not(#_) td:before{content:attr(data-label) \": \"!important}}";
// src/inventory-panel/inventory-panel-file.ts
/** The panel of a page; it has one at most. */
var panels = /* @__PURE__ */ new WeakMap();
/** When the strip looks again by itself, in milliseconds: at once, and for as long as most pages take to settle. */
var LOOKS = [
	0,
	1e3,
	5e3
];
/**
* Stands in a page that was opened with `?latchkey=inventory`, and in all pages of a visit whose list is kept: the
* question, or the strip. Nothing is looked at before somebody says yes.
* @returns the function that takes it away.
*/
function showInventory(visit, collector) {
	const opened = panels.get(visit);
	if (opened) return opened.dismiss;
	const { model, remove } = mount(visit, collector);
	if (!model.isKept.value) focusTitle();
	else {
		model.close();
		const timers = LOOKS.map((wait) => setTimeout(() => model.stage.value === "closed" && void model.look(), wait));
		return () => {
			timers.forEach(clearTimeout);
			remove();
		};
	}
	return remove;
}
/**
* Opens the panel, for whoever calls `Latchkey.openInventory()`: of this page, unless a list is kept already.
* @returns the function that takes it away.
*/
async function openInventory(visit, collector) {
	await new Promise(whenReady);
	const { model, remove } = mount(visit, collector);
	await model.open();
	focusTitle();
	return remove;
}
function mount(visit, collector) {
	const there = panels.get(visit);
	if (there) return {
		model: there,
		remove: there.dismiss
	};
	const words = inventoryLanguage(visit.lang);
	const model = createInventoryModel(visit, {
		words,
		collector
	});
	const before = read("activeElement");
	adoptStyle(inventory_default, visit.nonce);
	const region = native("createElement")("section");
	region.id = region.className = "latchkey-inventory";
	region.lang = words.common.lang;
	region.dir = words.common.direction;
	region.setAttribute("aria-labelledby", INVENTORY_TITLE);
	render(h(Inventory, { model }), region);
	read("body").prepend(region);
	panels.set(visit, model);
	let wasAsking = true;
	let wasKept = model.isKept.value;
	const stop = effect(() => {
		const stage = model.stage.value;
		const isKept = model.isKept.value;
		const isLost = stage === "ended" || stage === "open" && (wasAsking || isKept && !wasKept);
		wasAsking = stage === "asking";
		wasKept = isKept;
		if (stage === "gone") {
			panels.delete(visit);
			render(null, region);
			region.remove();
			if (before instanceof HTMLElement) before.focus();
			queueMicrotask(() => stop());
		} else if (isLost) setTimeout(focusTitle);
	});
	return {
		model,
		remove: model.dismiss
	};
}
function focusTitle() {
	native("querySelectorAll")(`#${INVENTORY_TITLE}`)[0]?.focus();
}
export { openInventory, showInventory };
