import { DATA } from './marked.ts'
import { rebuildScript } from './rebuild-script.ts'

/** A copy of a template's content in which the scripts are marked, so that they take their turn with the others. */
export function templateContent(template: HTMLTemplateElement): DocumentFragment {
  const content = template.content.cloneNode(true) as DocumentFragment
  for (const script of content.querySelectorAll('script')) {
    if (script.matches(DATA)) continue
    const copy = rebuildScript(script)
    copy.dataset.type = script.type
    copy.dataset.consent = script.dataset.consent ?? (template.dataset.consent as string)
    copy.type = 'text/plain'
    script.replaceWith(copy)
  }
  return content
}
