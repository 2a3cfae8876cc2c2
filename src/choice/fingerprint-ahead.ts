import type { Declared } from '../manifest/declared.ts'

/** Stands for `fingerprintOf` in the snippet's build: there the marks were made with the snippet, and come with the rest. */
export function fingerprintOf(
  { marks }: Declared & { readonly marks?: Readonly<Record<string, string>> },
  id: string,
): string {
  // Like no mark, where there is none.
  return marks?.[id] ?? ''
}
