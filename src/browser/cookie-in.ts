/**
 * The value of a cookie in a text such as `document.cookie` or a `Cookie` header. Undefined where it is absent or
 * cannot be decoded, or stands there twice with different values: then nobody can say which one counts.
 */
export function cookieIn(cookies: unknown, name: string): string | undefined {
  if (typeof cookies !== 'string') return
  const values = new Set<string>()
  try {
    for (const pair of cookies.split(';')) {
      const own = pair.trim()
      if (own.startsWith(`${name}=`)) values.add(decodeURIComponent(own.slice(name.length + 1)))
    }
  } catch {
    // Not ours: what we write needs no decoding, and what a server writes again decodes.
    return
  }
  return values.size === 1 ? [...values][0] : undefined
}
