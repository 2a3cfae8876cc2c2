import { read } from '../browser/natives.ts'
import { isTrusted, scriptUrl } from '../browser/policy.ts'
import type { Declared } from '../manifest/declared.ts'

/** What wrapping works with. */
interface WrapOptions {
  /** Address of our worker file. */
  readonly prelude: string
  readonly declared: Pick<Declared, 'services' | 'names'>
  readonly allows: (id: string) => boolean
}

/**
 * The address of a script that does what a worker's script does, with our worker file in front, which asks no host that
 * is refused. A worker by address has a policy of its own; one that is made of this page's own text has the page's.
 */
export function wrapWorker(
  address: unknown,
  isModule: boolean,
  { prelude, declared, allows }: WrapOptions,
): unknown {
  try {
    // What the page did not vouch for, we do not either.
    const isVouched = isTrusted(address, 'ScriptURL')
    const vouch = isVouched ? scriptUrl : (url: string): string => url
    if (!isVouched && typeof address !== 'string') return address
    // A page that forbids this forbids workers made of text, as a rule: then its own must go on as they are.
    Function('')
    const { href } = new URL(address as string, read('baseURI'))
    const refused = [...declared.services.values()].flatMap(({ id, hosts }) => (allows(id) ? [] : hosts))
    const names = declared.names.filter(({ service, category }) => !allows((service ?? category) as string))
    const blob = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
    const setUp = `self.latchkey=${JSON.stringify([href, refused, prelude, names])};`
    const [first, own] = [prelude, href].map(part => JSON.stringify(part))
    return vouch(
      blob(
        isModule
          ? // Imports run before a module's own text, in their order.
            `import"${blob(setUp)}";import${first};import${own}`
          : `${setUp}importScripts(${first},${own})`,
      ),
    )
  } catch {
    return address
  }
}
