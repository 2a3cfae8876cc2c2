/**
 * What code of pages relies upon, by name. Each is sent to a page as text, and what it gives must be the same with and
 * without a guard.
 */
export type Scenarios = Readonly<Record<string, () => unknown>>
