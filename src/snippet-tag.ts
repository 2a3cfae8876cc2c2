import { runTag } from './run-tag.ts'
import { showRenderedBanner, type RenderedBanner } from './ui/show-rendered-banner.ts'

// Inline in the page, with the banner rendered ahead: only then is its code needed before any lazy file.
runTag(manifest => visit => {
  const { snippet } = (manifest ?? {}) as { readonly snippet?: RenderedBanner }
  return snippet ? showRenderedBanner(visit, snippet) : Promise.resolve(null)
})
