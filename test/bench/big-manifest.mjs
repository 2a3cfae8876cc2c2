/**
 * A manifest as no site has one: `services` services with three hosts each, `names` rows, every tenth of them a pattern.
 * @param {{ services: number, names: number }} size
 */
export function bigManifest({ services, names }) {
  const categories = ['necessary', 'preferences', 'analytics', 'media', 'sharing', 'marketing']
  const category = index => categories[index % categories.length]
  return {
    services: Object.fromEntries(
      Array.from({ length: services }, (_, index) => [
        `service-${index}`,
        {
          name: `Service ${index}`,
          category: category(index),
          hosts: [`service-${index}.example`, `*.cdn-${index}.example`, `api.service-${index}.example`],
          country: 'UK',
        },
      ]),
    ),
    cookies: Array.from({ length: names }, (_, index) => ({
      name: index % 10 ? `name_${index}` : index % 20 ? `*_of_${index}` : `pattern_${index}_*`,
      purpose: `Remembers thing number ${index} for you.`,
      expiry: '30 days',
      category: category(index),
    })),
  }
}
