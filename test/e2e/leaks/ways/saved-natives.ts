import { SAVED } from './out-of-reach.ts'
import type { Way } from './way.ts'

/** What a script kept before or after the gate ran. */
export const SAVED_NATIVES: readonly Way[] = [
  {
    id: 'saved-fetch',
    outOfReach: SAVED,
    title: '`fetch` that a script before us has kept',
    place: 'before',
    script: at => `const { fetch } = window; addEventListener('DOMContentLoaded', () => fetch('${at.text}'))`,
  },
  {
    id: 'saved-append',
    title: '`appendChild` that a script before us has kept',
    place: 'before',
    script: at =>
      `const { appendChild } = Node.prototype; addEventListener('DOMContentLoaded', () => appendChild.call(document.body, Object.assign(document.createElement('script'), { src: '${at.js}' })))`,
  },
  {
    id: 'saved-setter',
    outOfReach: SAVED,
    title: 'setter of an address that a script before us has kept',
    place: 'before',
    script: at =>
      `const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src'); const { append } = Element.prototype; addEventListener('DOMContentLoaded', () => { const script = document.createElement('script'); set.call(script, '${at.js}'); append.call(document.body, script) })`,
  },
  {
    id: 'saved-beacon',
    outOfReach: SAVED,
    title: '`sendBeacon` that a script before us has kept',
    place: 'before',
    script: at =>
      `const beacon = navigator.sendBeacon.bind(navigator); addEventListener('DOMContentLoaded', () => beacon('${at.text}', 'x'))`,
  },
  {
    id: 'before-us',
    title: 'script before everything of ours',
    place: 'before',
    alone: true,
    outOfReach: { why: 'It stands before us.', cure: 'the snippet first in the head' },
    html: at => `<script src="${at.js}"></script>`,
  },
  {
    id: 'kept-later',
    title: '`fetch` that a script after us has kept',
    script: at => `const kept = window.fetch; setTimeout(() => kept('${at.text}'), 20)`,
  },
  {
    id: 'policy-removed',
    title: 'our policy taken out of the page',
    alone: true,
    script: at =>
      `for (const meta of document.querySelectorAll('meta[http-equiv]')) meta.remove(); new Image().src = '${at.png}'`,
  },
]
