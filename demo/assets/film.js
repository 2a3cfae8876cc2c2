// What the film's place offers while it waits: to show it this once, or always. Both need our program, so the buttons
// come with it; the plain link beside them is there for everybody.
const place = document.querySelector('[data-film-buttons]')
if (place && window.Latchkey) {
  place.append(
    offer('Show this film', () => window.Latchkey.allowOnce('vimeo')),
    offer('Always show films', () => window.Latchkey.decide({ media: true })),
  )
}

function offer(text, allow) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'quiet-button'
  button.textContent = text
  button.addEventListener('click', () => {
    allow()
    // The button is gone now: the film is what was asked for.
    document.getElementById('gas-film')?.focus()
  })
  return button
}
