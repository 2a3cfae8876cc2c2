// src/inventory/observe/observe-entries.ts
/** Puts together what was written and what is stored: each entry once, and what was refused apart. */
function observeEntries(seen) {
	const writes = group(seen.writes);
	const kept = group(seen.kept);
	return [.../* @__PURE__ */ new Set([...writes.keys(), ...kept.keys()])].flatMap((key) => {
		const all = writes.get(key) ?? [];
		const refused = all.filter(({ isRefused }) => isRefused);
		const written = all.filter(({ isRefused }) => !isRefused);
		const stored = kept.get(key) ?? [];
		return [
			...refused.length ? [observation(seen, refused, {
				outcome: "stopped",
				isThere: false
			})] : [],
			...stored.map((one, index) => {
				const own = written.filter(({ domain }) => stored.some(({ host }) => host === domain) ? domain === one.host : index === 0);
				return own.length ? observation(seen, own, {
					outcome: "stored",
					isThere: true,
					stored: one
				}) : asStored(one, seen.firstSight(`${key} ${one.host}`));
			}),
			...written.length && !stored.length ? [observation(seen, written, fateOf(seen, written))] : []
		];
	});
}
function group(items) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = `${item.kind} ${item.name}`;
		groups.set(key, [...groups.get(key) ?? [], item]);
	}
	return groups;
}
function asStored({ kind, name, host, seconds }, evidence) {
	return {
		kind,
		name,
		host,
		seconds,
		outcome: "stored",
		isThere: true,
		count: 1,
		evidence: [evidence]
	};
}
function observation({ host }, writes, { stored, ...fate }) {
	const [first] = writes;
	const domain = writes.map((one) => one.domain).filter(Boolean).pop();
	const isOwn = domain !== void 0 && (host === domain || host.endsWith(`.${domain}`));
	const lifetimes = writes.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
	return {
		kind: first.kind,
		name: first.name,
		host: stored && stored.host !== host ? stored.host : domain !== void 0 && isOwn ? domain : host,
		seconds: lifetimes.length ? Math.max(...lifetimes) : stored?.seconds ?? null,
		...fate,
		count: writes.reduce((sum, { count }) => sum + count, 0),
		evidence: firstOfEach(writes.map(({ evidence }) => evidence))
	};
}
/** What became of something that was written and is not there. */
function fateOf({ removed, path, now }, writes) {
	const [{ kind, name }] = writes;
	const isElsewhere = (one) => {
		const folder = one.path.replace(/\/$/, "");
		return one.path.startsWith("/") && path !== folder && !path.startsWith(`${folder}/`);
	};
	if (writes.every(isElsewhere)) return {
		outcome: "stored",
		isThere: null
	};
	const hasEnded = ({ seconds, evidence }) => seconds !== null && seconds > 0 && evidence.when + seconds * 1e3 < now;
	return {
		outcome: removed.has(`${kind} ${name}`) || writes.some(hasEnded) ? "stored" : "transient",
		isThere: false
	};
}
/** The first sights in each stage, each way of seeing once. */
function firstOfEach(evidence) {
	const known = /* @__PURE__ */ new Set();
	return evidence.filter(({ stage, how, page }) => {
		const key = `${stage} ${how} ${page}`;
		return !known.has(key) && known.add(key);
	});
}
// src/inventory/observe/merge-seen.ts
/** How many sights of one thing are kept over the pages of a stage. */
var MOST = 20;
/** Joins what a later page showed to what was shown before it: each thing once, whatever is there by its last sight. */
function mergeSeen(before, after) {
	const last = before.stages[before.stages.length - 1];
	const [first, ...others] = after.stages;
	const goesOn = !!last && !!first && first.by === null && isLike(last, first);
	const offset = before.stages.length - (goesOn ? 1 : 0);
	const merged = new Map(before.observed.map((one) => [keyOf(one), {
		...one,
		isThere: gone(one)
	}]));
	for (const one of after.observed) {
		const evidence = one.evidence.map((sight) => ({
			...sight,
			stage: sight.stage + offset
		}));
		const known = merged.get(keyOf(one));
		merged.set(keyOf(one), {
			...one,
			seconds: one.seconds ?? known?.seconds ?? null,
			outcome: known?.outcome === "stored" ? "stored" : one.outcome,
			count: one.count + (known?.count ?? 0),
			evidence: fewOfEach(firstOfEach([...known?.evidence ?? [], ...evidence]))
		});
	}
	return {
		stages: goesOn ? [...before.stages, ...others] : [...before.stages, ...after.stages],
		observed: [...merged.values()]
	};
}
/** The first in each stage: whoever looks at many pages before a choice still learns what came after it. */
function fewOfEach(evidence) {
	const counts = /* @__PURE__ */ new Map();
	return evidence.filter(({ stage }) => {
		const count = (counts.get(stage) ?? 0) + 1;
		counts.set(stage, count);
		return count <= MOST;
	});
}
function isLike(one, other) {
	return one.name === other.name && one.allowed.join() === other.allowed.join();
}
/** What a later page does not show is not there any more; a request never is. */
function gone({ isThere }) {
	return isThere === null ? null : false;
}
/** What happened and what was stopped stand apart. */
function keyOf({ kind, name, host, outcome }) {
	return [
		kind,
		host,
		/stopped|fetched/.test(outcome) ? outcome : "",
		name
	].join(" ");
}
// src/inventory/observe/earlier-pages.ts
/** Where it is kept, in this tab alone: names and hosts, never a value. */
var KEY = "latchkey-inventory";
/** How much is kept, in characters. */
var ROOM = 4e5;
var NOTHING = {
	stages: [],
	observed: []
};
/** Whether what is seen is kept from page to page. */
function isKept() {
	return readText() !== null;
}
/** What the pages before this one showed; nothing where none is kept, or it cannot be read. */
function readEarlier(page) {
	const kept = read();
	return {
		...kept.page === page ? kept.before : mergeSeen(kept.before, kept.last),
		full: kept.full
	};
}
/** Keeps what this page showed with what is kept already, in place of what it showed before. */
function keepPage(page, shown) {
	const kept = read();
	const { full, ...before } = readEarlier(page);
	if (write({
		before,
		last: shown,
		page,
		full
	})) return;
	write({
		...kept,
		full: kept.full + 1
	});
}
/** Begins to keep it, with nothing. */
function beginKeeping(page) {
	write({
		before: NOTHING,
		last: NOTHING,
		page,
		full: 0
	});
}
function endKeeping() {
	try {
		sessionStorage.removeItem(KEY);
	} catch {}
}
function readText() {
	try {
		return sessionStorage.getItem(KEY);
	} catch {
		return null;
	}
}
/** What is kept; begun anew where it is not what we wrote. */
function read() {
	try {
		const kept = JSON.parse(readText(), (_, value) => value === "until cleared" ? Infinity : value);
		const { before, last } = kept;
		mergeSeen(before, last);
		return {
			before,
			last,
			page: String(kept.page),
			full: Number(kept.full) || 0
		};
	} catch {
		return {
			before: NOTHING,
			last: NOTHING,
			page: "",
			full: 0
		};
	}
}
function write(kept) {
	try {
		const text = JSON.stringify(kept, (_, value) => value === Infinity ? "until cleared" : value);
		if (text.length > ROOM) return false;
		sessionStorage.setItem(KEY, text);
		return true;
	} catch {
		return false;
	}
}
export { readEarlier as a, observeEntries as c, keepPage as i, endKeeping as n, mergeSeen as o, isKept as r, firstOfEach as s, beginKeeping as t };
