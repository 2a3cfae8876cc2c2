/** Integrity of each lazy file, filled in by the build. */
declare const __INTEGRITY__: Readonly<Record<string, string>>
/** The package's version, filled in by the build. */
declare const __VERSION__: string
