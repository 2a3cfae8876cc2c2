import type { Change } from '../../src/manifest/types.ts'

/** What readers should know has changed, the newest first. */
export const changes = [
  {
    date: '2026-11-01',
    text: {
      en: 'You now choose for films and surveys apart from counting visits. Our sharing buttons come from AddToAny.',
      cy: 'Rydych nawr yn dewis ar wahân ar gyfer ffilmiau ac arolygon, ac ar gyfer cyfrif ymweliadau. Daw ein botymau rhannu o AddToAny.',
    },
    categories: ['analytics', 'media', 'sharing'],
  },
  {
    date: '2026-03-02',
    text: {
      en: 'We count visits with Snowplow as well. It stores nothing on your device.',
      cy: 'Rydym hefyd yn cyfrif ymweliadau â Snowplow. Nid yw’n storio dim ar eich dyfais.',
    },
    categories: ['analytics'],
  },
] as const satisfies readonly Change[]
