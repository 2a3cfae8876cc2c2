import type { Placed } from './placements.ts'

/** The landlord's own files. While the parser waits for them, browsers look ahead in the page for what else to fetch. */
export const OWN_FILES = {
  '/files/site.css': ['text/css', 'main { max-width: 40em }'],
  '/files/site.js': ['text/javascript', 'document.documentElement.classList.add("js")'],
} as const

/** A page of the site. Latchkey's two blocks go where they belong: first in the head, first in the body. */
export function pageOf(placed: Placed, latchkey = { head: '', body: '' }): string {
  return `<!doctype html>
<html lang="en">
<head>
${latchkey.head}
<meta charset="utf-8"><title>Report a repair</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/files/site.css">
<script src="/files/site.js"></script>
${placed.head}
</head>
<body>
${latchkey.body}
<main>
<h1>Report a repair</h1>
<p><button type="button" id="press">Find my home</button> <label>Postcode <input id="postcode"></label></p>
<p><a id="jump" href="#contact">How to reach us</a> <a href="#latchkey-settings">Cookie settings</a></p>
<div id="film"></div>
<p id="contact">Write to us.</p>
</main>
${placed.body}
</body>
</html>`
}

/** A page with nothing in it, so that whatever arrives after it was opened was sent by the page before. */
export const BYE = `<!doctype html>
<html lang="en"><head><title>Goodbye</title><link rel="icon" href="data:,"></head><body><p>Goodbye.</p></body></html>`
