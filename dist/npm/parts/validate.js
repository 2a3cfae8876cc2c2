import { i as nearest, n as knownHost, o as shown, s as toFault, t as createSubject } from "./subject.js";
import { a as saysSomething, c as readHost, d as BUILT_IN, f as KINDS, l as YEAR, o as isFields, p as text, r as TYPES, s as HOST, t as ID, u as expirySeconds } from "./read-manifest.js";
import { r as UK_PECR, t as GROUNDS } from "./uk-pecr-2026-02-05.js";
import { t as isOwnService } from "./is-own-service.js";
import { t as isDay } from "./is-day.js";
import { r as createUrlOwners, t as createNameOwners } from "./name-owners.js";
import { t as OLD_PRODUCTS } from "./old-products.js";
import { n as UNREVIEWED, t as SERVED } from "./our-languages.js";
import { t as recordAddress } from "./record-address.js";
import { t as OWN_PATH } from "./own-path.js";
// src/manifest/rules/addresses.ts
/** Addresses that no link should lead to, and places that are probably misspelt. */
function* addresses({ site, services, cookies }) {
	const places = isFields(site.places) ? site.places : {};
	yield* badScheme(["site", "privacyUrl"], site.privacyUrl);
	yield* badScheme(["site", "contact"], site.contact);
	for (const [name, address] of Object.entries(places)) yield* badScheme([
		"site",
		"places",
		name
	], address);
	for (const { path, fields } of services) yield* badScheme([...path, "moreInfo"], fields.moreInfo);
	const names = Object.keys(places);
	for (const { path, fields } of cookies) {
		const where = text(fields.where);
		const meant = where && !names.includes(where) && nearest(where, names);
		if (!meant) continue;
		yield {
			severity: "warning",
			code: "unknown-place",
			path: [...path, "where"],
			expected: `'${meant}', a key of site.places`,
			received: shown(where),
			advice: `Write ${meant} if it is a slip; other words are shown as they are.`
		};
	}
}
function* badScheme(path, address) {
	const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(text(address)) ?? [];
	if (!scheme || [
		"http",
		"https",
		"mailto",
		"tel"
	].includes(scheme.toLowerCase())) return;
	yield {
		severity: "warning",
		code: "address",
		path,
		expected: "an address that begins with https:, or a path of your own site",
		received: shown(address),
		advice: "Correct it: no link is made of it."
	};
}
// src/manifest/law.ts
var RULES$1 = new Map(Object.entries(UK_PECR.bases));
/** What the law says of a basis; undefined for one that it does not know. */
function ruleOf(basis) {
	return RULES$1.get(basis);
}
/** "PECR Schedule A1 paragraph 5": where the law speaks of a basis. */
function paragraphOf(basis) {
	return `PECR Schedule A1 paragraph ${ruleOf(basis)?.paragraph ?? ""}`;
}
// src/manifest/rules/bases.ts
var STATUTE = `See ${UK_PECR.statute}`;
/** The conditions that the law sets on each basis. */
function* bases(subject) {
	for (const category of subject.categories) {
		const basis = subject.basisOf(category.key);
		yield* conditions(category, basis);
		yield* information(category, basis);
		const kind = subject.kindOf(category.key);
		if (category.key === "necessary" && (kind === "asks" || kind === "objects")) yield {
			severity: "warning",
			code: "necessary-with-switch",
			path: [...category.path, "basis"],
			expected: "necessary, communication or emergency",
			received: shown(category.fields.basis),
			advice: "What visitors can turn off is not necessary: move it to another category."
		};
	}
	yield* helpers(subject);
	yield* grounds(subject);
}
function* conditions({ path, fields }, basis) {
	for (const { field, says } of ruleOf(basis)?.states ?? []) {
		if (fields[field] === true) continue;
		yield {
			severity: "error",
			code: `${String(basis)}-condition`,
			path: [...path, field],
			expected: `true, a condition of ${paragraphOf(basis)} for what is not asked about: ${says}`,
			received: shown(fields[field]),
			advice: `State ${field}: true if it is so; otherwise the basis is consent. ${STATUTE}`
		};
	}
}
/** Where visitors are told and not asked, they must be told of what. Our own categories come with a description. */
function* information({ key, path, fields }, basis) {
	const isDescribed = fields.description !== void 0 || BUILT_IN.has(String(key));
	if (ruleOf(basis)?.gives !== "objects" || isDescribed) return;
	yield {
		severity: "warning",
		code: "objection-unexplained",
		path: [...path, "description"],
		expected: `what it is for, in a sentence: ${paragraphOf(basis)} asks for clear and comprehensive information`,
		received: "nothing",
		advice: `Say what is stored or read, and why, in words that visitors understand. ${STATUTE}`
	};
}
/** Who may have what is collected, where visitors are not asked. */
function* helpers({ declared, services, basisOf }) {
	for (const { key, path, fields } of services) {
		const basis = basisOf(fields.category);
		const needed = ruleOf(basis)?.helpers;
		if (!needed || fields.role === needed.role || isOwnService(declared, key)) continue;
		yield {
			severity: needed.severity,
			code: `${String(basis)}-${needed.role}`,
			path: [...path, "role"],
			expected: `'${needed.role}' for ${paragraphOf(basis)}: ${needed.says}`,
			received: shown(fields.role),
			advice: `State it if your contract says so, name hosts of your own in site.hosts if it runs on them, or put it into a category on consent. ${STATUTE}`
		};
	}
}
/** Whoever says that visitors asked for something must be able to say why. */
function* grounds(subject) {
	for (const entry of [...subject.services, ...subject.cookies]) {
		const basis = subject.basisOf(subject.categoryOf(entry));
		if (!ruleOf(basis)?.grounds || isGrounded(entry.fields)) continue;
		const setter = subject.service(entry.fields.service);
		if (setter && isGrounded(setter)) continue;
		const missing = ["ground", "why"].filter((field) => entry.fields[field] === void 0);
		yield {
			severity: "warning",
			code: "necessity-unstated",
			path: entry.path,
			expected: "ground and why, since it is called strictly necessary",
			received: `no ${missing.join(" and no ")}`,
			advice: `State them: ${paragraphOf(basis)} has the grounds. ${STATUTE}`
		};
	}
}
function isGrounded({ ground, why }) {
	return !!text(ground) && why !== void 0;
}
// src/manifest/rules/dates.ts
/** Days that no calendar has, and a review that should have been. */
function* dates({ site, changes, now }) {
	yield* noSuchDay(["site", "updated"], site.updated);
	yield* noSuchDay(["site", "review"], site.review);
	for (const { path, fields } of changes) yield* noSuchDay([...path, "date"], fields.date);
	const today = now.toISOString().slice(0, 10);
	const review = text(site.review);
	if (isDay(review) && review < today) yield {
		severity: "warning",
		code: "review-overdue",
		path: ["site", "review"],
		expected: `a day from ${today} on`,
		received: shown(review),
		advice: "Look the annex over, correct what has changed, and set the next review."
	};
}
function* noSuchDay(path, value) {
	if (!/^\d{4}-(?:0\d|1[0-2])-[0-3]\d$/.test(text(value)) || isDay(text(value))) return;
	yield {
		severity: "warning",
		code: "no-such-day",
		path,
		expected: "a day that is in the calendar",
		received: shown(value),
		advice: "Correct it."
	};
}
// src/manifest/owners.ts
/** Prepares both look-ups for a manifest. */
function createOwners(declared) {
	return {
		...createUrlOwners(declared),
		...createNameOwners(declared)
	};
}
// src/manifest/rules/duplicates.ts
/** Names that stand in two rows, and patterns that cover a name of another category. */
function* duplicates(subject) {
	const first = /* @__PURE__ */ new Map();
	for (const each of subject.names) {
		const { type, where, domain, path } = each.row.fields;
		const key = JSON.stringify([
			typeOf(type),
			each.name,
			text(where),
			text(domain),
			text(path)
		]);
		const before = first.get(key);
		if (!before) first.set(key, each);
		else yield {
			severity: "warning",
			code: "duplicate-name",
			path: each.path,
			expected: "a name that has no row yet",
			received: `'${each.name}', which stands in cookies[${before.row.key}] too`,
			advice: "Remove one of the two, or say in where, domain or path how they differ."
		};
	}
	yield* overlaps(subject);
}
function* overlaps({ names, categoryOf, declared }) {
	const indexed = /* @__PURE__ */ new Map();
	let everywhere = 0;
	for (const from of names) {
		const category = categoryOf(from.row);
		const type = typeOf(from.row.fields.type);
		const key = JSON.stringify([
			type,
			from.name,
			category
		]);
		if (isEverywhere(from.name) && ++everywhere > MOST) continue;
		if (!indexed.has(key)) indexed.set(key, {
			...EMPTY,
			pattern: from.name,
			type,
			category,
			from
		});
	}
	const { namesOf } = createOwners({
		...declared,
		names: [...indexed.values()]
	});
	for (const { pattern, type, category, from } of indexed.values()) {
		const covering = namesOf(pattern, type).filter((found) => found.category !== category);
		const other = covering.find((found) => found.pattern !== pattern);
		const twin = covering.find((found) => found.pattern === pattern);
		const found = twin ?? other;
		if (!found || twin && found.from.row.key > from.row.key) continue;
		yield {
			severity: "warning",
			code: "overlapping-names",
			path: from.path,
			expected: "a name that belongs to one category",
			received: `'${pattern}' in '${category ?? ""}', which '${found.pattern}' of cookies[${found.from.row.key}] in '${found.category ?? ""}' covers too`,
			advice: "Where that is meant, nothing needs doing: the stricter category holds."
		};
	}
}
/** Patterns open at both ends have to be tried one by one; no real manifest has many. */
var MOST = 50;
function isEverywhere(pattern) {
	return pattern.startsWith("*") && pattern.endsWith("*");
}
var EMPTY = {
	service: null,
	seconds: 0,
	place: {
		path: void 0,
		domain: void 0,
		partitioned: void 0
	}
};
function typeOf(type) {
	return text(type) || "cookie";
}
// src/manifest/rules/hosts.ts
/** Hosts that belong to two services, or to a service and the site itself. */
function* hosts$1(subject) {
	const site = new Set(subject.declared.siteHosts);
	const all = subject.services.flatMap(({ key, path, fields }) => (Array.isArray(fields.hosts) ? fields.hosts : []).map((host, index) => ({
		host: readHost(host),
		path: [
			...path,
			"hosts",
			index
		],
		service: key
	}))).map((each, at) => ({
		...each,
		at
	}));
	const owners = /* @__PURE__ */ new Map();
	for (const each of all) {
		const found = owners.get(each.host) ?? [];
		if (each.host && found.every(({ service }) => service !== each.service)) owners.set(each.host, [...found.slice(0, 1), each]);
	}
	for (const { host, path, service, at } of all) {
		if (!host) continue;
		const keys = covering(host);
		if (keys.some((key) => site.has(key))) yield {
			severity: "warning",
			code: "host-of-site",
			path,
			expected: "a host of somebody else's",
			received: `'${host}', which site.hosts has too`,
			advice: "Remove one of the two: what is in site.hosts is always allowed."
		};
		const other = keys.flatMap((key) => owners.get(key) ?? []).find((found) => found.service !== service);
		if (!other || other.host === host && at < other.at) continue;
		yield {
			severity: "warning",
			code: "overlapping-hosts",
			path,
			expected: "a host that belongs to one service",
			received: `'${host}', which '${other.host}' of services.${other.service} covers too`,
			advice: "Know that an address is let through as soon as either of them is allowed."
		};
	}
}
/** The declared hosts that would match all that this one matches. */
function covering(host) {
	const labels = host.replace(/^\*\./, "").split(".");
	const above = labels.map((_, index) => `*.${labels.slice(index).join(".")}`);
	return host.startsWith("*") ? above : [host, ...above.slice(1)];
}
// src/manifest/rules/ids.ts
/** Ids stand in attributes and in the record of a choice, so that they must be short, plain and told apart. */
function* ids({ categories, services }) {
	for (const { key, path } of [...categories, ...services]) {
		if (ID.test(key)) continue;
		yield {
			severity: "error",
			code: "id",
			path,
			expected: "an id of lower-case letters, digits and hyphens",
			received: `'${key}'`,
			advice: suggestion(key)
		};
	}
	const taken = /* @__PURE__ */ new Set([...BUILT_IN.keys(), ...categories.map(({ key }) => key)]);
	for (const { key, path } of services) {
		if (!taken.has(key)) continue;
		yield {
			severity: "error",
			code: "id-taken",
			path,
			expected: "an id that no category has",
			received: `'${key}', which is a category${BUILT_IN.has(key) ? " that every manifest has" : ""}`,
			advice: `Rename the service, for example to ${key}-service: what is allowed must have one meaning.`
		};
	}
}
function suggestion(id) {
	const plain = id.toLowerCase().replaceAll(/[^a-z\d]+/g, "-").replaceAll(/^-|-$/g, "");
	return plain ? `Write ${plain}, and the same wherever it is named.` : "Write one, and the same wherever it is named.";
}
// src/manifest/text-fields.ts
var FIELDS = {
	categories: [
		"title",
		"description",
		"doing"
	],
	services: ["without", "why"],
	cookies: ["purpose", "why"],
	recipients: ["data", "purpose"],
	changes: ["text"]
};
/** Every text of a manifest that may differ from language to language. */
function textFields(subject) {
	const found = [];
	const add = ({ path, fields }, names) => {
		for (const name of names) if (fields[name] !== void 0) found.push({
			path: [...path, name],
			value: fields[name]
		});
	};
	add({
		path: ["site"],
		fields: subject.site
	}, ["name"]);
	for (const [part, names] of Object.entries(FIELDS)) for (const entry of subject[part]) add(entry, names);
	return found;
}
// src/manifest/rules/languages.ts
/** Texts that some visitors would read in a language that is not theirs. */
function* languages(subject) {
	const texts = textFields(subject);
	const tags = /* @__PURE__ */ new Set();
	for (const { value } of texts) if (isFields(value)) for (const tag of Object.keys(value)) tags.add(tag);
	if (!tags.size) return;
	const same = [];
	for (const { path, value } of texts) {
		if (typeof value === "string" && path[0] !== "site") same.push(path);
		if (isFields(value)) yield* languagesOf(path, value, tags);
	}
	const [first] = same;
	if (first && tags.size > 1) yield {
		severity: "warning",
		code: "one-language",
		path: first,
		expected: `one text a language (${[...tags].join(", ")}), as other texts have`,
		received: same.length === 1 ? "one text" : `one text, as in ${same.length - 1} other places`,
		advice: "Translate it: until then it is shown as it is on pages in every language."
	};
}
function* languagesOf(path, texts, tags) {
	for (const [tag, text] of Object.entries(texts)) {
		if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) yield {
			severity: "warning",
			code: "language-tag",
			path: [...path, tag],
			expected: "a language tag such as en, cy or cy-GB",
			received: `'${tag}'`,
			advice: "Correct it: no page has that language."
		};
		if (typeof text === "string" && text.trim()) continue;
		yield {
			severity: "warning",
			code: "language-missing",
			path: [...path, tag],
			expected: "a text",
			received: shown(text),
			advice: "Write it, or leave the language out: another one is shown then."
		};
	}
	const missing = [...tags].filter((tag) => !Object.hasOwn(texts, tag));
	if (!missing.length || missing.length === tags.size) return;
	yield {
		severity: "warning",
		code: "language-missing",
		path,
		expected: `a text in ${missing.join(", ")} too, as other texts have`,
		received: `one in ${Object.keys(texts).join(", ")} only`,
		advice: "Translate it: until then pages in the other languages show what is here."
	};
}
// src/manifest/rules/lifetimes.ts
var DAYS_400 = 3456e4;
var MONTHS_13 = 13 / 12 * YEAR;
var CAP = "See https://developer.chrome.com/blog/cookie-max-age-expires";
/** Lifetimes that browsers cut short, and lifetimes that regulators think too long. */
function* lifetimes(subject) {
	for (const row of subject.cookies) {
		const { expiry, type = "cookie" } = row.fields;
		const seconds = expirySeconds(expiry);
		if (seconds === null) continue;
		const place = {
			severity: "warning",
			path: [...row.path, "expiry"],
			received: shown(expiry)
		};
		if (type === "cookie" && seconds > DAYS_400) yield {
			...place,
			code: seconds === Infinity ? "cookie-until-cleared" : "cookie-over-400-days",
			expected: "at most 400 days, after which browsers drop a cookie that is not set again",
			advice: `Write what really happens, for example '400 days', or have it set for less. ${CAP}`
		};
		if (seconds > MONTHS_13 && countsVisitors(subject, row)) yield {
			...place,
			code: "analytics-over-13-months",
			expected: "at most 13 months for counting visitors, as the French regulator advises",
			advice: "Have the tool set it for less. See https://www.cnil.fr/fr/node/167364"
		};
	}
	const { lifetime } = subject.options;
	const seconds = expirySeconds(lifetime);
	if (seconds !== null && (seconds === 0 || seconds > 31557600)) yield {
		severity: "warning",
		code: "choice-lifetime",
		path: ["options", "lifetime"],
		expected: "a number and a unit, at most 12 months",
		received: shown(lifetime),
		advice: "Shorten it: until then a choice is kept for 6 months."
	};
}
function countsVisitors(subject, row) {
	const category = subject.categoryOf(row);
	return category === "analytics" || subject.basisOf(category) === "statistics";
}
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record$1(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record$1,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/manifest/schema/field.ts
/** Gives a schema its guidance, so that the JSON Schema and the faults speak from one source. */
function field(schema, guidance) {
	const { description: description$1, examples: examples$1 = [], ...metadata$1 } = guidance;
	const described = /* @__PURE__ */ pipe(schema, /* @__PURE__ */ description(description$1), /* @__PURE__ */ metadata(metadata$1));
	return examples$1.length ? /* @__PURE__ */ pipe(described, /* @__PURE__ */ examples([...examples$1])) : described;
}
/** The guidance of the innermost field on a path that has some. */
function guidanceAt(schema, path) {
	let node = schema;
	let found = /* @__PURE__ */ getMetadata(unwrap(schema));
	for (const key of path) {
		node = node && step(unwrap(node), key);
		if (!node) break;
		const metadata = /* @__PURE__ */ getMetadata(unwrap(node));
		if ("expected" in metadata) found = metadata;
	}
	return found;
}
/** Names of the fields that may stand where a path leads; empty where any may. */
function fieldsAt(schema, path) {
	let node = schema;
	for (const key of path) node = node && step(unwrap(node), key);
	return Object.keys((node && unwrap(node).entries) ?? {});
}
function unwrap(schema) {
	return schema.wrapped ?? schema;
}
function step(schema, key) {
	const { entries, item, value } = schema;
	return entries && Object.hasOwn(entries, key) ? entries[key] : item ?? value;
}
// src/manifest/schema/kinds-of-field.ts
/** What becomes of an optional field that cannot be read. */
var LEFT_OUT = "Correct it or leave it out: until then it counts as left out.";
var AN_OBJECT = "Write it in curly brackets.";
/** An object in which an unknown field is a fault: a misspelt one would be read by nobody. */
function fields(entries) {
	return /* @__PURE__ */ objectWithRest(entries, /* @__PURE__ */ never());
}
/** Text that is the same in every language. */
function words(description) {
	return field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1)), {
		description,
		expected: "a text",
		advice: LEFT_OUT
	});
}
/** Text that visitors read: one string, or one string a language. */
var textSchema = /* @__PURE__ */ union([/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1)), /* @__PURE__ */ custom((value) => isFields(value) && saysSomething(value))]);
var A_TEXT = "a text, or one text a language such as { en: '…', cy: '…' }";
function texts(description) {
	return field(textSchema, {
		description: `${description} One text, or one text a language: { "en": "…", "cy": "…" }.`,
		expected: A_TEXT,
		advice: LEFT_OUT
	});
}
function flag(description) {
	return field(/* @__PURE__ */ boolean(), {
		description,
		expected: "true or false",
		advice: LEFT_OUT
	});
}
function day(description) {
	return field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)), {
		description: `${description} An ISO date such as 2026-11-01.`,
		expected: "a date such as 2026-11-01",
		advice: "Write year, month and day as digits with hyphens."
	});
}
/** Case does not matter in a host, and a JSON Schema knows no flags. */
var anyCase = HOST.source.replace(/\\d|a-z|[a-z]/g, (part) => part === "a-z" ? "A-Za-z" : part === "\\d" ? part : `[${part.toUpperCase()}${part}]`);
var host = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(new RegExp(anyCase)));
function hosts(description) {
	return field(/* @__PURE__ */ array(field(host, {
		description: "A host name, or *.name for every name below one.",
		expected: "a host name such as player.vimeo.com, or *.vimeocdn.com for the names below one",
		advice: "Write the name alone: no scheme, path or port, and a * only as the first of three or more parts, never above names that anybody can register (*.co.uk).",
		shuts: true
	})), {
		description,
		expected: "a list of host names",
		advice: "Write a list in square brackets, for a single name too.",
		shuts: true
	});
}
var EXPIRY = /^(?:session|until cleared|(?=[0.]*[1-9])\d{1,6}(?:\.\d{1,6})? (?:second|minute|hour|day|week|month|year)s?)$/;
/** How long something stays; agrees with `expirySeconds` on every text. */
function expiry(description, extra = {}) {
	return field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(EXPIRY)), {
		description: `${description} 'session', 'until cleared', or a number and a unit such as '2 years'.`,
		expected: "'session', 'until cleared', or a number and a unit such as '2 years'",
		advice: "The units are second, minute, hour, day, week, month and year.",
		examples: [
			"session",
			"30 minutes",
			"1 day",
			"6 months",
			"1 year",
			"until cleared"
		],
		...extra
	});
}
/** The id of a category. */
var categoryReference = field(/* @__PURE__ */ string(), {
	description: "Id of a category: a built-in one, or one of your own.",
	expected: "the id of a category",
	advice: "The built-in ones are necessary, preferences, analytics, media, sharing and marketing.",
	examples: [...BUILT_IN.keys()],
	shuts: true
});
/** Why something is strictly necessary. */
var necessity = {
	ground: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist(GROUNDS), {
		description: "Why it is strictly necessary: a ground of PECR Schedule A1 paragraph 4.",
		expected: `one of ${GROUNDS.join(", ")}`,
		advice: LEFT_OUT
	})),
	why: /* @__PURE__ */ optional(texts("The reason for that ground, in a sentence."))
};
// src/manifest/schema/migrate-schema.ts
var products$1 = [...OLD_PRODUCTS.keys()];
var categories = /* @__PURE__ */ optional(/* @__PURE__ */ record$1(/* @__PURE__ */ string(), /* @__PURE__ */ array(/* @__PURE__ */ string())));
/** What is taken over from other consent products. What is wrong in it, the rule `migrate` says. */
var migrateSchema = field(/* @__PURE__ */ union([/* @__PURE__ */ array(/* @__PURE__ */ picklist(products$1)), fields(Object.fromEntries(products$1.map((product) => [product, categories])))]), {
	description: "Consent products whose stored choices are taken over. A list takes over each no. An object also each yes, by product and category there, for the ids of yours that it lists: { \"cookiebot\": { \"statistics\": [\"google-analytics\"] } }.",
	expected: `a list of products (${products$1.join(", ")}), or an object with an entry for each`,
	advice: LEFT_OUT
});
// src/manifest/rules/migrate.ts
/** Products whose categories every site has alike. */
var CLOSED = ["cookiebot", "complianz"];
/** What is to be taken over from another consent product, and cannot be. */
function* migrate(subject) {
	const { migrate: option } = subject.options;
	const path = ["options", "migrate"];
	if (Array.isArray(option)) for (const [index, product] of option.entries()) yield* isProduct([...path, index], product);
	else if (isFields(option)) for (const [product, categories] of Object.entries(option)) {
		yield* isProduct([...path, product], product);
		yield* categoriesOf(subject, [...path, product], categories);
	}
	else if (option !== void 0) yield wrongValue(path, option, guidanceAt(migrateSchema, []));
}
function* isProduct(path, product) {
	const known = [...OLD_PRODUCTS.keys()];
	if (known.includes(text(product))) return;
	yield unknown$1(path, product, {
		what: "product",
		known
	});
}
function* categoriesOf(subject, path, categories) {
	if (!isFields(categories)) {
		yield wrongValue(path, categories, {
			expected: "an object with that product's categories, each with a list of ids",
			advice: "Write it in curly brackets."
		});
		return;
	}
	const product = path[path.length - 1];
	const own = Object.keys(OLD_PRODUCTS.get(product) ?? {});
	for (const [name, ids] of Object.entries(categories)) {
		const place = [...path, name];
		if (CLOSED.includes(product) && !own.includes(name.toLowerCase())) yield unknown$1(place, name, {
			what: `category of ${product}`,
			known: own
		});
		if (!Array.isArray(ids)) {
			yield wrongValue(place, ids, {
				expected: "a list of ids of your own",
				advice: "Write a list in square brackets."
			});
			continue;
		}
		for (const [index, id] of ids.entries()) yield* isOwnId(subject, [...place, index], id);
	}
}
function* isOwnId(subject, path, id) {
	const category = subject.service(id)?.category ?? id;
	const kind = subject.kindOf(category);
	if (kind === void 0) {
		const keys = [...subject.services, ...subject.categories].map(({ key }) => key);
		yield unknown$1(path, id, {
			what: "category or service",
			known: [.../* @__PURE__ */ new Set([...keys, ...BUILT_IN.keys()])]
		});
	} else if (kind === "none") yield {
		severity: "warning",
		code: "migrate-without-switch",
		path,
		expected: "something that visitors decide about",
		received: `${shown(id)}, which has no switch`,
		advice: "Remove it: there is nothing to take over."
	};
}
function unknown$1(path, value, { what, known }) {
	const meant = nearest(text(value), known);
	return {
		severity: "warning",
		code: "migrate-unknown",
		path,
		expected: `a ${what} (${known.join(", ")})`,
		received: shown(value),
		advice: meant ? `Write ${meant}.` : "Correct or remove it: nothing is taken over for it."
	};
}
function wrongValue(path, value, { expected, advice }) {
	return {
		severity: "warning",
		code: "wrong-value",
		path,
		expected,
		received: shown(value),
		advice
	};
}
// src/manifest/rules/names.ts
/** Names that no cookie can have, and rows that take in Latchkey's own record. */
function* names(subject) {
	for (const { name, path, row } of subject.names) {
		if ((row.fields.type ?? "cookie") !== "cookie") continue;
		const [bad] = /[\s;=,"\P{ASCII}]/u.exec(name) ?? [];
		if (bad) yield {
			severity: "warning",
			code: "cookie-name",
			path,
			expected: "a name that a cookie can have",
			received: `'${name}', with ${JSON.stringify(bad)} in it`,
			advice: "Copy the name from the browser; several names are a list: [\"one\", \"two\"]."
		};
		const [start = "", ...rest] = name.split("*");
		if (name === "latchkey" || rest.length && "latchkey".startsWith(start) && "latchkey".endsWith(rest.join(""))) yield {
			severity: "warning",
			code: "own-record",
			path,
			expected: "a name that leaves out 'latchkey', the record of the visitor's choice",
			received: `'${name}'`,
			advice: "Remove it, or make the pattern narrower: the record is added to the annex by itself."
		};
	}
}
// src/manifest/rules/offered-languages.ts
/** Languages that a site offers and nobody has texts for, or whose texts no speaker has read. */
function* offeredLanguages({ languages, options }) {
	const own = Object.keys(languages);
	const named = options.languages;
	if (!Array.isArray(named)) return;
	const known = [.../* @__PURE__ */ new Set([
		...SERVED,
		...UNREVIEWED,
		...own
	])];
	for (const [index, tag] of named.entries()) {
		const path = [
			"options",
			"languages",
			index
		];
		if (typeof tag !== "string" || own.includes(tag)) continue;
		if (UNREVIEWED.includes(tag)) yield {
			severity: "warning",
			code: "language-not-reviewed",
			path,
			expected: "a language whose texts a speaker has reviewed",
			received: `${shown(tag)}, which was not reviewed by a speaker`,
			advice: "Have a speaker read the texts, and correct them under languages before visitors rely on them."
		};
		else if (!SERVED.includes(tag)) yield {
			severity: "warning",
			code: "language-unknown",
			path,
			expected: `a language that somebody has texts for (${known.join(", ")})`,
			received: shown(tag),
			advice: "Add its texts under languages, or leave it out: until then it is not offered."
		};
	}
}
// src/manifest/rules/plain-text.ts
/** A tag or a character reference. */
var MARKUP = /<[/!]?[a-z][^<>]{0,200}>|<!--|<\/?script|&(?:[a-z]{2,8}|#\d{1,6});/i;
/** Fields that are the same in every language, but shown as well. */
var SHOWN = [
	"name",
	"provider",
	"country",
	"safeguard",
	"where",
	"approvedBy",
	"contact"
];
/** Texts that would be shown with their tags, and texts of nothing but spaces. */
function* plainText(subject) {
	const entries = [
		{
			path: ["site"],
			fields: subject.site
		},
		...subject.services,
		...subject.cookies,
		...subject.recipients
	];
	const fields = [...textFields(subject), ...entries.flatMap(({ path, fields }) => SHOWN.map((name) => ({
		path: [...path, name],
		value: fields[name]
	})))];
	for (const { path, value } of fields) for (const [at, text] of isFields(value) ? Object.entries(value) : [["", value]]) if (typeof text === "string") yield* oneText(at ? [...path, at] : path, text);
}
function* oneText(path, text) {
	const [markup] = MARKUP.exec(text) ?? [];
	if (markup) yield {
		severity: "warning",
		code: "looks-like-html",
		path,
		expected: "plain text",
		received: `${shown(text)} with ${shown(markup)} in it`,
		advice: "Leave tags and entities out: they are shown as they stand, never run."
	};
	if (text && !text.trim()) yield {
		severity: "warning",
		code: "blank-text",
		path,
		expected: "a text",
		received: "nothing but spaces",
		advice: "Write it: readers see an empty place."
	};
}
// src/manifest/rules/products.ts
/** Names that are probably misspelt, and products that no longer exist. */
function* products({ names, services }) {
	for (const { name, path, known } of names) {
		const { product, meant } = known ?? {};
		if (product && meant) yield {
			severity: "warning",
			code: "likely-misspelling",
			path,
			expected: `'${meant}', which ${product.name} stores`,
			received: `'${name}', which is near to it`,
			advice: `Write ${meant} if it is a slip, since a row explains, holds and removes only the name that it gives; leave it if something else stores '${name}'.`
		};
		if (product?.ended) yield dead(product, path, `'${name}'`);
	}
	for (const { path, fields } of services) {
		const hosts = Array.isArray(fields.hosts) ? fields.hosts.map(text) : [];
		for (const [index, host] of hosts.entries()) {
			const product = knownHost(host);
			if (product?.ended) yield dead(product, [
				...path,
				"hosts",
				index
			], `'${host}'`);
		}
	}
}
function dead({ name, ended }, path, received) {
	return {
		severity: "warning",
		code: "dead-product",
		path,
		expected: "a product that still works",
		received: `${received} of ${name}, which stopped on ${ended?.on ?? ""}`,
		advice: `Remove it from the site and from here. See ${ended?.source ?? ""}`
	};
}
// src/manifest/rules/without-question.ts
var WHAT = {
	analytics: "counts visitors",
	marketing: "follows visitors for advertising",
	media: "plays media",
	sharing: "shares pages",
	translation: "translates pages",
	platform: "makes a site work",
	replay: "records what single visitors do"
};
/** What a kind of product does, to complete "which …". */
function whatItDoes(kind) {
	return WHAT[kind];
}
/**
* Well-known products, and categories of ours, on a basis that does not ask although the law would. Warnings: a name
* only suggests a product, and the page, which shuts what is an error, knows none.
*/
function* withoutQuestion(subject) {
	for (const { path, key } of subject.categories) {
		const kind = key;
		const basis = subject.basisOf(key);
		if (!ruleOf(basis)?.refuses.includes(kind)) continue;
		yield finding$1({
			basis,
			kind,
			path: [...path, "basis"],
			received: `${shown(basis)} for '${key}'`
		});
	}
	for (const { name, path, row, known } of subject.names) {
		if (!known) continue;
		const basis = subject.basisOf(subject.categoryOf(row));
		yield* placed(known.product, {
			basis,
			path,
			received: `'${name}'`
		});
	}
	for (const { path, fields } of subject.services) for (const [index, host] of (Array.isArray(fields.hosts) ? fields.hosts : []).entries()) {
		const product = knownHost(text(host));
		if (!product) continue;
		yield* placed(product, {
			basis: subject.basisOf(fields.category),
			path: [
				...path,
				"hosts",
				index
			],
			received: `'${text(host)}'`
		});
	}
}
function* placed({ name, kind, replays }, { basis, path, received }) {
	const rule = ruleOf(basis);
	const recognised = [...replays ? ["replay"] : [], kind];
	const found = recognised.find((one) => rule?.refuses.includes(one)) ?? recognised.find((one) => rule?.doubts.includes(one));
	if (!found) return;
	yield finding$1({
		basis,
		kind: found,
		path,
		received: `${received} of ${name}, which ${WHAT[found]}, on the basis ${shown(basis)}`
	});
}
function finding$1({ basis, kind, path, received }) {
	const rule = ruleOf(basis);
	const paragraph = paragraphOf(basis);
	return {
		severity: "warning",
		code: "no-question",
		path,
		expected: "a category on consent",
		received,
		advice: rule?.refuses.includes(kind) ? `Ask for it: ${rule.beyond ?? ""} (${paragraph}). See ${UK_PECR.statute}` : `Ask for it, unless you can show that ${paragraph} covers it: ${rule?.covers ?? ""}. See ${UK_PECR.statute}`
	};
}
// src/manifest/rules/purposes.ts
/** The built-in categories that would misname each kind of product. */
var NOT = {
	analytics: ["media", "sharing"],
	marketing: [
		"preferences",
		"analytics",
		"media",
		"sharing"
	],
	media: ["analytics", "sharing"],
	sharing: [
		"preferences",
		"analytics",
		"media"
	],
	translation: [
		"analytics",
		"media",
		"sharing",
		"marketing"
	],
	platform: []
};
/** Products that are known to do something else than their category or their group says. */
function* purposes(subject) {
	const groups = kindsOfGroups(subject.names);
	for (const { name, path, row, known } of subject.names) {
		const product = known?.product;
		if (!product) continue;
		const category = subject.categoryOf(row);
		const what = whatItDoes(product.kind);
		if (NOT[product.kind].includes(category)) {
			yield {
				severity: "warning",
				code: "other-purpose",
				path,
				expected: `a name that belongs to the category '${category}'`,
				received: `'${name}' of ${product.name}, which ${what}`,
				advice: "Give it a category and an explanation of its own: visitors choose by purpose."
			};
			continue;
		}
		const other = groups.get(groupOf(row));
		if (other && other !== product.kind) yield {
			severity: "warning",
			code: "mixed-group",
			path,
			expected: `a group of rows with one explanation, as most of '${groupOf(row)}' is what ${whatItDoes(other)}`,
			received: `'${name}' of ${product.name}, which ${what}`,
			advice: "Take it out of the group and explain it by itself."
		};
	}
}
/** What most of the known rows of each group are for. */
function kindsOfGroups(names) {
	const counts = /* @__PURE__ */ new Map();
	for (const { row, known } of names) {
		const kind = known?.product.kind;
		const group = groupOf(row);
		if (!kind || !group) continue;
		const ofGroup = counts.get(group) ?? /* @__PURE__ */ new Map();
		counts.set(group, ofGroup.set(kind, (ofGroup.get(kind) ?? 0) + 1));
	}
	const most = (ofGroup) => [...ofGroup].reduce((best, each) => each[1] > best[1] ? each : best)[0];
	return new Map([...counts].map(([group, ofGroup]) => [group, most(ofGroup)]));
}
function groupOf({ fields }) {
	return text(fields.group);
}
// src/manifest/rules/record.ts
/** A log to which nothing is posted: its address is of another host, not on https, or says more than where it is. */
function* record({ options, declared }) {
	const address = text(options.record);
	if (!address || recordAddress(address, declared, "https://site.invalid")) return;
	yield {
		severity: "warning",
		code: "record-address",
		path: ["options", "record"],
		expected: "a path such as /consent-log, or an https address of a host in site.hosts, without a query",
		received: shown(address),
		advice: "Correct it, or add its host to site.hosts: until then no decision is posted."
	};
}
// src/manifest/rules/references.ts
/** Rows, services and changes name categories and services that exist. */
function* references(subject) {
	const known = [.../* @__PURE__ */ new Set([...BUILT_IN.keys(), ...subject.categories.map(({ key }) => key)])];
	const services = subject.services.map(({ key }) => key);
	const isUnknown = (category) => typeof category === "string" && subject.basisOf(category) === void 0;
	for (const { path, fields } of subject.services) if (isUnknown(fields.category)) yield unknown("category", {
		path,
		fields
	}, known);
	for (const { path, fields } of subject.cookies) {
		const { category, service } = fields;
		const setter = subject.service(service);
		if (typeof service === "string" && !setter) yield unknown("service", {
			path,
			fields
		}, services);
		else if (isUnknown(category)) yield unknown("category", {
			path,
			fields
		}, known);
		else if (category === void 0 && service === void 0) yield {
			severity: "error",
			code: "no-category",
			path,
			expected: "a category, or a service that has one",
			received: "neither",
			advice: `Add category: one of ${known.join(", ")}.`
		};
		else if (setter && category !== void 0 && category !== setter.category) yield {
			severity: "error",
			code: "two-categories",
			path: [...path, "category"],
			expected: `the category of its service '${String(service)}', ${shown(setter.category)}`,
			received: shown(category),
			advice: "Leave the category out: it follows the service."
		};
	}
	yield* unknownInChanges(subject.changes, [...known, ...services]);
}
/** A change shuts nothing; one that names what there is not is said to nobody who is asked again. */
function* unknownInChanges(changes, candidates) {
	for (const { path, fields } of changes) {
		if (!Array.isArray(fields.categories)) continue;
		for (const [index, id] of fields.categories.entries()) {
			if (!ID.test(text(id)) || candidates.includes(text(id))) continue;
			const meant = nearest(text(id), candidates);
			yield {
				severity: "warning",
				code: "unknown-id",
				path: [
					...path,
					"categories",
					index
				],
				expected: "the id of a category or a service of this manifest",
				received: shown(id),
				advice: meant ? `Write ${meant}.` : "Correct it, or take it out."
			};
		}
	}
}
function unknown(what, { path, fields }, candidates) {
	const meant = nearest(text(fields[what]), candidates);
	const listed = candidates.length ? candidates.join(", ") : "none yet";
	return {
		severity: "error",
		code: `unknown-${what}`,
		path: [...path, what],
		expected: `the id of a ${what} (${listed})`,
		received: shown(fields[what]),
		advice: meant ? `Write ${meant}.` : `Correct it, or add it under ${what === "category" ? "categories" : "services"}.`
	};
}
// src/manifest/data/dead-mechanisms.ts
var DEAD_MECHANISMS = [{
	name: "the EU-US Privacy Shield",
	pattern: /privacy[\s-]*shield/i,
	since: "16 July 2020",
	source: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18"
}, {
	name: "Safe Harbor",
	pattern: /safe[\s-]*harbou?r/i,
	since: "6 October 2015",
	source: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14"
}];
// src/manifest/rules/transfers.ts
var UK = /^(?:uk|gb|gbr|great britain|united kingdom|england|scotland|wales|cymru|northern ireland|the uk)\b/i;
/** What is said about data that leave the UK must agree, and rest on something that still holds. */
function* transfers(subject) {
	for (const { path, fields } of [...subject.services, ...subject.recipients]) yield* deadMechanism([...path, "safeguard"], fields.safeguard);
	for (const { path, value } of textFields(subject)) for (const [tag, each] of isFields(value) ? Object.entries(value) : [["", value]]) yield* deadMechanism(tag ? [...path, tag] : path, each);
	if (subject.site.transfers === "none") yield* contradictions(subject);
}
function* deadMechanism(path, value) {
	const dead = DEAD_MECHANISMS.find(({ pattern }) => pattern.test(text(value)));
	if (!dead) return;
	yield {
		severity: "warning",
		code: "dead-mechanism",
		path,
		expected: "a safeguard that still holds, such as the UK-US data bridge or standard clauses",
		received: `${shown(value)}: ${dead.name} has been invalid since ${dead.since}`,
		advice: `Ask the provider what protects the data today, and write that. See ${dead.source}`
	};
}
function* contradictions({ declared, services, recipients }) {
	for (const { key, path, fields } of [...services, ...recipients]) {
		const country = text(fields.country);
		if (!(country ? !UK.test(country) : path[0] === "services" && !isOwnService(declared, key))) continue;
		yield {
			severity: "warning",
			code: "transfers-contradiction",
			path: [...path, "country"],
			expected: "the UK, since site.transfers says 'none'",
			received: country ? shown(country) : "no country",
			advice: country ? "Write transfers: 'listed' and the safeguard here, or do without it." : "Find out where its data go and name the country; where it is abroad, write transfers: 'listed'."
		};
	}
}
// src/manifest/rules/unused.ts
/** Services and categories that nothing belongs to. */
function* unused(subject) {
	const { services, cookies, categories, categoryOf, kindOf } = subject;
	const setters = new Set(cookies.map(({ fields }) => fields.service));
	for (const { key, path, fields } of services) {
		if (Array.isArray(fields.hosts) && fields.hosts.length) continue;
		const sets = setters.has(key);
		if (sets && kindOf(fields.category) === "none") continue;
		yield {
			severity: "warning",
			code: sets ? "no-hosts" : "unused-service",
			path: [...path, "hosts"],
			expected: sets ? "the hosts that it loads from" : "hosts, or a row in cookies that names it",
			received: shown(fields.hosts),
			advice: sets ? "Name them: without hosts only what the page marks is held." : "Name its hosts or what it stores, or remove it: nothing belongs to it."
		};
	}
	const used = new Set([...services, ...cookies].map(categoryOf));
	for (const { key, path } of categories) {
		if (used.has(key)) continue;
		yield {
			severity: "warning",
			code: "unused-category",
			path,
			expected: "a row or a service in this category",
			received: "none",
			advice: BUILT_IN.has(key) ? "Leave it out, or put something into it: visitors do not see it." : "Put something into it, or remove it: visitors do not see it."
		};
	}
}
// src/manifest/rules/rules.ts
/** What the shape of a manifest cannot say. */
var RULES = [
	ids,
	references,
	bases,
	lifetimes,
	migrate,
	products,
	withoutQuestion,
	purposes,
	transfers,
	dates,
	names,
	duplicates,
	hosts$1,
	unused,
	addresses,
	record,
	languages,
	offeredLanguages,
	plainText
];
// src/manifest/schema/category-schema.ts
var BASES = [...KINDS.keys()];
/** What visitors choose about. */
var categorySchema = field(fields({
	basis: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist(BASES), {
		description: "The lawful ground, after PECR Schedule A1. Only consent asks; statistics and appearance are on until the visitor objects; the others have no switch. Default: that of the built-in category, or consent.",
		expected: `one of ${BASES.join(", ")}`,
		advice: "In doubt write consent; PECR Schedule A1 has the conditions of the others.",
		shuts: true
	})),
	title: /* @__PURE__ */ optional(texts("Its name, as visitors see it.")),
	description: /* @__PURE__ */ optional(texts("What it is for, in a sentence.")),
	doing: /* @__PURE__ */ optional(texts("What it does, to complete \"With your permission we also …\". Default: the title.")),
	aggregateOnly: /* @__PURE__ */ optional(flag("PECR Schedule A1 paragraph 5: the statistics cannot tell one person from another.")),
	solePurpose: /* @__PURE__ */ optional(flag("PECR Schedule A1 paragraph 5: nothing else is done with what is collected."))
}), {
	description: "What visitors choose about. Adds to, or overrides, the built-in categories.",
	expected: "a category, which may be empty",
	advice: AN_OBJECT,
	shuts: true
});
// src/manifest/schema/cookie-schema.ts
var name = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(/[^*]/));
/** One row of the annex. */
var cookieSchema = field(fields({
	name: field(/* @__PURE__ */ union([name, /* @__PURE__ */ pipe(/* @__PURE__ */ array(name), /* @__PURE__ */ minLength(1))]), {
		description: "A name, a pattern with *, or a list that shares one row.",
		expected: "a name, a pattern such as _ga_*, or a list of them",
		advice: "Write the name as the browser shows it; a pattern needs more than stars.",
		shuts: true
	}),
	purpose: field(textSchema, {
		description: "What it is for, in plain words. One text, or one text a language.",
		expected: A_TEXT,
		advice: "Say in a sentence what it is for: visitors decide by it.",
		shuts: true
	}),
	expiry: expiry("How long it stays.", { shuts: true }),
	category: /* @__PURE__ */ optional(categoryReference),
	service: /* @__PURE__ */ optional(field(/* @__PURE__ */ string(), {
		description: "Id of the service that sets it; the row then has the category of that service.",
		expected: "the id of a service",
		advice: "Use a key of services, or leave it out.",
		shuts: true
	})),
	type: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist(TYPES), {
		description: "What kind of thing is stored or read.",
		expected: `one of ${TYPES.join(", ")}`,
		advice: "Mind the capitals, or leave it out for a cookie.",
		shuts: true
	}), "cookie"),
	where: /* @__PURE__ */ optional(words("Where it is used: a key of site.places, or words of your own.")),
	group: /* @__PURE__ */ optional(words("Consecutive rows with the same group share one explanation cell.")),
	path: /* @__PURE__ */ optional(words("Path of the cookie.")),
	domain: /* @__PURE__ */ optional(words("Domain of the cookie.")),
	partitioned: /* @__PURE__ */ optional(flag("Whether the cookie is kept apart for each site that embeds it."), false),
	httpOnly: /* @__PURE__ */ optional(flag("Whether only the server can read and remove the cookie."), false),
	...necessity
}), {
	description: "One row of the annex. name, purpose, expiry and category are enough.",
	expected: "a row with name, purpose, expiry and category",
	advice: "Write it in curly brackets.",
	shuts: true
});
// src/manifest/schema/service-schema.ts
/** Somebody else's product that the site uses. */
var serviceSchema = field(fields({
	name: field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1)), {
		description: "What it is called.",
		expected: "the name of the service",
		advice: "Name it: visitors must be able to read whom they allow.",
		shuts: true
	}),
	provider: /* @__PURE__ */ optional(words("The company behind it, as it calls itself.")),
	category: categoryReference,
	hosts: /* @__PURE__ */ optional(hosts("Hosts that it loads from or sends to. *.name does not match name itself.")),
	role: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist([
		"controller",
		"joint controller",
		"processor"
	]), {
		description: "What the provider is to you in data protection law.",
		expected: "controller, joint controller or processor",
		advice: LEFT_OUT
	})),
	country: /* @__PURE__ */ optional(words("Where the data go: an ISO 3166-1 code such as US, or words.")),
	safeguard: /* @__PURE__ */ optional(words("What protects data that leave the UK, such as the UK-US data bridge.")),
	moreInfo: /* @__PURE__ */ optional(words("Address of the provider's own explanation.")),
	without: /* @__PURE__ */ optional(texts("What a visitor can do without it.")),
	...necessity
}), {
	description: "Somebody else's product that the site uses.",
	expected: "a service with name and category",
	advice: AN_OBJECT,
	shuts: true
});
// src/manifest/schema/site-schema.ts
/** Whose site it is. */
var siteSchema = field(fields({
	name: /* @__PURE__ */ optional(texts("Your name, as visitors know it.")),
	privacyUrl: /* @__PURE__ */ optional(words("Address of your privacy page.")),
	contact: /* @__PURE__ */ optional(words("An e-mail address, a telephone number or a web address for questions.")),
	updated: /* @__PURE__ */ optional(day("When the annex last changed.")),
	review: /* @__PURE__ */ optional(day("When the annex must be looked at again.")),
	approvedBy: /* @__PURE__ */ optional(words("Who approved the annex.")),
	places: /* @__PURE__ */ optional(field(/* @__PURE__ */ record$1(/* @__PURE__ */ string(), /* @__PURE__ */ string()), {
		description: "The site's own parts by name, each with its address.",
		expected: "names of places, each with an address",
		advice: LEFT_OUT
	})),
	hosts: /* @__PURE__ */ optional(hosts("The site's own other hosts: always allowed.")),
	transfers: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist(["none", "listed"]), {
		description: "none: nothing leaves the UK. listed: what leaves it stands beside each service.",
		expected: "none or listed",
		advice: LEFT_OUT
	}))
}), {
	description: "Whose site it is.",
	expected: "an object",
	advice: AN_OBJECT,
	shuts: true
});
// src/manifest/schema/manifest-schema.ts
var id = /* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(ID));
/** A text without which the entry says nothing. */
function needed(description) {
	return field(textSchema, {
		description,
		expected: A_TEXT,
		advice: "Add it: readers need it."
	});
}
var recipientSchema = field(fields({
	name: field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(1)), {
		description: "Who receives the data.",
		expected: "the name of the recipient",
		advice: "Name it: readers must know who receives what they enter."
	}),
	data: needed("What they receive."),
	purpose: needed("What for."),
	country: /* @__PURE__ */ optional(words("Where the data go: an ISO 3166-1 code such as US, or words.")),
	safeguard: /* @__PURE__ */ optional(words("What protects data that leave the UK."))
}), {
	description: "Somebody who receives data that visitors give: a row of the second table.",
	expected: "a recipient with name, data and purpose",
	advice: AN_OBJECT
});
var changeSchema = field(fields({
	date: day("When it changed."),
	text: needed("What changed."),
	categories: /* @__PURE__ */ optional(listOf(field(id, {
		description: "Id of a category, or of a service.",
		expected: "the id of a category or a service",
		advice: LEFT_OUT,
		examples: [...BUILT_IN.keys()]
	}), "Ids that it is about: the banner says it to those who are asked about one of them again."))
}), {
	description: "A change of the annex that readers should see.",
	expected: "a change with date and text",
	advice: AN_OBJECT
});
var optionsSchema = field(fields({
	lifetime: /* @__PURE__ */ optional(expiry("How long a choice is kept, at most 12 months."), "6 months"),
	domain: /* @__PURE__ */ optional(field(/* @__PURE__ */ picklist(["share"]), {
		description: "`share`: the choice counts on all hosts of the domain. Default: on this host alone.",
		expected: "'share'",
		advice: LEFT_OUT
	})),
	dnt: /* @__PURE__ */ optional(flag("Whether Do Not Track counts as Global Privacy Control does."), false),
	keep: /* @__PURE__ */ optional(field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(OWN_PATH)), {
		description: "A path of this site at which its server sets the record once more, such as /latchkey/keep.",
		expected: "a path of this site, such as /latchkey/keep",
		advice: `Write it from the first slash on, without a host or a query. ${LEFT_OUT}`
	})),
	migrate: /* @__PURE__ */ optional(migrateSchema),
	languages: /* @__PURE__ */ optional(listOf(field(/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ minLength(2)), {
		description: "A language tag.",
		expected: "a language tag such as cy or pl",
		advice: LEFT_OUT,
		examples: [...SERVED, ...UNREVIEWED]
	}), "Languages that the site offers: visitors whose browser asks for one find a link to it.")),
	record: /* @__PURE__ */ optional(words("Where your own log takes decisions: a path such as /consent-log, or an https address of a host in site.hosts. Without it nothing is posted."))
}), {
	description: "Settings that belong to the site and not to one page.",
	expected: "an object",
	advice: AN_OBJECT,
	shuts: true
});
var languagesSchema = field(/* @__PURE__ */ record$1(/* @__PURE__ */ string(), field(/* @__PURE__ */ union([/* @__PURE__ */ pipe(/* @__PURE__ */ string(), /* @__PURE__ */ regex(OWN_PATH)), /* @__PURE__ */ looseObject({})]), {
	description: "The path of a JSON file of this site with the texts, or the texts themselves.",
	expected: "a path of this site such as /latchkey-so.json, or an object with texts",
	advice: `Write a path from the first slash on, without a host or a query. ${LEFT_OUT}`
})), {
	description: "Languages that the site adds, or corrects, by tag.",
	expected: "an object with an entry for each language, such as { so: '/latchkey-so.json' }",
	advice: AN_OBJECT
});
function listOf(item, description, shuts) {
	return field(/* @__PURE__ */ array(item), {
		description,
		expected: "a list",
		advice: "Write a list in square brackets.",
		...shuts && { shuts }
	});
}
function byId(entry, description) {
	return field(/* @__PURE__ */ record$1(id, entry), {
		description: `${description} Ids are lower-case letters, digits and hyphens.`,
		expected: "an object with an entry for each id",
		advice: AN_OBJECT,
		shuts: true
	});
}
/** The manifest: the one source of what `validate` checks and of the JSON Schema. */
var manifestSchema = field(fields({
	$schema: /* @__PURE__ */ optional(words("Address of this schema, so that an editor completes what you write.")),
	site: /* @__PURE__ */ optional(siteSchema),
	categories: /* @__PURE__ */ optional(byId(categorySchema, "Your own categories, and changes to the built-in ones.")),
	services: /* @__PURE__ */ optional(byId(serviceSchema, "The products of others that the site uses.")),
	cookies: /* @__PURE__ */ optional(listOf(cookieSchema, "The rows of the annex, in their order.", true)),
	recipients: /* @__PURE__ */ optional(listOf(recipientSchema, "The rows of the second table, in their order.")),
	changes: /* @__PURE__ */ optional(listOf(changeSchema, "What changed, the latest first.")),
	options: /* @__PURE__ */ optional(optionsSchema),
	languages: /* @__PURE__ */ optional(languagesSchema),
	texts: /* @__PURE__ */ optional(words("Only in a head part: where the whole manifest stands. Not written by hand."))
}), {
	description: "Everything that a site stores, reads and lets others do.",
	expected: "a manifest such as { cookies: [ … ] }",
	advice: `${AN_OBJECT} ${LEFT_OUT}`,
	shuts: true
});
// src/manifest/shape-faults.ts
/** Everything that has not the shape that the schema describes. */
function shapeFaults(input) {
	if (!isFields(input)) return [finding([], input)];
	const { categories, services, cookies, ...rest } = input;
	return [
		...withoutRows(rest).filter(({ path }) => path[1] !== "migrate"),
		...entryFaults("categories", categories, categorySchema),
		...entryFaults("services", services, serviceSchema),
		...entryFaults("cookies", cookies, cookieSchema).filter(({ code, path }) => !(rest.texts && code === "missing" && path[2] === "purpose"))
	];
}
/** Lists and nested objects one by one: Valibot would take a list for an object. */
function withoutRows(rest) {
	const isOdd = (key, value) => [
		"site",
		"options",
		"languages"
	].includes(key) && Array.isArray(value);
	return Object.entries(rest).flatMap(([key, value]) => isOdd(key, value) ? [finding([key], value)] : issuesOf(manifestSchema, { [key]: value }, []));
}
/** Entry by entry, since Valibot passes over ids such as `constructor`. */
function entryFaults(part, entries, schema) {
	if (entries === void 0) return [];
	const isList = part === "cookies";
	if (isList ? !Array.isArray(entries) : !isFields(entries)) return [finding([part], entries)];
	return Object.entries(entries).flatMap(([key, entry]) => {
		const path = [part, isList ? Number(key) : key];
		return isFields(entry) ? issuesOf(schema, entry, path) : [finding(path, entry)];
	});
}
function issuesOf(schema, value, path) {
	const result = /* @__PURE__ */ safeParse(schema, value);
	return result.success ? [] : result.issues.flatMap((issue) => fromIssue(issue, path));
}
function fromIssue(issue, base) {
	const path = [...base, ...(issue.path ?? []).map(({ key }) => key)];
	if (issue.type === "never") return [unknownField(path)];
	const value = issue.received === "undefined" ? void 0 : issue.input;
	const items = (issue.issues ?? []).flatMap((each) => each.path ?? []);
	if (issue.type === "union" && items.length) return items.map((item) => finding([...path, item.key], item.value));
	return [finding(path, value)];
}
function finding(path, value) {
	const { expected, advice, shuts } = guidanceAt(manifestSchema, path);
	return {
		severity: shuts ? "error" : "warning",
		code: value === void 0 ? "missing" : "wrong-value",
		path,
		expected,
		received: shown(value),
		advice
	};
}
function unknownField(path) {
	const name = String(path[path.length - 1]);
	const known = fieldsAt(manifestSchema, path.slice(0, -1));
	const meant = nearest(name, known);
	return {
		severity: "warning",
		code: "unknown-field",
		path,
		expected: meant ? `'${meant}'` : `one of the fields ${known.join(", ")}`,
		received: `'${name}', which nothing reads`,
		advice: meant ? `Write ${meant}.` : "Correct it, or remove it."
	};
}
// src/manifest/validate.ts
/** Finds everything that is wrong or doubtful in a manifest. Never throws, whatever it is given. */
function validate(input, { now = /* @__PURE__ */ new Date() } = {}) {
	const subject = createSubject(input, now);
	const faults = inOrder([...shapeFaults(input), ...RULES.flatMap((rule) => [...rule(subject)])], input).map(toFault);
	return {
		errors: faults.filter(({ severity }) => severity === "error"),
		warnings: faults.filter(({ severity }) => severity === "warning")
	};
}
/** Sorts by place in the manifest, so that a reader walks through it once. */
function inOrder(findings, input) {
	const places = /* @__PURE__ */ new Map();
	if (isFields(input)) for (const [part, entries] of Object.entries(input)) {
		const keys = isFields(entries) || Array.isArray(entries) ? Object.keys(entries) : [];
		places.set(part, new Map(keys.map((key, index) => [key, index])));
	}
	const parts = [...places.keys()];
	return findings.map((finding) => ({
		finding,
		part: parts.indexOf(finding.path[0]),
		entry: places.get(finding.path[0])?.get(String(finding.path[1])) ?? -1
	})).sort((a, b) => a.part - b.part || a.entry - b.entry).map(({ finding }) => finding);
}
export { textFields as n, validate as t };
