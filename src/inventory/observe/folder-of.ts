/** The path of a cookie that was written without one: the folder of its page. */
export function folderOf(address: string): string {
  return new URL(address).pathname.replace(/\/[^/]*$/, '') || '/'
}
