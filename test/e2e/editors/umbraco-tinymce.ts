/**
 * `ValidElements` of Umbraco's rich text editor on TinyMCE, to version 15, those of scripts' attributes left out.
 * A dash means: removed where it is empty.
 * @see https://github.com/umbraco/Umbraco-CMS/blob/33adbf41fa1f5c5d0759c70a7116114107addf56/src/Umbraco.Core/Configuration/Models/RichTextEditorSettings.cs
 */
export const UMBRACO_VALID_ELEMENTS = [
  '+a[id|style|rel|data-id|data-udi|rev|charset|hreflang|dir|lang|tabindex|accesskey|type|name|href|target|title|class]',
  '-strong/-b[class|style],-em/-i[class|style],-strike[class|style],-s[class|style],-u[class|style]',
  '#p[id|style|dir|class|align],-ol[class|reversed|start|style|type],-ul[class|style],-li[class|style],br[class]',
  'img[id|dir|lang|longdesc|usemap|style|class|src|border|alt=|title|hspace|vspace|width|height|align]',
  '-sub[style|class],-sup[style|class],-blockquote[dir|style|class]',
  '-table[border=0|cellspacing|cellpadding|width|height|class|align|summary|style|dir|id|lang|bgcolor]',
  '-tr[id|lang|dir|class|rowspan|width|height|align|valign|style],tbody[id|class],thead[id|class],tfoot[id|class]',
  '#td[id|lang|dir|class|colspan|rowspan|width|height|align|valign|style|scope]',
  '-th[id|lang|dir|class|colspan|rowspan|width|height|align|valign|style|scope],caption[id|lang|dir|class|style]',
  '-div[id|dir|class|align|style],-span[class|align|style],-pre[class|align|style],address[class|align|style]',
  '-h1[id|dir|class|align|style],-h2[id|dir|class|align|style],-h3[id|dir|class|align|style]',
  '-h4[id|dir|class|align|style],-h5[id|dir|class|align|style],-h6[id|style|dir|class|align]',
  'hr[class|style],small[class|style],dd[id|class],dl[id|class],dt[id|class],button[class],iframe[*]',
  'figure,figcaption,cite,video[*],audio[*],picture[*],source[*],canvas[*]',
].join(',')
