/** The names in a storage of this origin; none where it is refused. Never throws. */
export function storageNames(type: 'localStorage' | 'sessionStorage'): string[] {
  try {
    return Object.keys(window[type])
  } catch {
    return []
  }
}
