import { n as read, t as native } from "./parts/natives.js";
import { c as report, i as readRecord, o as writeRecord, s as cookieIn } from "./parts/cookies.js";
import { t as listen } from "./parts/listen.js";
import { t as readSession } from "./parts/session.js";
import { i as whenSeen, n as isPrerendering, r as whenReady } from "./parts/when-ready.js";
import { i as readDecision, r as createChoice, t as receiptOf } from "./parts/receipt.js";
import { t as createJudge } from "./parts/judge.js";
import { t as policyOf } from "./parts/policy.js";
import { a as scriptUrl, n as takeOut, o as trustedHtml, r as isTrusted, t as runningScript } from "./parts/held.js";
import { i as SAFE, s as urlsIn, t as ADDRESSES } from "./parts/marked.js";
import { r as createUrlOwners, t as createNameOwners } from "./parts/name-owners.js";
import { i as readManifest } from "./parts/read-manifest.js";
// src/languages/language-imports.ts
/** The files of the languages as a bundler finds them. */
var LANGUAGE_IMPORTS = {
	cy: () => import("./parts/main.js"),
	"cy-later": () => import("./parts/later.js"),
	"cy-details": () => import("./parts/details4.js"),
	"cy-settings": () => import("./parts/settings.js"),
	"cy-placeholder": () => import("./parts/placeholder6.js"),
	"cy-receipt": () => import("./parts/receipt6.js"),
	"cy-annex": () => import("./parts/annex6.js"),
	"cy-notice": () => import("./parts/notice5.js"),
	ur: () => import("./parts/main3.js"),
	"ur-later": () => import("./parts/later3.js"),
	"ur-details": () => import("./parts/details6.js"),
	"ur-settings": () => import("./parts/settings3.js"),
	"ur-placeholder": () => import("./parts/placeholder8.js"),
	"ur-receipt": () => import("./parts/receipt8.js"),
	"ur-annex": () => import("./parts/annex8.js"),
	"ur-notice": () => import("./parts/notice7.js"),
	pl: () => import("./parts/main2.js"),
	"pl-later": () => import("./parts/later2.js"),
	"pl-details": () => import("./parts/details5.js"),
	"pl-settings": () => import("./parts/settings2.js"),
	"pl-placeholder": () => import("./parts/placeholder7.js"),
	"pl-receipt": () => import("./parts/receipt7.js"),
	"pl-annex": () => import("./parts/annex7.js"),
	"pl-notice": () => import("./parts/notice6.js")
};
// src/bring-banner.ts
var bringBanner = (visit) => visit.load("banner", {}.banner).then(({ mountBanner }) => mountBanner(visit));
// src/choice/gpc.ts
/**
* Whether the browser sends Global Privacy Control, or, where the site heeds it too, Do Not Track. It is fixed for a page,
* so once is enough.
* @see https://w3c.github.io/gpc/
*/
function readGpc(heedsDnt) {
	const { globalPrivacyControl, doNotTrack } = navigator;
	return globalPrivacyControl === true || heedsDnt && doNotTrack === "1";
}
// src/gate/seal.ts
/** Seals the document. What a policy has shut out stays out until the next document, so there is no way to widen it. */
function createSeal(declared, allows) {
	const shut = /* @__PURE__ */ new Set();
	const narrow = (isFirst) => {
		const before = shut.size;
		for (const { id, hosts } of declared.services.values()) if (hosts[0] && !allows(id)) shut.add(id);
		if (isFirst || shut.size > before) {
			const meta = native("createElement")("meta");
			meta.httpEquiv = "Content-Security-Policy";
			meta.content = policyOf(declared, allows, location.hostname);
			read("head").append(meta);
		}
	};
	narrow(true);
	return {
		shut,
		narrow,
		shutAtFirst: shut.size
	};
}
// src/gate/sights.ts
/** How much is kept until then: a page may write and ask without end. */
var MOST = 5e3;
/** Notes what is written and asked for, decided and stopped. */
function createSights() {
	const sights = {
		log: [],
		count: 0,
		Error,
		see(noted, realm = window) {
			try {
				if (sights.count++ < MOST) sights.log.push([
					noted,
					realm.location.href,
					realm !== window,
					performance.now(),
					new sights.Error(),
					navigator.userActivation?.isActive
				]);
			} catch {}
		}
	};
	return sights;
}
// src/browser/watch-parser.ts
/**
* Tells what the parser adds, before a script among it runs, until the page is parsed.
* @returns the function that stops it.
*/
function watchParser(callback) {
	const observer = new MutationObserver(callback);
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	whenReady(() => {
		callback(observer.takeRecords());
		observer.disconnect();
	});
	return () => observer.disconnect();
}
// src/gate/content-guard.ts
/** Selects what may load by itself and is not marked. */
var LOADERS = [
	...ADDRESSES.map((name) => `[${name.replace(/.*:/, "*|")}]`),
	"[srcdoc]",
	"script"
].map((part) => part + SAFE + ":not(base):not([data-consent])").join();
/** Tags that may load something or show a page of their own, by their names or in a piece of HTML. */
var MAY_LOAD = /(^|<)(script|i?frame|im|link|object|embed|video|audio|source|track|input|use|feim|body|t[abdhr])/i;
/** Addresses that an inline script imports from, or that a list of pages to fetch ahead names. */
var IMPORTS = /\bimport\b[^"'`;]*["'`]([^"'`]+)|"((?:https?:)?\/\/[^"*]+)/g;
/** What in a piece of a page may load: itself, what is in it, and what is in the shadows that its markup declares. */
function loadersIn(root) {
	const isElement = "matches" in root;
	const find = (isElement ? Element : DocumentFragment).prototype.querySelectorAll;
	const found = [...find.call(root, LOADERS)];
	if (isElement && Element.prototype.matches.call(root, LOADERS)) found.push(root);
	for (const template of find.call(root, "template[shadowrootmode]")) found.push(...loadersIn(template.content));
	return found;
}
/**
* Whether Chromium lays the page out, and loads every element of this kind in it, when a script asks it for anything, even
* its name, be it in the page or not: it counts as a plug-in, whose members come before its own.
*/
function isPlugin(node) {
	return node instanceof HTMLEmbedElement || node instanceof HTMLObjectElement;
}
/** Of what was never taken out. */
var stay = () => {};
/**
* Makes the guard. What it marks is from then on held, released and taken back like anything that the page has marked.
* @param onHold is told of each element after it was marked.
*/
function createContentGuard(judge, onHold) {
	const { get: getHtml, set: setHtml } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
	const { getAttribute, setAttribute, removeAttribute } = Element.prototype;
	const nameOf = (element) => Reflect.get(Element.prototype, "localName", element);
	const held = /* @__PURE__ */ new WeakSet();
	const waitsFor = (addresses, what) => {
		for (const address of addresses) {
			const id = address ? judge.url(address, what) : void 0;
			if (id) return id;
			if (/^(data|java)/.test(address)) {
				const inner = waitsFor(unescape(address).match(/https?:[^"'\s]+/g) ?? []);
				if (inner) return inner;
			}
		}
	};
	/** The service for which an element must wait. */
	function idOf(element) {
		const localName = nameOf(element);
		const addresses = ADDRESSES.flatMap((name) => urlsIn(name, getAttribute.call(element, name), localName));
		const found = waitsFor(addresses, localName);
		if (found || localName !== "script") return found;
		const { type, textContent } = element;
		return waitsFor([...textContent.matchAll(IMPORTS)].map(([, imported, listed]) => imported ?? (/^(spec|imp)/.test(type) && listed)));
	}
	/** Marks an element. What may have begun to load is out of the page until it is told to come back. */
	function mark(element, id) {
		let putBack = stay;
		if (nameOf(element) === "script") {
			const script = element;
			if (script.async) script.async = true;
			script.dataset.type = script.type;
			script.type = "text/plain";
		} else {
			putBack = takeOut(element);
			for (const name of ADDRESSES) {
				const value = getAttribute.call(element, name);
				if (value === null) continue;
				setAttribute.call(element, "data-" + name, value);
				removeAttribute.call(element, name);
			}
		}
		setAttribute.call(element, "data-consent", id);
		held.add(element);
		return putBack;
	}
	/** Marks an element where it must wait. Undefined: nothing about it was changed. */
	function look(element) {
		const srcdoc = getAttribute.call(element, "srcdoc");
		const rewritten = rewrite(srcdoc);
		const isRewritten = rewritten !== srcdoc;
		if (isRewritten) setAttribute.call(element, "srcdoc", trustedHtml(rewritten));
		const id = idOf(element);
		return id ? mark(element, id) : isRewritten ? stay : void 0;
	}
	function rewrite(html, isInert) {
		if (!MAY_LOAD.test(html)) return html;
		const inert = native("createElement")("template");
		setHtml.call(inert, trustedHtml(html));
		const back = loadersIn(inert.content).map((element) => isInert && element.localName === "script" ? void 0 : look(element));
		if (!back.some(Boolean)) return html;
		back.forEach((put) => put?.());
		const marked = getHtml.call(inert);
		return isTrusted(html, "HTML") ? trustedHtml(marked) : marked;
	}
	const inspectEach = (elements) => elements.map(look).forEach((putBack, index) => {
		if (!putBack) return;
		putBack();
		onHold(elements[index]);
	});
	return {
		rewrite,
		inspectEach,
		inspectAll: (root) => inspectEach(loadersIn(root)),
		assignAttribute(element, name, value) {
			const { dataset, localName } = element;
			const script = localName === "script" && element;
			if (name === "type") {
				const isHeld = !!script && held.has(element) && !!idOf(element);
				if (isHeld) dataset.type = value;
				return isHeld;
			}
			const id = waitsFor(/^(a|area|base|form)$/.test(localName) ? [] : urlsIn(name, `${value}`, localName), localName);
			if (id) {
				mark(element, id)();
				if (!script) element.setAttribute("data-" + name, value);
				onHold(element);
			} else if (held.delete(element)) {
				if (script) script.type = dataset.type;
				delete dataset.consent;
			}
			return !!id && !script;
		}
	};
}
// src/gate/test-names.ts
/** Tests names of which most come again and few match: to look one up is faster than to read it. */
function testNames(pattern) {
	const others = /* @__PURE__ */ new Set();
	return (name) => !others.has(name) && (pattern.test(name) || others.size < 500 && !others.add(name));
}
// src/gate/patch.ts
/** Makes an object a string, as the browser would; once, since that may run the page's code. */
function plain(value) {
	try {
		return typeof value === "object" && value && !isTrusted(value, "HTML", "Script", "ScriptURL") ? `${value}` : value;
	} catch (error) {
		return { toString() {
			throw error;
		} };
	}
}
/**
* Makes the one function that replaces native ones. A replacement keeps everything that a page can rely upon: name,
* length, what the property is, and that it is no constructor unless the native one is; then it stays one, with its
* prototype and constants, under subclassing too.
* @param keep takes the functions that put the native ones back, to be called in reverse order.
*/
function createPatch(realm, keep) {
	const made = /* @__PURE__ */ new Map();
	return (type, names, around) => {
		const owner = type ? realm[type]?.["prototype"] : realm;
		for (const name of Object.getOwnPropertyNames(owner ?? {})) {
			if (!names.test(name)) continue;
			const descriptor = Object.getOwnPropertyDescriptor(owner, name);
			const key = descriptor.set ? "set" : descriptor.get ? "get" : "value";
			const native = descriptor[key];
			const least = native.length;
			const usual = least || 1;
			const { passes } = around;
			const make = () => native.prototype ? new Proxy(native, { construct: (_, given, target) => around((...last) => Reflect.construct(native, last, target), 0, given) }) : Object.defineProperties(Object.setPrototypeOf({ ours(...given) {
				return given.length < least || given.length === usual && passes?.(given[0], usual > 1 && given[1]) ? Reflect.apply(native, this, given) : around(native, this, given);
			} }.ours, Object.getPrototypeOf(native)), Object.getOwnPropertyDescriptors(native));
			const ours = made.get(native) ?? make();
			made.set(native, ours);
			const hasOwnPrototype = [native, ours].includes(native.prototype?.constructor);
			const set = (value) => {
				Object.defineProperty(owner, name, {
					...descriptor,
					[key]: value
				});
				if (hasOwnPrototype) native.prototype.constructor = value;
			};
			set(ours);
			keep(() => {
				if (Object.getOwnPropertyDescriptor(owner, name)?.[key] === ours) set(native);
			});
		}
	};
}
// src/gate/guard.ts
/** Attributes that decide what an element loads. */
var DECIDING = RegExp(`^(${ADDRESSES.join("|")}|srcdoc|type)$`, "i");
var decides = testNames(DECIDING);
/** An address that fails as every address does in a browser that is offline, and is asked of nobody. */
var NOWHERE = "blob:";
/**
* Stops requests and elements of services that are not allowed as they are made. A refused request goes ahead to an
* address that fails, so that it fails with the browser's own errors.
*/
function guardRealm(realm, patch, { judge, assignAttribute, rewrite, onRefuse, onFrame, wrapWorker }) {
	const apply = Reflect.apply;
	const urlOf = Object.getOwnPropertyDescriptor(realm.Request.prototype, "url")?.get;
	const deadEnd = `//${location.hostname}:1`;
	for (const [type, names, what, index, instead] of [
		[
			"",
			/^fetch$/,
			"fetch",
			0,
			NOWHERE
		],
		[
			"Cache",
			/^add$/,
			"fetch",
			0,
			NOWHERE
		],
		[
			"XMLHttpRequest",
			/^open$/,
			"xhr",
			1,
			NOWHERE
		],
		[
			"Worklet",
			/^addM/,
			"worklet",
			0,
			NOWHERE
		],
		[
			"Navigator",
			/^sendBeacon$/,
			"beacon",
			0,
			false
		],
		[
			"",
			/^fetchLater$/,
			"beacon",
			0,
			{ activated: false }
		],
		[
			"",
			/^Audio$/,
			"audio",
			0,
			""
		],
		[
			"",
			/^EventSource$/,
			"event-source",
			0,
			"data:,"
		],
		[
			"",
			/^WebSocket$/,
			"socket",
			0,
			"wss:" + deadEnd
		],
		[
			"",
			/^WebTransport$/,
			"socket",
			0,
			"https:" + deadEnd
		]
	]) patch(type, names, (native, self, given) => {
		let address = "";
		try {
			address = given[index].method && apply(urlOf, given[index], []);
		} catch {}
		if (!address && index in given) address = given[index] = plain(given[index]);
		const id = judge.url(address, what, realm);
		if (id === void 0) return apply(native, self, given);
		onRefuse(what, address, id);
		given[index] = instead;
		return typeof instead === "string" ? apply(native, self, given) : instead;
	});
	const peer = (native, self, given) => {
		const servers = [given[0]?.iceServers ?? []].flat().flatMap((server) => server.urls);
		for (const server of servers) {
			const address = `${server}`.replace(/^\w*:?/, "https://");
			const id = judge.url(address, "peer", realm);
			if (id === void 0) continue;
			onRefuse("peer", address, id);
			given[0] = {
				...given[0],
				iceServers: [],
				iceTransportPolicy: "relay"
			};
		}
		return apply(native, self, given);
	};
	patch("", /RTCPeerConnection$/, peer);
	patch("RTCPeerConnection", /^setC/, peer);
	patch("", /^Worker$/, (native, self, given) => {
		if (given[0] !== void 0) given[0] = wrapWorker(plain(given[0]), given[1]?.type === "module");
		return apply(native, self, given);
	});
	/** Looks at an attribute before it is set; by its name, or by that of the property. */
	const sets = (nameAt) => {
		const index = nameAt + 1;
		const around = (native, self, given) => {
			if (nameAt >= 0) given[nameAt] = plain(given[nameAt]);
			const name = String(nameAt < 0 ? native.name.slice(4) : given[nameAt]);
			if (decides(name)) {
				given[index] = plain(given[index]);
				if (/doc$/i.test(name)) given[index] = rewrite(given[index]);
				else if (assignAttribute(self, name.toLowerCase(), given[index])) return;
			}
			return apply(native, self, given);
		};
		around.passes = (first, second) => {
			const name = nameAt ? second : first;
			return typeof name === "string" && !decides(name);
		};
		return around;
	};
	patch("Element", /^setAttribute$/, sets(0));
	patch("Element", /^setAttributeNS$/, sets(1));
	patch("Element", /^setAttributeNode/, (native, self, given) => {
		const { name, value } = given[0];
		return decides(name) && assignAttribute(self, name, value) ? null : apply(native, self, given);
	});
	patch("NamedNodeMap", /^setN/, (native, self, given) => {
		if (!self[0]?.ownerElement) apply(native, self, [realm.document.createAttribute("class")]);
		return self[0].ownerElement.setAttributeNode(given[0]);
	});
	/** Looks at HTML before it is parsed. */
	const parses = (isInert, at) => {
		return (native, self, given) => {
			given[at] = rewrite(plain(given[at]), isInert);
			return apply(native, self, given);
		};
	};
	for (const type of ["Element", "ShadowRoot"]) patch(type, /^((inn|out)er|set)HTML/, parses(true, 0));
	patch("Element", /^insertAdjacentH/, parses(true, 1));
	patch("Range", /^createC/, parses(false, 0));
	let open = "";
	let flush = () => {};
	patch("Document", /^close$/, (native, self, given) => {
		flush();
		return apply(native, self, given);
	});
	patch("Document", /^write/, (native, self, given) => {
		const parts = given.map(plain);
		const vouch = parts.every((part) => isTrusted(part, "HTML")) ? trustedHtml : String;
		const text = open + parts.map((part) => `${part}`).join("");
		open = /<([a-z!/][^>]*)?$/i.exec(text)?.[0] ?? "";
		flush = () => {
			if (open) apply(native, self, [vouch(open)]);
			open = "";
		};
		queueMicrotask(flush);
		return apply(native, self, [vouch(rewrite(text.slice(0, text.length - open.length)))]);
	});
	/** Guards the window, or that of the document, that the page gets hold of. */
	const shows = (native, self, given) => {
		const found = apply(native, self, given);
		onFrame(/t$/.test(native.name) ? found?.defaultView : found);
		return found;
	};
	patch("", /^open$/, shows);
	for (const type of Object.getOwnPropertyNames(realm)) if (/^HTML(?!Anc).+Element$/.test(type)) {
		patch(type, DECIDING, sets(-1));
		patch(type, /^content[DW]/, shows);
	}
}
// src/gate/failing-database.ts
/** A database's request that fails, as where the browser has no room: a real one, of which nothing comes. */
function failingDatabase(factory) {
	const request = factory.deleteDatabase("latchkey");
	request.addEventListener("success", (event) => {
		event.stopImmediatePropagation();
		request.dispatchEvent(new Event("error"));
	});
	return request;
}
// src/gate/storage-guard.ts
/** Refuses to store names that are not allowed. Writes are lost in silence, a database says that it cannot be opened. */
function guardStorage(realm, patch, { judge, onRefuse }) {
	for (const [owner, member, kind, answer] of [
		[
			"Document",
			/^cookie$/,
			"cookie",
			() => {}
		],
		[
			"CookieStore",
			/^set$/,
			"cookie",
			() => Promise.resolve()
		],
		[
			"Storage",
			/^setItem$/,
			"localStorage",
			() => {}
		],
		[
			"CacheStorage",
			/^open$/,
			"cacheStorage",
			() => Promise.reject(/* @__PURE__ */ new TypeError("Failed to fetch"))
		],
		[
			"IDBFactory",
			/^open$/,
			"indexedDB",
			failingDatabase
		]
	]) patch(owner, member, (native, self, given) => {
		let name = plain(given[0]);
		if (owner === "CookieStore" && Object(given[0]) === given[0] && !given[1]) {
			name = plain(given[0].name);
			given[0] = Object.create(given[0], { name: { value: name } });
		} else given[0] = name;
		let type = kind;
		let id;
		let attributes;
		try {
			name = String(name);
			if (self === realm.sessionStorage) type = "sessionStorage";
			if (owner === "Document") {
				attributes = name.replace(/=[^;]*/, "=");
				name = /^[^=]*=;.*(age|expires)=/i.test(name) ? "" : name.replace(/[=;].*/s, "").trim();
			}
			if (name) {
				id = judge.name(name, type);
				judge.sights.see([
					type,
					name,
					id,
					attributes
				], realm);
			}
		} catch {}
		if (id === void 0) return Reflect.apply(native, self, given);
		onRefuse(type, name, id);
		return answer(self);
	});
}
// src/gate/watch-insertions.ts
/** Members through which code puts nodes into a page, and the interfaces that have them. */
var WAYS = /^((append|prepend|insert|replace)(?!Data)|before$|after$|((inn|out)er|set)HTML|surround|moveB|write|(adopt|import)N)/;
var TYPES = "Node Element CharacterData Document DocumentFragment Range".split(" ");
/** Whether an element of that name may load something, or show a page of its own. */
var mayLoad = testNames(MAY_LOAD);
/**
* Stands around the ways in which code puts nodes into a page. An observer of the whole page would be shorter, but it makes
* every insertion half again as slow.
* @param onNodes is told before anything comes.
* @param around stands around what matters. Default: nothing does.
*/
function watchInsertions(patch, onNodes, around) {
	const harmless = /* @__PURE__ */ new Set([
		Text,
		HTMLLIElement,
		HTMLDivElement,
		HTMLSpanElement,
		HTMLAnchorElement
	]);
	const watch = (native, self, given) => {
		onNodes();
		return (around || Reflect.apply)(native, self, given);
	};
	watch.passes = (first, second) => {
		const given = second && typeof first === "string" ? second : first;
		if (around && given) {
			if (typeof given === "string" ? MAY_LOAD.test(given) : !harmless.has(given.constructor) && (given.firstChild || mayLoad(given.localName))) return;
			let child = given.firstChild && given.firstElementChild;
			while (child && !child.firstElementChild && harmless.has(child.constructor)) child = child.nextElementSibling;
			if (child) return;
		}
		onNodes();
		return true;
	};
	for (const type of TYPES) patch(type, WAYS, watch);
}
// src/gate/wrap-worker.ts
/**
* The address of a script that does what a worker's script does, with our worker file in front, which asks no host that
* is refused. A worker by address has a policy of its own; one that is made of this page's own text has the page's.
*/
function wrapWorker(address, isModule, { prelude, declared, allows }) {
	try {
		const isVouched = isTrusted(address, "ScriptURL");
		const vouch = isVouched ? scriptUrl : (url) => url;
		if (!isVouched && typeof address !== "string") return address;
		Function("");
		const { href } = new URL(address, read("baseURI"));
		const refused = [...declared.services.values()].flatMap(({ id, hosts }) => allows(id) ? [] : hosts);
		const names = declared.names.filter(({ service, category }) => !allows(service ?? category));
		const blob = (text) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
		const setUp = `self.latchkey=${JSON.stringify([
			href,
			refused,
			prelude,
			names
		])};`;
		const [first, own] = [prelude, href].map((part) => JSON.stringify(part));
		return vouch(blob(isModule ? `import"${blob(setUp)}";import${first};import${own}` : `${setUp}importScripts(${first},${own})`));
	} catch {
		return address;
	}
}
// src/gate/start-guard.ts
/** Stands in the page from now on: watches what comes into it and, above `mark`, stops what is not allowed. */
function startGuard({ judge, declared, allows, level, ours, worker, keep, onNodes, onHeld, onWrite }) {
	const { get: countFrames } = Object.getOwnPropertyDescriptor(window, "length");
	const isGuarded = level !== "mark";
	const refused = [];
	const told = /* @__PURE__ */ new Set();
	const known = /* @__PURE__ */ new WeakMap();
	const realms = /* @__PURE__ */ new WeakMap();
	const note = (held) => {
		const key = held.what + held.url;
		if (told.has(key) || told.size >= 500) return;
		told.add(key);
		const record = {
			outcome: "stopped",
			who: runningScript(ours),
			when: performance.now(),
			...held
		};
		refused.push(record);
		onHeld(record);
	};
	const refuse = (undeclared, after) => (what, url, id) => {
		note({
			what,
			url,
			id,
			why: id ? "not allowed yet" : undeclared
		});
		after?.();
	};
	let isParsing = false;
	const content = createContentGuard(judge, (element) => {
		known.set(element, isParsing ? {
			who: null,
			outcome: "fetched"
		} : {
			who: runningScript(ours),
			outcome: "stopped"
		});
		if (element.localName !== "iframe") setTimeout(() => element.dispatchEvent(new Event("error")));
		onNodes();
	});
	const wrap = (address, isModule) => worker ? wrapWorker(address, isModule, {
		prelude: worker,
		declared,
		allows
	}) : address;
	/** Guards a page or a frame, and the frames in it; or lets go of them. */
	function guard(realm, isOver) {
		try {
			if (!realm) return;
			const undos = realms.get(realm.Document);
			if (isOver) undos?.reverse().forEach((undo) => undo());
			else if (!undos) start(realm);
			for (let index = 0; index < countFrames.call(realm); index++) guard(realm[index], isOver);
		} catch {}
	}
	function start(realm) {
		const undos = [];
		realms.set(realm.Document, undos);
		const patch = createPatch(realm, (undo) => undos.push(undo));
		watchInsertions(patch, onNodes, isGuarded && ((native, self, given) => {
			for (const node of given) if (node?.querySelectorAll && (node.ownerDocument !== realm.document || node.localName === "script")) content.inspectAll(node);
			const isInPage = self?.isConnected ?? true;
			const result = Reflect.apply(native, self, given);
			if (isInPage) guard(window);
			return result;
		}));
		guardStorage(realm, patch, {
			judge: isGuarded ? judge : {
				...judge,
				name: () => void 0
			},
			onRefuse: refuse("name not declared", onWrite)
		});
		if (!isGuarded) return;
		guardRealm(realm, patch, {
			...content,
			judge,
			onRefuse: refuse("address not declared"),
			onFrame: (frame) => guard(frame),
			wrapWorker: wrap
		});
	}
	guard(window);
	keep(() => guard(window, true));
	function inspect(lists) {
		const found = [];
		for (const nodes of lists) for (let index = 0, node; node = nodes[index]; index++) if ((isPlugin(node) || mayLoad(node.localName)) && Element.prototype.matches.call(node, LOADERS)) found.push(node);
		content.inspectEach(found);
	}
	if (isGuarded) keep(watchParser((records) => {
		isParsing = true;
		inspect(records.map(({ addedNodes }) => addedNodes));
		isParsing = false;
		guard(window);
	}));
	return {
		inspect,
		refused,
		judge,
		known,
		note,
		guardFrames: guard
	};
}
// src/latchkey.ts
/** Non-clobberable place of the one instance: page content can shadow names, never symbols. */
var INSTANCE = Symbol.for("latchkey");
/** Shuts the gate and joins the layers. Everything is wired here and nowhere else. */
function run(input, options, { readManifest, load, nonce = "", worker, ours = "", showRendered }) {
	const place = document;
	const running = place[INSTANCE];
	if (running) {
		report("started twice");
		return running;
	}
	const { level = "guard" } = options;
	let stops = [];
	const keep = (stop) => void (stop && (stops ? stops.push(stop) : stop()));
	const tell = (error) => report("cannot load", error);
	let page;
	const withPage = (work) => load("page", {}.page).then(({ startPage }) => stops ? work(page ?? (page = startPage(visit, head))) : void 0).catch(tell);
	const emit = (name, detail) => {
		native("dispatchEvent")(new CustomEvent(`latchkey:${name}`, { detail }));
	};
	const declared = readManifest(input);
	let isAsleep = false;
	const once = new Set(readSession().once);
	const choice = createChoice({
		declared,
		store: {
			read: readRecord,
			write(text, maxAgeMs) {
				if (!writeRecord(text, maxAgeMs, declared.isShared)) withPage((page) => page.replaceRecord(text, maxAgeMs));
			}
		},
		gpc: readGpc(declared.heedsDnt),
		once,
		isAsleep: () => isAsleep
	});
	const seal = level === "seal" ? createSeal(declared, choice.allows) : null;
	isAsleep = isPrerendering();
	choice.sync();
	const allows = (id) => id === "*" || choice.allows(id) && !seal?.shut.has(id);
	const sights = createSights();
	sights.see([choice.decision]);
	const onHeld = (held) => emit("held", held);
	const guard = startGuard({
		judge: createJudge({
			...createUrlOwners(declared, location.hostname),
			...createNameOwners(declared),
			allows,
			blocksHosts: level === "seal",
			blocksNames: options.undeclared === "block",
			sights
		}),
		declared,
		allows,
		level,
		ours,
		worker: nonce ? void 0 : worker,
		keep,
		onNodes: () => page?.onNodes(),
		onHeld,
		onWrite: () => page?.onWrite()
	});
	const visit = {
		lang: options.lang || read("documentElement").lang || "en",
		options,
		nonce,
		declared,
		choice,
		note: guard.note,
		once,
		source: input,
		load
	};
	if (seal) keep(listen("securitypolicyviolation", (event) => sights.see([event])));
	const head = {
		allows,
		guard,
		seal,
		onHeld,
		sights,
		keep
	};
	const needsBanner = () => {
		const { asks, tells } = choice.decision;
		return options.banner !== "none" && (asks[0] ?? tells[0]);
	};
	keep(choice.onChange((decision, by) => {
		sights.see([decision, by]);
		emit("change", decision);
		seal?.narrow();
		withPage((page) => page.follow(by));
	}));
	keep(listen("pageshow", () => choice.sync()));
	whenSeen(() => {
		isAsleep = false;
		choice.sync();
	});
	const showAhead = () => needsBanner() ? showRendered?.(visit, keep) : void 0;
	const begin = () => choice.decision.state === "undecided" && input?.options?.migrate ? withPage((page) => page.moveIn()).then(showAhead) : showAhead();
	const begun = isAsleep ? void 0 : begin();
	const ready = new Promise(whenReady).then(async () => {
		const shown = await (begun ?? begin());
		if (shown) keep(shown);
		else if (stops && needsBanner()) bringBanner(visit, withPage).then(keep).catch(tell);
		await withPage(() => {});
		if (stops) emit("ready", latchkey);
	});
	if (!needsBanner()) withPage(() => {});
	const latchkey = Object.assign(choice, {
		ready,
		openSettings: () => withPage((page) => page.openSettings()),
		inventory: () => ready.then(() => page.inventory()),
		openInventory: () => withPage((page) => page.openInventory()),
		receipt: () => receiptOf(declared, choice.decision, readRecord()),
		stop() {
			stops?.reverse().forEach((stop) => stop());
			stops = null;
			delete place[INSTANCE];
		}
	});
	return place[INSTANCE] = latchkey;
}
// src/start.ts
/** The lazy parts as a bundler finds them. */
var PARTS = {
	page: () => import("./parts/page-file.js"),
	banner: () => import("./parts/banner-file.js"),
	again: () => import("./parts/again-file.js"),
	theme: () => import("./parts/theme-file.js"),
	armour: () => import("./parts/armour-file.js"),
	panel: () => import("./parts/panel-file.js"),
	aftercare: () => import("./parts/aftercare-file.js"),
	log: () => import("./parts/log-file.js"),
	annex: () => import("./parts/annex-file.js"),
	placeholder: () => import("./parts/placeholder-file.js"),
	validate: () => import("./parts/validate-file.js"),
	"moving-in": () => import("./parts/moving-in-file.js"),
	check: () => import("./parts/check-file.js"),
	inventory: () => import("./parts/inventory-file.js"),
	known: () => import("./parts/known-file.js").then((n) => n.n),
	"inventory-panel": () => import("./parts/inventory-panel-file.js"),
	language: () => import("./parts/language-file.js"),
	"own-language": () => import("./parts/own-language-file.js")
};
var load = ((name) => name in PARTS ? PARTS[name]() : LANGUAGE_IMPORTS[name]());
/**
* Starts Latchkey on this page and returns it, typed by the manifest's own ids.
*
* A module runs after the document is parsed. Marked content is inert by its markup and waits for it; what stands
* unmarked in the page has loaded by then. Started a second time, it returns the first one with one warning.
* Never throws: a faulty manifest shuts what is faulty.
*/
function start(manifest, options = {}) {
	const unmarked = [...native("querySelectorAll")("script[src]:not([data-consent])")].find(({ src }) => /^https?:/.test(src) && !src.startsWith(location.origin));
	if (unmarked) report(`start() in a module runs after parsing: an unmarked script such as ${unmarked.src} has loaded already. Mark it with data-consent, or put the script tag first in <head>`);
	return run(manifest, options, {
		readManifest,
		load
	});
}
// src/manifest/define-manifest.ts
/**
* Gives a manifest back as it is; the compiler checks its references and its lifetimes, and remembers its ids.
* Nothing is checked at run time: `latchkey validate` names what a compiler cannot see.
*/
function defineManifest(manifest) {
	return manifest;
}
// src/words/define-language.ts
/**
* Gives a language back as it is; the compiler names every text that it lacks.
* @example
* export const somali = defineLanguage({ common: { name: 'Soomaali', direction: 'ltr', … }, banner: { … }, … })
*/
function defineLanguage(language) {
	return language;
}
// src/choice/read-choice.ts
/**
* Reads a visitor's choice on a server: the same decision as in the page, from the request's `Cookie` header and the
* manifest. Never throws; whatever is missing, altered, expired or in doubt counts as not asked.
*
* @example
* readChoice(request.headers.get('cookie'), manifest).allows('analytics')
*/
function readChoice(cookieHeader, manifest, { now = Date.now(), gpc = false } = {}) {
	const circumstances = {
		now,
		gpc,
		once: /* @__PURE__ */ new Set()
	};
	const text = cookieIn(cookieHeader);
	const decision = readDecision(readManifest(manifest), text, circumstances);
	return {
		...decision,
		allows: (id) => decision.allowed.includes(id)
	};
}
export { defineLanguage, defineManifest, readChoice, start };
