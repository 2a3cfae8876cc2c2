import { isTrusted } from '../browser/policy.ts'

/** Makes an object a string, as the browser would; once, since that may run the page's code. */
export function plain(value: unknown): never {
  try {
    const isObject = typeof value === 'object' && value && !isTrusted(value, 'HTML', 'Script', 'ScriptURL')
    return (isObject ? `${value as never}` : value) as never
  } catch (error) {
    // The native function then fails in its own way. Asked again, the object might answer otherwise.
    return {
      toString() {
        throw error
      },
    } as never
  }
}

/** A page's global object: the page itself, or a frame of the same origin. */
export type Realm = Window & typeof globalThis

/* eslint-disable @typescript-eslint/no-explicit-any -- What a page calls with can be anything. */
/** Stands around a native function: calls it with `Reflect.apply`, does something else, or both. */
export interface Around {
  (native: any, self: any, given: any[]): unknown
  /**
   * Whether a call with no more than it takes goes straight to the native function, by the first two things that it is
   * given. It is not told the list: so browsers need not make one.
   */
  passes?: (first: any, second: any) => unknown
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/**
 * Replaces the functions of an interface (without one, of the global object) whose names match; of an attribute what
 * sets it, or what gets it where nothing does.
 */
export type Patch = (type: string, names: RegExp, around: Around) => void

/**
 * Makes the one function that replaces native ones. A replacement keeps everything that a page can rely upon: name,
 * length, what the property is, and that it is no constructor unless the native one is; then it stays one, with its
 * prototype and constants, under subclassing too.
 * @param keep takes the functions that put the native ones back, to be called in reverse order.
 */
export function createPatch(realm: Realm, keep: (undo: () => void) => void): Patch {
  // A function that goes by two names has one replacement.
  const made = new Map<unknown, unknown>()
  return (type, names, around) => {
    const owner = (type ? (realm as never)[type]?.['prototype'] : realm) as object | undefined
    for (const name of Object.getOwnPropertyNames(owner ?? {})) {
      if (!names.test(name)) continue
      const descriptor = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor
      const key = descriptor.set ? 'set' : descriptor.get ? 'get' : 'value'
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      const native = descriptor[key] as any
      // Asked for at each call, it would cost as much as all else of ours.
      const least = native.length as number
      const usual = least || 1
      const { passes } = around
      const make = (): unknown =>
        native.prototype
          ? new Proxy(native, {
              construct: (_, given, target) =>
                around((...last: unknown[]) => Reflect.construct(native, last, target), 0, given) as object,
            })
          : Object.defineProperties(
              Object.setPrototypeOf(
                // A method, since that is no constructor and has no prototype.
                {
                  ours(...given: unknown[]) {
                    // With too little, the native function fails before it asks what it was given.
                    return given.length < least ||
                      (given.length === usual && passes?.(given[0], usual > 1 && given[1]))
                      ? (Reflect.apply(native, this, given) as unknown)
                      : around(native, this, given)
                  },
                }.ours,
                // A frame has a `Function` of its own.
                Object.getPrototypeOf(native) as object,
              ) as object,
              Object.getOwnPropertyDescriptors(native),
            )
      const ours = made.get(native) ?? make()
      made.set(native, ours)
      // `Audio` goes by the prototype of another constructor.
      const hasOwnPrototype = [native, ours].includes(native.prototype?.constructor)
      const set = (value: unknown): void => {
        Object.defineProperty(owner, name, { ...descriptor, [key]: value })
        if (hasOwnPrototype) native.prototype.constructor = value
      }
      set(ours)
      keep(() => {
        // Whoever came after us stands around ours, which lets everything pass from then on.
        if (Object.getOwnPropertyDescriptor(owner, name)?.[key] === ours) set(native)
      })
    }
  }
}
