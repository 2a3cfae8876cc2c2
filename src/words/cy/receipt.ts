import type { ReceiptWords } from '../sections/receipt-words.ts'

export const receipt: ReceiptWords = {
  title: 'Eich derbynneb',
  heading: 'Eich dewis am gwcis ar {site}',
  chosen: 'Gwnaethoch eich dewis ar {date} am {time}.',
  by: {
    banner: 'Defnyddioch fotymau’r neges am gwcis.',
    panel: 'Defnyddioch y gosodiadau cwcis.',
    form: 'Defnyddioch y gosodiadau cwcis mewn tudalen.',
    embed: 'Defnyddioch y botwm wrth ymyl ffilm, map neu rywbeth tebyg.',
    api: 'Defnyddioch fotymau a wnaeth y wefan hon ei hun.',
    moved: 'Daw o’r offeryn cwcis a ddefnyddiai’r wefan hon o’r blaen.',
    unknown: 'Nid yw eich porwr yn gwybod bellach sut y gwnaethoch ddewis.',
  },
  read: 'Gofynnwyd i chi yn {language}.',
  languages: { en: 'Saesneg', cy: 'Gymraeg', ur: 'Wrdw', pl: 'Bwyleg' },
  gpc: 'Anfonodd eich porwr Global Privacy Control, sy’n gofyn i wefannau beidio â gwerthu na rhannu eich data.',
  until: 'Cedwir eich dewis tan {date}. Yna byddwn yn gofyn i chi eto.',
  answers: {
    granted: '{title}: dywedoch ie.',
    refused: '{title}: dywedoch na.',
    objected: '{title}: rydych wedi ei droi i ffwrdd.',
    'not objected': '{title}: dywedom wrthych, a’i adael ymlaen a wnaethoch.',
  },
  left: 'Ni allem dynnu’r rhain o’ch porwr:',
  why: {
    'http only':
      '{name}: dim ond y wefan a’i gosododd all ei ddarllen neu ei dynnu. Gallwch ei glirio yn eich porwr.',
    'third party': '{name}: mae’n perthyn i wefan arall. Gallwch ei glirio yn eich porwr.',
    'other path': '{name}: mae’n perthyn i ran arall o’r wefan hon. Caiff ei dynnu pan ewch yno.',
    'comes back':
      '{name}: mae rhywbeth ar y dudalen yn ei ysgrifennu eto. Mae’n stopio pan agorwch y dudalen nesaf.',
    'refused by the browser': '{name}: ni adawodd eich porwr i ni ei dynnu. Gallwch ei glirio yn eich porwr.',
  },
  rules: 'Y rheolau y gofynnom oddi tanynt: {rules}.',
  download: 'Lawrlwytho',
  print: 'Argraffu',
  file: 'derbynneb-cwcis',
  data: 'Yr un peth i’r bobl sy’n rhedeg y wefan:',
}
