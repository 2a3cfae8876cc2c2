/** A ground for sending data abroad that courts have struck down. */
export interface DeadMechanism {
  readonly name: string
  readonly pattern: RegExp
  readonly since: string
  readonly source: string
}

export const DEAD_MECHANISMS: readonly DeadMechanism[] = [
  {
    name: 'the EU-US Privacy Shield',
    pattern: /privacy[\s-]*shield/i,
    since: '16 July 2020',
    source: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
  },
  {
    name: 'Safe Harbor',
    pattern: /safe[\s-]*harbou?r/i,
    since: '6 October 2015',
    source: 'https://curia.europa.eu/juris/liste.jsf?num=C-362/14',
  },
]
