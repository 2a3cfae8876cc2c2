// Larger letters, at the press of a button. The wish is kept in a cookie only where the visitor allows that; without
// it the button still works, for the page that is open.
const COOKIE = 'onboarding'
const MONTH = 30.4375 * 24 * 60 * 60

const words =
  document.documentElement.lang === 'cy' ? 'Gwneud y llythrennau’n fwy' : 'Make the letters larger'
const button = document.createElement('button')
button.type = 'button'
button.className = 'quiet-button'
button.textContent = words
button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'))
document.querySelector('[data-reading]')?.append(button)
show(document.cookie.includes(`${COOKIE}=large`))

// Somebody who allows it later need not press the button again.
document.addEventListener('latchkey:change', keep)

function show(isLarge) {
  button.setAttribute('aria-pressed', String(isLarge))
  document.documentElement.classList.toggle('large-letters', isLarge)
  keep()
}

function keep() {
  if (!window.Latchkey?.allows('preferences')) return
  const isLarge = button.getAttribute('aria-pressed') === 'true'
  document.cookie = `${COOKIE}=${isLarge ? 'large' : ''}; Path=/; Max-Age=${isLarge ? MONTH : 0}; SameSite=Lax`
}
