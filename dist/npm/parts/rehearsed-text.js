// src/gate/rehearsed-text.ts
/** What a rehearsal says of one thing that its level would stop. */
function rehearsedText(level, { what, url }) {
	return `level ${level} would stop: ${what} ${url ?? ""}`;
}
export { rehearsedText as t };
