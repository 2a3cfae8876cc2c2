import type { LazyFiles, Visit } from '../../visit.ts'

/** All but this one and `page`, which are here. Of languages Welsh alone: hashes of the others would weigh too much. */
const FILES = [
  'banner',
  'again',
  'panel',
  'annex',
  'placeholder',
  'theme',
  'armour',
  'aftercare',
  'validate',
  'log',
  'moving-in',
  'language',
  'own-language',
  'cy',
] as const satisfies readonly (keyof LazyFiles)[]

/** Names of our files that cannot be loaded or are not of this version. Loading one does nothing: each only exports. */
export async function failedFiles({ load }: Pick<Visit, 'load'>): Promise<string[]> {
  const failed = await Promise.all(
    FILES.map(name =>
      load(name, __INTEGRITY__[name]).then(
        () => '',
        () => `${name}.js`,
      ),
    ),
  )
  return failed.filter(Boolean)
}
