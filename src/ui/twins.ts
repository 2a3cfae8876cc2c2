/** What follows from the length of a label, and not from a style. */
const BY_LABEL =
  /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|perspective-origin|transform-origin)$/

/** Other names of what is listed under `top`, `left` and their kin already. */
const ALIAS = /-(?:block|inline)(?:-|$)/

const PARTS = ['', '::before', '::after', '::first-line', '::first-letter']

/**
 * Lists in what two buttons that must be equals differ: any property that the browser computes, of them and of what a
 * style sheet adds to them. A list of tricks would always lack one.
 */
export function differences(one: Element, other: Element): readonly string[] {
  const found = PARTS.flatMap(part => {
    const ours = getComputedStyle(one, part)
    const theirs = getComputedStyle(other, part)
    return [...ours]
      .filter(
        name =>
          !BY_LABEL.test(name) &&
          !ALIAS.test(name) &&
          ours.getPropertyValue(name) !== theirs.getPropertyValue(name),
      )
      .map(name => `${part} ${name} ${ours.getPropertyValue(name)} / ${theirs.getPropertyValue(name)}`.trim())
  })
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  if (Math.abs(a.height - b.height) > 1) found.push(`height ${a.height} / ${b.height}`)
  return found
}
