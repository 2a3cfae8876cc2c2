/** Integrity of the lazy files that a file asks for, filled in by the build. */
declare const __INTEGRITY__: Readonly<Partial<Record<'validate', string>> & Record<string, string>>
/** Integrity of the languages' main files by tag, filled in by the build. */
declare const __LANGUAGES__: Readonly<Record<string, string>>
/** The package's version, filled in by the build. */
declare const __VERSION__: string
