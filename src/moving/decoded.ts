/**
 * A cookie's value without percent-encoding. Products and servers encode it never, once or twice. Never throws.
 * @param times how often it is decoded at most.
 */
export function decoded(value = '', times = 2): string {
  try {
    return times ? decoded(decodeURIComponent(value), times - 1) : value
  } catch {
    // A bare percent sign: no encoding, so it stands for itself.
    return value
  }
}
