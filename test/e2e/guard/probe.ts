/** One function of the realm: where it stands, and what stood there before anything ran. */
export interface Replaced {
  readonly path: string
  readonly object: object
  readonly key: PropertyKey
  readonly slot: 'value' | 'get' | 'set'
  readonly native: (...given: unknown[]) => unknown
  readonly ours: (...given: unknown[]) => unknown
}

/** What looks at a realm, its own global object included. */
export interface Probe {
  /** Everything that can be said of every property of every interface and of the window, by path. */
  describe(): Record<string, string>
  /** The text of each function that is not said to be native. */
  texts(): string[]
  /** Every function that is another than before anything ran. */
  replaced(): Replaced[]
}

/** Where the probe is found in a realm: a symbol, so that it is no name of the window. */
export const PROBE = `globalThis[Symbol.for('probe')]`

/** Runs in every realm before anything else does, and is sent there as text. */
export function probe(): void {
  const { getOwnPropertyDescriptor: describe, getPrototypeOf } = Object
  const isObject = (value: unknown): value is object =>
    typeof value === 'function' || (typeof value === 'object' && value !== null)

  const objects = new Map<object, string>()
  const note = (value: unknown, path: string): void => {
    if (!isObject(value) || objects.has(value)) return
    objects.set(value, path)
    if (typeof value === 'function') note((value as { prototype?: unknown }).prototype, `${path}.prototype`)
  }
  // The window's own accessors give what belongs to this page; its values are interfaces and namespaces.
  objects.set(globalThis, 'window')
  for (const key of Reflect.ownKeys(globalThis)) {
    const value: unknown = describe(globalThis, key)?.value
    const isNamespace =
      isObject(value) && getPrototypeOf(value) === Object.prototype && Symbol.toStringTag in value
    if (typeof value === 'function' || isNamespace) note(value, String(key))
  }
  // What the window inherits from has no name that leads to it.
  for (
    let above = getPrototypeOf(globalThis) as object | null;
    above;
    above = getPrototypeOf(above) as object | null
  ) {
    note(above, 'above the window')
  }

  const saved = new Map<object, Map<PropertyKey, PropertyDescriptor>>()
  for (const object of objects.keys()) {
    const own = new Map<PropertyKey, PropertyDescriptor>()
    for (const key of Reflect.ownKeys(object)) own.set(key, describe(object, key) as PropertyDescriptor)
    saved.set(object, own)
  }

  const isConstructor = (value: object): boolean => {
    try {
      Reflect.construct(Object, [], value as never)
      return true
    } catch {
      return false
    }
  }
  const flags = ({ configurable, enumerable, writable }: PropertyDescriptor): string =>
    `${configurable ? 'c' : '-'}${enumerable ? 'e' : '-'}${writable === undefined ? '' : writable ? 'w' : '-'}`
  const say = (value: unknown, path: string, first: Map<unknown, string>): string => {
    if (typeof value !== 'function')
      return isObject(value) ? (objects.get(value) ?? 'object') : `${typeof value} ${String(value)}`
    const keys = Reflect.ownKeys(value).map(key => {
      const own = describe(value, key) as PropertyDescriptor
      const what = key === 'name' || key === 'length' ? JSON.stringify(own.value) : typeof own.value
      return `${String(key)} ${flags(own)} ${what}`
    })
    const above = objects.get(getPrototypeOf(value) as object) ?? typeof getPrototypeOf(value)
    if (!first.has(value)) first.set(value, path)
    return `function that is ${first.get(value)} of ${above}, ${isConstructor(value) ? 'constructor' : 'no constructor'}, ${Object.isExtensible(value)}: ${keys.join('; ')}`
  }
  const slots = ['value', 'get', 'set'] as const
  const replaced = (): Replaced[] => {
    const found: Replaced[] = []
    for (const [object, own] of saved) {
      for (const [key, before] of own) {
        const now = describe(object, key)
        for (const slot of slots) {
          const [native, ours] = [before[slot], now?.[slot]] as [unknown, unknown]
          if (native === ours || typeof native !== 'function') continue
          const path = `${objects.get(object)}.${String(key)}${slot === 'value' ? '' : ` (${slot})`}`
          found.push({ path, object, key, slot, native, ours } as Replaced)
        }
      }
    }
    return found
  }
  const api: Probe = {
    describe() {
      const said: Record<string, string> = {}
      const first = new Map<unknown, string>()
      for (const [object, path] of objects) {
        const keys = Reflect.ownKeys(object)
        said[`${path}, its names`] = keys.map(String).join()
        for (const key of keys) {
          const own = describe(object, key) as PropertyDescriptor
          const parts = own.get || own.set ? [own.get, own.set] : [own.value as unknown]
          const name = `${path}.${String(key)}`
          said[name] = `${flags(own)} ${parts.map(part => say(part, name, first)).join(' | ')}`
        }
      }
      return said
    },
    texts: () =>
      replaced()
        .filter(({ ours }) => !Function.prototype.toString.call(ours).includes('[native code]'))
        .map(({ path }) => path),
    replaced,
  }
  Object.defineProperty(globalThis, Symbol.for('probe'), { value: api })
}
