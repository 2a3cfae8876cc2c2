import { cdp } from 'vitest/browser'

interface Session {
  send(method: string, options?: object): Promise<unknown>
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string }
  readonly childFrames?: readonly FrameTree[]
}

interface AccessibilityNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/** What assistive technology is told: role and name, indented by what contains it. Texts are left out. */
export async function accessibilityTree(): Promise<string[]> {
  const session = cdp() as unknown as Session
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree }
  const frameId = ownFrame(frameTree)?.frame.id
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: AccessibilityNode[]
  }
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (node: AccessibilityNode | undefined, depth: number): void => {
    if (!node) return
    const role = node.role?.value ?? ''
    const isSaid = !node.ignored && !['StaticText', 'InlineTextBox', 'none', 'generic'].includes(role)
    if (isSaid) lines.push(`${' '.repeat(depth)}${role} ${node.name?.value ?? ''}`.trimEnd())
    for (const id of node.childIds ?? []) walk(byId.get(id), isSaid ? depth + 1 : depth)
  }
  walk(nodes[0], 0)
  return lines
}

function ownFrame(tree: FrameTree): FrameTree | undefined {
  if (tree.frame.url === location.href) return tree
  return (tree.childFrames ?? []).map(ownFrame).find(Boolean)
}
