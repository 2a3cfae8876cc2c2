// src/manifest/is-day.ts
/** Whether a text is a day of the calendar, such as `2026-11-01`; `2026-02-31` is none. */
function isDay(value) {
	const day = new Date(value);
	return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(+day) && day.toISOString().startsWith(value);
}
export { isDay as t };
