/**
 * What became of a way in one set-up: nothing, a connection and no request, a request, code that ran, something
 * stored. It is the worst that was seen.
 */
export type Cell = '.' | 'C' | 'F' | 'R' | 'S'

/** Letters by the id of a way. */
export type Column = Readonly<Record<string, Cell>>

/** From harmless to worst. A way either stores or reaches out, so `S` and `R` never compete. */
const ORDER = '.CFRS'

export const isWorse = (cell: Cell, than: Cell): boolean => ORDER.indexOf(cell) > ORDER.indexOf(than)

export const worst = (one: Cell, other: Cell): Cell => (isWorse(one, other) ? one : other)
