/**
 * The record in a text such as `document.cookie` or a `Cookie` header. Undefined where it is absent or
 * cannot be decoded, or stands there twice with different values: then nobody can say which one counts.
 */
export function cookieIn(cookies: unknown): string | undefined {
  try {
    const found = [...(cookies as string).matchAll(/(?:^|;) *latchkey=([^;]*)/g)]
    const [value, ...others] = new Set(found.map(([, value]) => decodeURIComponent(value as string).trim()))
    return others[0] === undefined ? value : undefined
  } catch {
    // No text, or not ours: what we write needs no decoding, and what a server writes again decodes.
    return
  }
}
