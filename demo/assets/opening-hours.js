// Says in words whether the telephone is answered now. Needs dayjs, which the page loads from a CDN.
const OPENS = 8
const CLOSES = 18

const place = document.querySelector('[data-opening-hours]')
if (place && window.dayjs) place.textContent = inWords(dayjs())

function inWords(now) {
  const isWeekday = day => day.day() > 0 && day.day() < 6
  if (isWeekday(now) && now.hour() >= OPENS && now.hour() < CLOSES)
    return 'For all else our lines are open now, until 6pm.'
  let next = now.hour() < OPENS ? now : now.add(1, 'day')
  while (!isWeekday(next)) next = next.add(1, 'day')
  const day = next.isSame(now, 'day') ? 'today' : `on ${next.format('dddd D MMMM')}`
  return `For all else our lines open again ${day} at 8am.`
}
