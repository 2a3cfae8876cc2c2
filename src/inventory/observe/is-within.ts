/** Whether a path is at or under another, as browsers match the paths of cookies. */
export function isWithin(path: string, folder: string): boolean {
  const name = folder.replace(/\/$/, '')
  return path === name || path.startsWith(`${name}/`)
}
