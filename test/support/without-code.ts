/** A text in which what is copied letter by letter (tags, attributes, classes, names of fields and files) is one short word. */
export function withoutCode(text: string): string {
  return text.replace(
    /<div[^>]*>.*?<\/div>|<[a-z][^>]*>|\b[a-z-]+="[^"]*"|#?\b(?:data|latchkey)-[a-z]+|\b(?:site|options)\.\w+|\bdist\/|--lang\b/g,
    'thing',
  )
}
