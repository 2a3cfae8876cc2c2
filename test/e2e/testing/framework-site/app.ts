/** What both apps do alike: routes without loading a page, asks its own server, keeps what its manifest declares. */
export const base = `/${location.pathname.split('/')[1]}`

export const links = [
  { to: base, label: 'Start' },
  { to: `${base}/homes`, label: 'Homes' },
  { to: `${base}/settings`, label: 'Display' },
] as const

export async function fetchHomes(): Promise<string[]> {
  sessionStorage.setItem('last-search', 'homes')
  return (await (await fetch('/api/homes')).json()) as string[]
}

export function keepTheme(theme: string): void {
  localStorage.setItem('theme', theme)
  document.documentElement.dataset.theme = theme
}

/** Counts a visit where that is allowed, as an app does that asks Latchkey. */
export function countVisit(): void {
  const { Latchkey } = window as unknown as { readonly Latchkey: { allows(id: string): boolean } }
  if (Latchkey.allows('analytics')) document.cookie = 'visits=1; Path=/; Max-Age=31536000'
}
