import type { RequestKind } from '../observation.ts'

/** Kinds by what asks: a tag, a function, what the browser's list calls it, or a directive of a policy. */
const KINDS: Readonly<Record<string, RequestKind>> = {
  script: 'script',
  frame: 'frame',
  iframe: 'frame',
  object: 'frame',
  embed: 'frame',
  img: 'image',
  image: 'image',
  input: 'image',
  use: 'image',
  feimage: 'image',
  body: 'image',
  video: 'media',
  audio: 'media',
  source: 'media',
  track: 'media',
  media: 'media',
  font: 'font',
  style: 'style',
  fetch: 'fetch',
  xhr: 'fetch',
  xmlhttprequest: 'fetch',
  connect: 'fetch',
  beacon: 'beacon',
  ping: 'beacon',
  socket: 'socket',
  'event-source': 'socket',
  peer: 'socket',
  worker: 'worker',
  worklet: 'worker',
}

const ENDINGS: readonly (readonly [RegExp, RequestKind])[] = [
  [/\.(woff2?|ttf|otf|eot)$/i, 'font'],
  [/\.m?js$/i, 'script'],
  [/\.(png|jpe?g|gif|webp|avif|svg|ico)$/i, 'image'],
]

/**
 * The kind of a request.
 * @param path of its address, where it is known: a style sheet asks for pictures and fonts, and a link for anything.
 */
export function requestKind(what: string, path = ''): RequestKind {
  const name = what.toLowerCase().replace(/-src.*/, '')
  if (name === 'link' || name === 'css') {
    return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'style'
  }
  return KINDS[name] ?? 'other'
}
