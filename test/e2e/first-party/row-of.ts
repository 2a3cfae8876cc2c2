export interface Row {
  readonly id: number
  readonly name: string
  readonly price: number
}

/** A row of the pages' lists. Names and prices stand in an order that sorting has to change. */
export function rowOf(id: number): Row {
  return { id, name: `Home ${(id * 7919) % 1000}`, price: (id * 104_729) % 5000 }
}
