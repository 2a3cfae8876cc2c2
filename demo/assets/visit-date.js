// Prints the first day on which somebody can come: the next working day but one. Needs dayjs from the CDN.
const DAYS_AHEAD = 2

const place = document.querySelector('[data-visit-date]')
if (place && window.dayjs) {
  dayjs.locale(document.documentElement.lang)
  let day = dayjs()
  for (let left = DAYS_AHEAD; left > 0;) {
    day = day.add(1, 'day')
    if (day.day() > 0 && day.day() < 6) left -= 1
  }
  place.textContent = `${place.dataset.visitDate} ${day.format(place.dataset.format ?? 'dddd D MMMM YYYY')}.`
}
