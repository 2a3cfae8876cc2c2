import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { offersLanguages } from '../languages/spoken-language.ts'
import type { Manifest } from '../manifest/types.ts'
import type { Attributes } from '../markup/markup.ts'
import { toHtml } from '../markup/to-html.ts'
import { bannerStyle, renderBanner, type RenderBannerOptions } from '../ui/index.ts'
import { headAhead } from './head-ahead.ts'
import { inlineJson, inlineScript } from './inline.ts'
import { packageFile } from './package-file.ts'
import { styleFor } from './style-for.ts'

/** How a page is to be set up. */
export interface SnippetOptions {
  /** Language tag of the page, and so of the banner in it. Default: `en`, and the page's own `lang` decides. */
  readonly lang?: string
  /** Where the banner stands. Default: `flow`. */
  readonly banner?: RenderBannerOptions['layout']
  /** `none`: no button of ours where a page has no control, since the site has settings of its own. Default: `auto`. */
  readonly control?: 'auto' | 'none'
  /** How much is held. Default: `guard`. */
  readonly level?: 'mark' | 'guard' | 'seal'
  /** Address of the folder with our other files. Default: `/latchkey/`. */
  readonly ui?: string
  /** Address on the same site at which the whole manifest lies. Default: it is put into the second block. */
  readonly texts?: string
  /** The gate's code. Default: that of `dist/snippet.js`. */
  readonly script?: string
}

/** What a page needs, as HTML to be pasted as it is. */
export interface Snippet {
  /** For the start of the head: the barrier, the manifest's head part, the gate. */
  readonly head: string
  /** For the start of the body: the banner, hidden, and the manifest's long texts. Empty where there are neither. */
  readonly body: string
  /** Lets a policy allow the gate: goes into `script-src`, in single quotes. */
  readonly scriptHash: string
}

// Lets Chromium hold back its preloads until the gate stands. It forbids nothing.
const BARRIER = '<meta http-equiv="Content-Security-Policy" content="base-uri *">'

const TEXTS_ID = 'latchkey-texts'

/**
 * Keeps page optimisers from moving, delaying, merging or rewriting the gate, which must run where it stands.
 * docs/guides/snippet.md says which attribute is for which of them, and where that is written.
 */
const OPT_OUTS: Attributes = {
  'data-cfasync': 'false',
  'data-no-optimize': '1',
  'data-no-defer': '1',
  'data-no-minify': '1',
  'data-noptimize': '1',
  'data-nowprocket': '1',
  'data-jetpack-boost': 'ignore',
  'data-pagespeed-no-defer': '1',
}

/** Makes the two blocks that a page needs from a manifest. */
export function snippet(manifest: Manifest, options: SnippetOptions = {}): Snippet {
  const { lang = 'en', banner = 'flow', control, level = 'guard', ui = '/latchkey/', texts } = options
  const script = inlineScript(options.script ?? readFileSync(packageFile('dist/snippet.js'), 'utf8'))
  const bannerHtml = renderBanner(manifest, { lang, layout: banner })

  const part = headAhead(manifest, texts ?? `#${TEXTS_ID}`)
  const head = bannerHtml
    ? {
        ...part,
        snippet: {
          lang,
          style: styleFor({ layout: banner, offersLanguages: offersLanguages(manifest) }, bannerStyle),
        },
      }
    : part
  const settings: Attributes = {
    'data-ui': ui.endsWith('/') ? ui : `${ui}/`,
    'data-level': level,
    'data-lang': options.lang,
    'data-banner': banner === 'flow' ? null : banner,
    'data-control': control === 'none' ? control : null,
  }
  return {
    head: [BARRIER, jsonBlock('latchkey-manifest', head), element({ ...settings, ...OPT_OUTS }, script)].join(
      '\n',
    ),
    body: [bannerHtml, texts === undefined ? jsonBlock(TEXTS_ID, manifest) : ''].filter(Boolean).join('\n'),
    scriptHash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
  }
}

function jsonBlock(id: string, value: unknown): string {
  // Needs no opt-outs: by its type every optimiser that we know leaves it where it stands.
  return element({ type: 'application/json', id }, inlineJson(value))
}

/** A script element's content is raw text: toHtml would escape it. */
function element(attributes: Attributes, content: string): string {
  return toHtml({ tag: 'script', attributes, children: [] }).replace('</script>', () => `${content}</script>`)
}
