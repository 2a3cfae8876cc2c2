import { manifest } from './manifest.mjs'

const ELEMENT = /<latchkey-(notice|annex|recipients|settings)([^>]*)>[^<]*<\/latchkey-\1>/g

/**
 * Writes the notice and the tables into the page itself, as a build would: they can be read without JavaScript, and
 * the script in the page finds them and keeps them.
 * @param {string} html
 * @param {string} lang
 */
export async function renderAhead(html, lang) {
  // Imported late: what is built need not be there for pages that hold none of it.
  const { renderAnnex, renderNotice, renderRecipients, renderSettings } =
    await import('../../dist/npm/annex.js')
  const content = await manifest
  return html.replace(ELEMENT, (_, kind, attributes) => {
    const columns = /columns="([^"]*)"/.exec(attributes)?.[1]
    if (kind === 'annex') return renderAnnex(content, columns ? { lang, columns } : { lang })
    if (kind === 'settings') return renderSettings(content, { lang })
    return kind === 'notice' ? renderNotice(content, { lang }) : renderRecipients(content, { lang })
  })
}
