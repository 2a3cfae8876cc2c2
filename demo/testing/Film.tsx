import { Allowed, useLatchkey } from 'latchkey/preact'

export function Film() {
  const latchkey = useLatchkey()
  const offer = <button onClick={() => latchkey?.allowOnce('vimeo')}>Show this film</button>
  return (
    <Allowed of="vimeo" fallback={offer}>
      <iframe title="Gas safety" src="/film.html" />
    </Allowed>
  )
}
