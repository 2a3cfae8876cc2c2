/**
 * Whether the browser sends Global Privacy Control, or, where the site heeds it too, Do Not Track. It is fixed for a page,
 * so once is enough.
 * @see https://w3c.github.io/gpc/
 */
export function readGpc(heedsDnt: boolean): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as {
    readonly globalPrivacyControl?: unknown
    readonly doNotTrack?: unknown
  }
  return globalPrivacyControl === true || (heedsDnt && doNotTrack === '1')
}
