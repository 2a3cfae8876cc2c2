import { c as report, i as readRecord } from "./cookies.js";
import { t as fingerprintOf } from "./fingerprint.js";
import { t as receiptOf } from "./receipt.js";
import { o as isFields, p as text } from "./read-manifest.js";
import { t as recordAddress } from "./record-address.js";
// src/log/decision-event.ts
/** Makes the event of a decision. It holds what the receipt says of it and the site's origin, and nothing of the visitor or the page. */
function decisionEvent({ time, ...receipt }, source) {
	const { rules, by, gpc, lang, answers, fingerprints } = receipt;
	return {
		specversion: "1.0",
		id: randomId(),
		source,
		type: "latchkey.decision.v1",
		time,
		datacontenttype: "application/json",
		data: {
			version: "0.1.0",
			rules,
			by,
			gpc,
			lang,
			answers,
			fingerprints
		}
	};
}
/** 128 random bits in hexadecimal. Not `randomUUID`, which plain http lacks. */
function randomId() {
	return [...crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
// src/log/event-queue.ts
/** Where decisions wait that the log has not taken yet, in localStorage. */
var QUEUE = "latchkey-log";
/** A log that was down for longer has lost more than these, and a random id must not stay for good. In milliseconds. */
var LONGEST = 6048e5;
/** What waits, the oldest first, without what is too old or no event. Never throws. */
function readQueue(now) {
	try {
		const queue = JSON.parse(localStorage.getItem(QUEUE));
		return (Array.isArray(queue) ? queue : []).filter((event) => isFields(event) && !!text(event.id) && Math.abs(now - Date.parse(text(event.time))) <= LONGEST);
	} catch {
		return [];
	}
}
/** Keeps what waits from now on. Says whether it could; never throws. */
function writeQueue(events) {
	try {
		if (!events[0]) localStorage.removeItem(QUEUE);
		else localStorage[QUEUE] = JSON.stringify(events.slice(-20));
		return true;
	} catch {
		return false;
	}
}
// src/log/post-events.ts
/** Answers after which the same event may be taken later; any other refusal is final. */
var LATER = [408, 429];
/** What this document posts already. */
var posting = Promise.resolve();
/**
* Posts what waits, one event after the other. The first that the log cannot take now ends it: the rest waits for the
* next page. Documents that share the queue take turns, where the browser lets them.
* @param unkept an event that the browser would not keep: it is posted once, whatever comes of it.
*/
function postEvents(address, unkept) {
	const run = () => postAll(address, unkept);
	const { locks } = navigator;
	posting = posting.then(() => locks ? locks.request("latchkey-log", run) : run()).catch(run);
	return posting;
}
async function postAll(address, unkept) {
	const events = readQueue(Date.now());
	for (const event of unkept ? [...events, unkept] : events) {
		const status = await post(address, event);
		if (!status || status >= 500 || LATER.includes(status)) break;
		if (status >= 400) report(`options.record: the log refused a decision for good, with status ${status}`);
		writeQueue(readQueue(Date.now()).filter(({ id }) => id !== event.id));
	}
}
/** Posts one event. Gives the status of the answer, 0 without one; what the answer says is never read. */
async function post(address, event) {
	try {
		const { status } = await fetch(address, {
			method: "POST",
			headers: { "content-type": "application/cloudevents+json" },
			body: JSON.stringify(event),
			keepalive: true,
			credentials: "omit",
			referrerPolicy: "no-referrer",
			redirect: "error",
			cache: "no-store"
		});
		return status;
	} catch {
		return 0;
	}
}
// src/log-file.ts
/**
* Posts the decision that was just made to the site's log, and first what waits from before. It is kept before it is
* posted, and nobody waits for the answer.
*/
function logDecision({ declared, choice }, evidence, record) {
	const address = soundAddress(declared, record);
	const text = readRecord();
	const receipt = receiptOf(declared, choice.decision, text);
	if (!address || !receipt) return;
	const marks = Object.keys(receipt.answers).map((id) => [id, fingerprintOf(declared, id)]);
	const fingerprints = text ? receipt.fingerprints : Object.fromEntries(marks);
	const event = decisionEvent({
		...receipt,
		...evidence,
		fingerprints
	}, location.origin);
	postEvents(address, writeQueue([...readQueue(Date.now()), event]) ? void 0 : event);
}
/** Posts what waits from pages before, and forgets what has waited too long. */
function postWaiting({ declared }, record) {
	writeQueue(readQueue(Date.now()));
	const address = soundAddress(declared, record);
	if (address) postEvents(address);
}
function soundAddress(declared, record) {
	const address = recordAddress(record, declared, location.origin);
	if (!address) report(`options.record posts nothing to '${record}': it must be an address of this site, or on https of a host in site.hosts, without a query`);
	return address;
}
export { logDecision, postWaiting };
