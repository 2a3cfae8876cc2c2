interface Node {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Node | string)[]
}

export interface Cell {
  readonly text: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface ReadTable {
  readonly caption: string
  readonly columns: readonly string[]
  /** By body and row: a cell for each column, the same one where it spans. */
  readonly bodies: readonly (readonly (readonly Cell[])[])[]
}

/** Reads a table as a browser lays it out. Throws where tags do not nest or a row has too few or too many cells. */
export function readTable(html: string): ReadTable {
  const table = find(parse(html), 'table')[0]
  if (!table) throw new Error(`expected a table, received ${html.slice(0, 80)}`)
  const columns = find(find(table, 'thead')[0]!, 'th').map(textOf)
  const bodies = find(table, 'tbody').map(body => {
    const spans: { left: number; cell: Cell }[] = []
    const rows = find(body, 'tr').map(row => {
      const cells = row.children.filter(child => typeof child !== 'string')
      const laid = columns.map((_, column): Cell => {
        const above = spans[column]
        if (above && above.left > 0) {
          above.left--
          return above.cell
        }
        const next = cells.shift()
        if (!next) throw new Error(`a row has too few cells: ${textOf(row)}`)
        const cell = { text: textOf(next), attributes: next.attributes }
        spans[column] = { left: Number(next.attributes.rowspan ?? 1) - 1, cell }
        return cell
      })
      if (cells.length) throw new Error(`a row has too many cells: ${textOf(row)}`)
      return laid
    })
    if (spans.some(({ left }) => left > 0)) throw new Error('a cell spans beyond its body')
    return rows
  })
  return { caption: find(table, 'caption').map(textOf).join(), columns, bodies }
}

export function textOf(node: Node | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

/** Every element with a tag below a node, in document order. */
export function find(node: Node | string, tag: string): Node[] {
  if (typeof node === 'string') return []
  return node.children.flatMap(child => [
    ...(typeof child !== 'string' && child.tag === tag ? [child] : []),
    ...find(child, tag),
  ])
}

/** Reads HTML that closes each of its tags; that is all that we write here. */
export function parse(html: string): Node {
  const root: Node = { tag: '', attributes: {}, children: [] }
  const open = [root]
  for (const [token, close, tag = '', attributes = ''] of html.matchAll(
    /<(\/?)([\w-]+)((?:\s[^>]*)?)>|[^<]+/g,
  )) {
    const parent = open.at(-1)!
    if (!tag) parent.children.push(unescape(token))
    else if (!close) {
      const node: Node = { tag, attributes: readAttributes(attributes), children: [] }
      parent.children.push(node)
      open.push(node)
    } else if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`)
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`)
  return root
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, unescape(value ?? '')]),
  )
}

function unescape(text: string): string {
  return text.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
  )
}
