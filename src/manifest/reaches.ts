/** Whether what belongs to a domain is there on a host too, or on hosts like `*.name`: it is that, or stands below it. */
export function reaches(domain: string, host: string): boolean {
  const name = host.replace(/^\*\./, '')
  return name === domain || name.endsWith(`.${domain}`)
}
