import type { Declared, DeclaredCategory, DeclaredName, DeclaredService } from './declared.ts'

/**
 * A head part that was read when the snippet was made, and need not be checked again in each page. What was faulty has no
 * category.
 */
export interface HeadAhead {
  readonly site?: { readonly hosts: readonly string[] } | undefined
  readonly services: Readonly<Record<string, Omit<DeclaredService, 'id'>>>
  readonly cookies: readonly RowAhead[]
  /** What else the head goes by. */
  readonly ahead: Omit<Declared, 'categories' | 'services' | 'names' | 'siteHosts'> & {
    readonly categories: readonly DeclaredCategory[]
    /** By id of what can be decided: its fingerprint. */
    readonly marks: Readonly<Record<string, string>>
  }
}

/** One row of the annex; what else it holds is for those who look for texts. */
export type RowAhead = DeclaredName['place'] &
  Pick<DeclaredName, 'type' | 'category' | 'service'> & {
    readonly name: readonly string[]
    /** In JSON there is no Infinity: null stands for it. */
    readonly seconds: number | null
    readonly [text: string]: unknown
  }

/** How long a choice is kept where nothing can be read, in milliseconds. */
const HALF_A_YEAR = 15_778_800_000

const isText = (value: unknown): boolean => typeof value === 'string'

/** Gives what `readManifest` gave for the whole manifest. Never throws: where it cannot, everything optional is shut. */
export function readAhead(input: unknown): Declared {
  try {
    return declaredOf(input as HeadAhead)
  } catch {
    // No snippet made this, or somebody has changed it.
    const categories = [{ id: 'necessary', kind: 'none' }]
    const ahead = { categories, lifetime: HALF_A_YEAR, faults: 1 }
    const hosts = [(input as HeadAhead | undefined)?.site?.hosts].flat().filter(isText)
    return declaredOf({ site: { hosts }, services: {}, cookies: [], ahead } as never)
  }
}

function declaredOf({ site, services, cookies, ahead }: HeadAhead): Declared {
  return {
    ...ahead,
    categories: new Map(ahead.categories.map(category => [category.id, category])),
    services: new Map(
      Object.entries(services).map(([id, service]) => [id, { ...service, id, hosts: [...service.hosts] }]),
    ),
    names: cookies.flatMap(({ name, seconds, ...row }) =>
      name.map(pattern => ({ ...row, pattern, seconds: seconds ?? Infinity, place: row })),
    ),
    siteHosts: site ? site.hosts : [],
  }
}
