import { Editor, Extension, mergeAttributes, Node } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/**
 * Umbraco's `div` on Tiptap, which is on where the data type has "`<div>` tag".
 * @see https://github.com/umbraco/Umbraco-CMS/tree/main/src/Umbraco.Web.UI.Client/src/packages/tiptap/extensions/html-tag-div
 */
const Div = Node.create({
  name: 'div',
  priority: 50,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'div' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes), 0],
})

/**
 * Its attributes, which are on where the data type has "`class` attributes" and "`id` attributes".
 * @see https://github.com/umbraco/Umbraco-CMS/tree/main/src/Umbraco.Web.UI.Client/src/packages/tiptap/extensions/html-attr-class
 */
const Attributes = Extension.create({
  name: 'htmlClassAttribute',
  addGlobalAttributes: () => [
    { types: ['div', 'heading', 'paragraph', 'link'], attributes: { class: {}, id: {} } },
  ],
})

/** What Umbraco's rich text editor on Tiptap, from version 15, gives back. Runs in a page. */
export function umbracoTiptap(html: string, hasClasses: boolean): string {
  const kit = StarterKit.configure({ link: { openOnClick: false } })
  const editor = new Editor({ content: html, extensions: hasClasses ? [kit, Div, Attributes] : [kit] })
  const cleaned = editor.getHTML()
  editor.destroy()
  return cleaned
}

Object.assign(globalThis, { umbracoTiptap })
