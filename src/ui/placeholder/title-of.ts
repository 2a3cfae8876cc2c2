/** Selects what in a template has a title. */
const TITLED = '[title],[aria-label],img[alt]'

/** What an embed is called by its page; empty where it does not say. */
export function titleOf(embed: HTMLElement): string {
  const within = embed instanceof HTMLTemplateElement ? embed.content.querySelector(TITLED) : null
  for (const element of [embed, within])
    for (const name of ['title', 'aria-label', 'alt']) {
      const title = element?.getAttribute(name)?.trim()
      if (title) return title
    }
  return ''
}
