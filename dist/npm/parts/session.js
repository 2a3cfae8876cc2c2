// src/browser/session.ts
/** What was kept. Never throws; what cannot be read is nothing. */
function readSession() {
	try {
		const { once, ...rest } = JSON.parse(sessionStorage.getItem("latchkey"));
		return {
			...rest,
			once: [once].flat()
		};
	} catch {
		return {};
	}
}
/** Keeps it until the tab is closed. Says whether it now reads as written. */
function writeSession(session) {
	try {
		const text = JSON.stringify(session);
		sessionStorage.setItem("latchkey", text);
		return sessionStorage.getItem("latchkey") === text;
	} catch {
		return false;
	}
}
export { writeSession as n, readSession as t };
