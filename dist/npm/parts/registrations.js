// src/browser/registrations.ts
/** The service workers of this site; none where the browser refuses to say. Never rejects. */
async function registrations() {
	try {
		return await navigator.serviceWorker.getRegistrations();
	} catch {
		return [];
	}
}
export { registrations as t };
