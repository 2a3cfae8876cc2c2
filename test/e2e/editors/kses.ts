import sanitize from 'sanitize-html'

/**
 * What WordPress lets users without `unfiltered_html` post, as its source lists it; elements that are not in the list
 * are taken out and their text is kept.
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/kses.php ($allowedposttags)
 */
const TAGS =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
    ' ',
  )

/** Those of every element (`_wp_add_global_attributes`). */
const GLOBAL =
  'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role xml:lang'.split(
    ' ',
  )

const CELL = 'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width'

/** Cleans as `wp_kses_post` does, by the same list. */
export function kses(html: string): string {
  return sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': GLOBAL,
      a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
      td: CELL.split(' '),
      th: CELL.split(' '),
    },
    nonTextTags: [],
  })
}
