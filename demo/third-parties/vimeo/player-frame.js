// A look-alike of Vimeo's player, which no package holds. It speaks as much of Vimeo's language as the real
// @vimeo/player in the landlord's page needs: ready, ping, play, pause, setCurrentTime, and timeupdate four times a second.
const LENGTH = 180
const STEP = 0.25

const button = document.querySelector('button')
const flame = document.getElementById('flame')
const bar = document.getElementById('bar')
const wanted = new Set()
let seconds = 0
let timer = 0

const tell = message => parent.postMessage(JSON.stringify(message), '*')
const position = () => ({ seconds, percent: seconds / LENGTH, duration: LENGTH })
const emit = event => {
  if (wanted.has(event)) tell({ event, data: position() })
}

const methods = {
  ping: () => undefined,
  addEventListener: event => void wanted.add(event),
  removeEventListener: event => void wanted.delete(event),
  play,
  pause,
  getCurrentTime: () => seconds,
  getDuration: () => LENGTH,
  setCurrentTime(value) {
    seconds = Math.min(Math.max(Number(value) || 0, 0), LENGTH)
    show()
    emit('seeked')
    return seconds
  },
}

function play() {
  if (timer) return
  if (seconds >= LENGTH) seconds = 0
  timer = setInterval(() => {
    seconds = Math.min(seconds + STEP, LENGTH)
    show()
    if (seconds === LENGTH) pause()
  }, STEP * 1000)
  button.textContent = 'Pause'
  emit('play')
}

function pause() {
  clearInterval(timer)
  timer = 0
  button.textContent = 'Play'
  emit('pause')
}

function show() {
  bar.setAttribute('width', String((640 * seconds) / LENGTH))
  flame.setAttribute('transform', `scale(${1 + (0.4 * seconds) / LENGTH})`)
  emit('timeupdate')
}

addEventListener('message', event => {
  if (event.source !== parent) return
  const message = typeof event.data === 'string' ? JSON.parse(event.data) : event.data
  if (!Object.hasOwn(methods, message.method)) return
  const value = methods[message.method](message.value)
  tell({ method: message.method, value: value ?? message.value })
})
button.addEventListener('click', () => (timer ? pause() : play()))
tell({ event: 'ready' })
