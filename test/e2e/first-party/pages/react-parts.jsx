/** @jsxImportSource react */
import {
  Component,
  createContext,
  lazy,
  memo,
  Suspense,
  use,
  useActionState,
  useEffect,
  useId,
  useLayoutEffect,
  useOptimistic,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'

/** What the page's steps can reach from outside: the state setters of what is mounted, and what was seen. */
export const handle = { seen: [] }

const Theme = createContext('plain')

const Row = memo(function Row({ row, onRemove }) {
  const element = useRef(null)
  useLayoutEffect(() => {
    element.current.dataset.laid = row.id
    return () => handle.seen.push(`gone ${row.id}`)
  }, [row.id])
  return (
    <li ref={element} className={row.price > 2500 ? 'row dear' : 'row'} style={{ order: row.price % 7 }}>
      <img src={`/p.svg?row=${row.id % 2}`} alt="" />
      <b>{row.name}</b> <button onClick={() => onRemove(row.id)}>Remove</button>
      {row.price > 4000 && <em>dear</em>}
    </li>
  )
})

function reduce(rows, { type, rows: given, id, by }) {
  if (type === 'set') return given
  if (type === 'remove') return rows.filter(row => row.id !== id)
  if (type === 'sort') return rows.toSorted((one, other) => one[by] - other[by])
  return rows.toReversed()
}

function Rows() {
  const [rows, dispatch] = useReducer(reduce, [])
  const [text, setText] = useState('')
  Object.assign(handle, { dispatch, setText })
  return (
    <>
      <input id="text" value={text} onChange={event => setText(event.target.value)} />
      <ul>
        {rows
          .filter(row => row.name.includes(text))
          .map(row => (
            <Row key={row.id} row={row} onRemove={id => dispatch({ type: 'remove', id })} />
          ))}
      </ul>
    </>
  )
}

function Sources() {
  const [sources, setSources] = useState({})
  handle.setSources = setSources
  const { picture, frame, html, script, sheet, inline } = sources
  return (
    <section>
      {picture && (
        <img src={picture} srcSet={`${picture} 1x`} alt="" onLoad={() => handle.seen.push('picture')} />
      )}
      {frame && (
        <iframe
          src={frame}
          title="Own"
          onLoad={event => handle.seen.push(event.target.contentDocument?.title)}
        />
      )}
      {html && <div dangerouslySetInnerHTML={{ __html: html }} />}
      {script && <script async src={script} />}
      {sheet && <link rel="stylesheet" href={sheet} precedence="default" />}
      {inline && <script dangerouslySetInnerHTML={{ __html: inline }} />}
      {picture && <title>{`With ${picture}`}</title>}
      {picture && <meta name="picture" content={picture} />}
      {picture && <own-card picture={picture} onown={() => {}} data={{ deep: 1 }} />}
    </section>
  )
}

/** Draws into the document of a frame. */
function InFrame() {
  const [body, setBody] = useState(null)
  const frame = useRef(null)
  useEffect(() => setBody(frame.current?.contentDocument.body), [])
  return (
    <>
      <iframe ref={frame} title="Drawn" />
      {body && createPortal(<p onClick={() => handle.seen.push('in the frame')}>drawn from outside</p>, body)}
    </>
  )
}

function Form() {
  const [sent, send, isPending] = useActionState(async (before, data) => {
    const response = await fetch('/api/echo', { method: 'POST', body: data })
    return (await response.json()).body
  }, null)
  const [shown, show] = useOptimistic(sent)
  const id = useId()
  return (
    <form
      action={data => {
        show('sending')
        send(data)
      }}
    >
      <label htmlFor={id}>Name</label>
      <input id={id} name="name" defaultValue="Ann" />
      <textarea name="note" defaultValue="A note" />
      <button id="send">{isPending ? 'Sending' : 'Send'}</button>
      <output>{shown}</output>
    </form>
  )
}

const Late = lazy(() =>
  fetch('/api/echo?lazy').then(async response => {
    const { path } = await response.json()
    return { default: () => <p>{path}</p> }
  }),
)

class Boundary extends Component {
  state = { fault: null }
  static getDerivedStateFromError = ({ message }) => ({ fault: message })
  render() {
    return this.state.fault ? <p>{this.state.fault}</p> : this.props.children
  }
}

function Faulty() {
  throw new Error('on purpose')
}

function Used({ promise }) {
  return <p>{use(promise)}</p>
}

function Parts() {
  const [parts, setParts] = useState({})
  handle.setParts = setParts
  return (
    <section>
      {parts.late && (
        <Suspense fallback={<p>Waiting</p>}>
          <Late />
          <Used promise={parts.late} />
        </Suspense>
      )}
      {parts.faulty && (
        <Boundary>
          <Faulty />
        </Boundary>
      )}
      {parts.drawn && <InFrame />}
      {parts.away && createPortal(<p>{use(Theme)}</p>, document.getElementById('elsewhere'))}
    </section>
  )
}

function subscribe(listener) {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

function Route() {
  const path = useSyncExternalStore(
    subscribe,
    () => location.pathname,
    () => '/',
  )
  return (
    <nav>
      <a href="/list">{path}</a>
    </nav>
  )
}

export function Homes() {
  return (
    <Theme value="light">
      <h1>Homes</h1>
      <Rows />
      <Form />
      <Sources />
      <Parts />
      <Route />
    </Theme>
  )
}
