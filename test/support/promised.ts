import type { Declared } from '../../src/manifest/declared.ts'

/** All that `Declared` promises; what else lies beside it is for those who look for texts. */
export function promised(declared: Declared): unknown {
  const { categories, services, names, siteHosts, lifetime, isShared, heedsDnt, faults } = declared
  return {
    ...{ siteHosts, lifetime, isShared, heedsDnt, faults },
    categories: [...categories],
    services: [...services].map(([key, { id, category, hosts, provider, role, country }]) => [
      key,
      { id, category, hosts, provider, role, country },
    ]),
    names: names.map(({ pattern, type, category, service, seconds, place }) => {
      const { path, domain, partitioned } = place
      return { pattern, type, category, service, seconds, place: { path, domain, partitioned } }
    }),
  }
}
