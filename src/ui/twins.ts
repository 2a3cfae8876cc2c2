/** What follows from the length of a label, and not from a style. */
const BY_LABEL =
  /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|perspective-origin|transform-origin)$/

/** Other names of what is listed under `top`, `left` and their kin already. */
const ALIAS = /-(?:block|inline)(?:-|$)/

/** What a style sheet may add to a button, or make of a part of its label, with what that can change. */
const PARTS = ['::before', '::after', '::first-line', '::first-letter']
const PART_PROPERTIES = ['content', 'color', 'background-color', 'font-size', 'font-weight', 'letter-spacing']

/**
 * Lists in what two buttons that must be equals differ: any property that the browser computes. A list of tricks would
 * always lack one.
 */
export function differences(one: Element, other: Element): readonly string[] {
  const compare = (part: string, names: Iterable<string>): string[] => {
    const [ours, theirs] = [getComputedStyle(one, part), getComputedStyle(other, part)]
    return [...names]
      .filter(name => ours.getPropertyValue(name) !== theirs.getPropertyValue(name))
      .map(name => `${part} ${name} ${ours.getPropertyValue(name)} / ${theirs.getPropertyValue(name)}`.trim())
  }
  const names = [...getComputedStyle(one)].filter(name => !BY_LABEL.test(name) && !ALIAS.test(name))
  const found = [...compare('', names), ...PARTS.flatMap(part => compare(part, PART_PROPERTIES))]
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  if (Math.abs(a.height - b.height) > 1) found.push(`height ${a.height} / ${b.height}`)
  return found
}
