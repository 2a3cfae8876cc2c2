/** Integrity of the lazy files that a file asks for, filled in by the build. */
declare const __INTEGRITY__: Readonly<Partial<Record<'cy' | 'validate', string>> & Record<string, string>>
/** The package's version, filled in by the build. */
declare const __VERSION__: string
