// Brings an example of the gallery into its state: presses what a visitor would press, as soon as it can be seen.
const { press, shows } = JSON.parse(document.getElementById('steps').textContent)

const isShown = selector =>
  [...document.querySelectorAll(selector)].some(element => element.checkVisibility())

/** Resolves once something can be seen. */
async function shown(selector) {
  while (!isShown(selector)) await new Promise(requestAnimationFrame)
}

await window.Latchkey.ready
for (const selector of press) {
  await shown(selector)
  for (const element of document.querySelectorAll(selector)) element.click()
}
await shown(shows)
// For tests and whoever takes pictures.
document.documentElement.dataset.gallery = 'ready'
