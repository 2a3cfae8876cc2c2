/**
 * The page as it would be without Latchkey: every tracker runs as soon as the browser meets it. It is the control of
 * the experiment: what a visitor's choice stops must run where nobody asks for it.
 * @param {string} html
 */
export function unmark(html) {
  return html
    .replace(/<script type="text\/plain" data-consent="[\w-]+"/g, '<script')
    .replace(/<template data-consent="[\w-]+"[^>]*>([\s\S]*?)<\/template>/g, '$1')
    .replace(/ data-consent="[\w-]+"(?=[^>]* data-src=)/g, '')
    .replace(/ data-src=/g, ' src=')
}
