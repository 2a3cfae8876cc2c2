import type { Category } from '../../src/manifest/types.ts'

/** The built-in categories in this landlord's own words. All but the first ask. */
export const categories = {
  necessary: {
    description: {
      en: 'Keep you signed in, protect our forms and bring our pages to you quickly.',
      cy: 'Eich cadw wedi mewngofnodi, diogelu ein ffurflenni a dod â’n tudalennau atoch yn gyflym.',
    },
  },
  preferences: {
    title: { en: 'Your settings and translation', cy: 'Eich gosodiadau a chyfieithu' },
    description: {
      en: 'Remember how you like to read our pages, and let Google translate them for you.',
      cy: 'Cofio sut yr hoffech ddarllen ein tudalennau, a gadael i Google eu cyfieithu i chi.',
    },
    doing: { en: 'remember your settings', cy: 'cofio eich gosodiadau' },
  },
  analytics: {
    title: { en: 'Counting visits', cy: 'Cyfrif ymweliadau' },
    description: {
      en: 'Show us which pages help people and which do not.',
      cy: 'Dangos i ni pa dudalennau sy’n helpu pobl a pha rai nad ydynt.',
    },
    doing: { en: 'count visits', cy: 'cyfrif ymweliadau' },
  },
  media: {
    title: { en: 'Films and surveys', cy: 'Ffilmiau ac arolygon' },
    description: {
      en: 'Show films from Vimeo and surveys from SurveyMonkey inside our pages.',
      cy: 'Dangos ffilmiau o Vimeo ac arolygon o SurveyMonkey y tu mewn i’n tudalennau.',
    },
    doing: { en: 'show films and surveys', cy: 'dangos ffilmiau ac arolygon' },
  },
  sharing: {
    title: { en: 'Sharing', cy: 'Rhannu' },
    description: {
      en: 'Show buttons for passing our news on to other people.',
      cy: 'Dangos botymau i anfon ein newyddion ymlaen at bobl eraill.',
    },
    doing: { en: 'let you share pages', cy: 'gadael i chi rannu tudalennau' },
  },
} as const satisfies Record<string, Category>
