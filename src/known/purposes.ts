import type { Text } from '../manifest/types.ts'
import type { ServiceKind } from './known-service.ts'

/** What a product of each kind usually does, in words that a visitor understands. */
export const PURPOSES: Readonly<Record<ServiceKind, Text>> = {
  portal: { en: 'Lets you use your account.', cy: 'Yn gadael i chi ddefnyddio eich cyfrif.' },
  repairs: { en: 'Lets you book and follow a repair.', cy: 'Yn gadael i chi drefnu a dilyn gwaith trwsio.' },
  payment: { en: 'Lets you pay safely.', cy: 'Yn gadael i chi dalu’n ddiogel.' },
  accessibility: {
    en: 'Lets you change how our pages look and sound.',
    cy: 'Yn gadael i chi newid sut mae ein tudalennau’n edrych ac yn swnio.',
  },
  translation: { en: 'Translates our pages.', cy: 'Yn cyfieithu ein tudalennau.' },
  survey: { en: 'Shows you a survey.', cy: 'Yn dangos arolwg i chi.' },
  chat: { en: 'Lets you chat with us.', cy: 'Yn gadael i chi sgwrsio â ni.' },
  video: { en: 'Shows you a film.', cy: 'Yn dangos ffilm i chi.' },
  map: { en: 'Shows you a map.', cy: 'Yn dangos map i chi.' },
  social: {
    en: 'Shows posts from another website.',
    cy: 'Yn dangos negeseuon o wefan arall.',
  },
  sharing: { en: 'Lets you share our pages.', cy: 'Yn gadael i chi rannu ein tudalennau.' },
  analytics: {
    en: 'Counts how people use our pages.',
    cy: 'Yn cyfrif sut mae pobl yn defnyddio ein tudalennau.',
  },
  recording: {
    en: 'Records how people use our pages.',
    cy: 'Yn cofnodi sut mae pobl yn defnyddio ein tudalennau.',
  },
  marketing: {
    en: 'Shows you adverts and counts who sees them.',
    cy: 'Yn dangos hysbysebion ac yn cyfrif pwy sy’n eu gweld.',
  },
  'tag-manager': {
    en: 'Brings other programs into our pages.',
    cy: 'Yn dod â rhaglenni eraill i’n tudalennau.',
  },
  font: {
    en: 'Brings the letters that our pages are set in.',
    cy: 'Yn dod â’r llythrennau a welwch ar ein tudalennau.',
  },
  cdn: {
    en: 'Brings parts of our pages to you quickly.',
    cy: 'Yn dod â rhannau o’n tudalennau atoch yn gyflym.',
  },
  platform: { en: 'Makes this website work.', cy: 'Yn gwneud i’r wefan hon weithio.' },
  security: { en: 'Keeps this website safe.', cy: 'Yn cadw’r wefan hon yn ddiogel.' },
  consent: {
    en: 'Remembers what you said about cookies.',
    cy: 'Yn cofio beth ddywedoch chi am gwcis.',
  },
  other: { en: 'TODO: say what this is for.', cy: 'TODO: dywedwch beth yw pwrpas hwn.' },
}
