import { watchParser } from '../browser/watch-parser.ts'
import type { Declared } from '../manifest/declared.ts'
import { createContentGuard, isPlugin, LOADERS } from './content-guard.ts'
import { guardRealm } from './guard.ts'
import { guardStorage } from './storage-guard.ts'
import { MOST, runningScript, type Held } from './held.ts'
import type { Judge } from './judge.ts'
import { createPatch, type Realm } from './patch.ts'
import { mayLoad, watchInsertions } from './watch-insertions.ts'
import { wrapWorker } from './wrap-worker.ts'

export interface GuardSettings {
  readonly judge: Judge
  readonly declared: Declared
  /** Whether a category or service may run in this document now. */
  readonly allows: (id: string) => boolean
  readonly level: 'mark' | 'guard' | 'seal'
  /** Address of our own script; empty where it is inline. */
  readonly ours: string
  /** Address of our worker file; none where workers cannot be wrapped. */
  readonly worker: string | undefined
  readonly keep: (undo: () => void) => void
  /** Is told that nodes came into the page. */
  readonly onNodes: () => void
  readonly onHeld: (held: Held) => void
  /** Is told that something tried to write what it may not. */
  readonly onWrite: () => void
}

/** The guard of one document. */
export interface Guard {
  /** What was refused, at most 500 records. */
  readonly refused: readonly Held[]
  readonly judge: Judge
  /** What is known of an element that the guard has marked. */
  readonly known: WeakMap<Element, Pick<Held, 'who' | 'outcome'>>
  /** Keeps a record, the first of its kind. */
  readonly note: (held: Omit<Held, 'when' | 'who' | 'outcome'> & Partial<Held>) => void
  /** Guards the frames of this origin that there are. */
  guardFrames(page: Realm): void
  /** Marks what must wait of nodes that are in the page already. */
  inspect(lists: readonly NodeList[]): void
}

/** Stands in the page from now on: watches what comes into it and, above `mark`, stops what is not allowed. */
export function startGuard({
  judge,
  declared,
  allows,
  level,
  ours,
  worker,
  keep,
  onNodes,
  onHeld,
  onWrite,
}: GuardSettings): Guard {
  // Read anew from the window it would take three times as long, and a page can replace it.
  const { get: countFrames } = Object.getOwnPropertyDescriptor(
    window,
    'length',
  ) as Required<PropertyDescriptor>
  const isGuarded = level !== 'mark'
  const refused: Held[] = []
  const told = new Set<string>()
  const known: Guard['known'] = new WeakMap()
  // What puts a realm's functions back: kept by the realm, so that a frame takes its own with it.
  const realms = new WeakMap<object, (() => void)[]>()
  const note: Guard['note'] = held => {
    const key = held.what + held.url
    // Told once: a page may try without end.
    if (told.has(key) || told.size >= MOST) return
    told.add(key)
    const record: Held = {
      outcome: 'stopped',
      who: runningScript(ours),
      when: performance.now(),
      ...held,
    }
    refused.push(record)
    onHeld(record)
  }
  const refuse =
    (undeclared: Held['why'], after?: () => void) =>
    (what: string, url: string, id: string): void => {
      note({ what, url, id, why: id ? 'not allowed yet' : undeclared })
      after?.()
    }
  let isParsing = false
  const content = createContentGuard(judge, element => {
    known.set(
      element,
      isParsing ? { who: null, outcome: 'fetched' } : { who: runningScript(ours), outcome: 'stopped' },
    )
    // As in a browser that is offline.
    if (element.localName !== 'iframe') setTimeout(() => element.dispatchEvent(new Event('error')))
    onNodes()
  })
  const wrap = (address: unknown, isModule: boolean): unknown =>
    worker ? wrapWorker(address, isModule, { prelude: worker, declared, allows }) : address

  /** Guards a page or a frame, and the frames in it; or lets go of them. */
  function guard(realm: Realm | null | undefined, isOver?: boolean): void {
    try {
      if (!realm) return
      const undos = realms.get(realm.Document)
      if (isOver) undos?.reverse().forEach(undo => undo())
      else if (!undos) start(realm)
      for (let index = 0; index < (countFrames.call(realm) as number); index++)
        guard(realm[index] as Realm, isOver)
    } catch {
      // Of another origin: not ours to guard.
    }
  }
  function start(realm: Realm): void {
    const undos: (() => void)[] = []
    realms.set(realm.Document, undos)
    const patch = createPatch(realm, undo => undos.push(undo))
    watchInsertions(
      patch,
      onNodes,
      isGuarded &&
        ((native, self, given) => {
          for (const node of given as (Element | undefined)[]) {
            // What was made in another document, where nothing loads, has not been looked at.
            if (
              node?.querySelectorAll &&
              (node.ownerDocument !== realm.document || node.localName === 'script')
            ) {
              content.inspectAll(node)
            }
          }
          // A range is nowhere and puts in somewhere. Afterwards, what was replaced is nowhere either.
          const isInPage: unknown = self?.isConnected ?? true
          const result: unknown = Reflect.apply(native, self, given)
          // To ask for the number of frames costs as much as to put a node in.
          if (isInPage) guard(window)
          return result
        }),
    )
    guardStorage(realm, patch, {
      judge: isGuarded ? judge : { ...judge, name: () => undefined },
      onRefuse: refuse('name not declared', onWrite),
    })
    if (!isGuarded) return
    guardRealm(realm, patch, {
      ...content,
      judge,
      onRefuse: refuse('address not declared'),
      onFrame: frame => guard(frame),
      wrapWorker: wrap,
    })
  }
  guard(window)
  keep(() => guard(window, true))
  function inspect(lists: readonly NodeList[]): void {
    const found: Element[] = []
    for (const nodes of lists) {
      // By index, since each node of the page comes here, and most of them alone.
      for (let index = 0, node; (node = nodes[index] as Element | undefined); index++) {
        if ((isPlugin(node) || mayLoad(node.localName)) && Element.prototype.matches.call(node, LOADERS))
          found.push(node)
      }
    }
    content.inspectEach(found)
  }
  if (isGuarded) {
    keep(
      watchParser(records => {
        isParsing = true
        inspect(records.map(({ addedNodes }) => addedNodes))
        isParsing = false
        guard(window)
      }),
    )
  }
  return {
    inspect,
    refused,
    judge,
    known,
    note,
    guardFrames: guard,
  }
}
