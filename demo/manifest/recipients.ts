import type { Recipient } from '../../src/manifest/types.ts'

/** Who receives what residents enter: the second table of the privacy page. */
export const recipients = [
  {
    name: 'Microsoft Azure',
    data: { en: 'Everything that you enter', cy: 'Popeth yr ydych yn ei roi' },
    purpose: {
      en: 'Runs the computers that our website and MyOnline live on.',
      cy: 'Yn rhedeg y cyfrifiaduron y mae ein gwefan a MyOnline arnynt.',
    },
    country: 'GB',
  },
  {
    name: 'NPSS Ltd',
    data: {
      en: 'User names and contact details of council staff',
      cy: 'Enwau defnyddwyr a manylion cyswllt staff y cyngor',
    },
    purpose: {
      en: 'Tells us what housing law asks for, and helps when something does not work.',
      cy: 'Yn dweud wrthym beth y mae cyfraith tai yn gofyn amdano, ac yn helpu pan nad yw rhywbeth yn gweithio.',
    },
    country: 'GB',
  },
  {
    name: 'Scanii',
    data: { en: 'Files that you attach', cy: 'Ffeiliau yr ydych yn eu hatodi' },
    purpose: {
      en: 'Looks for viruses. A file is kept for less than a second, a note that it was checked for longer.',
      cy: 'Yn chwilio am firysau. Cedwir ffeil am lai nag eiliad, a nodyn ei bod wedi’i gwirio am fwy o amser.',
    },
  },
  {
    name: 'Salesforce',
    data: { en: 'Your user name and contact details', cy: 'Eich enw defnyddiwr a’ch manylion cyswllt' },
    purpose: {
      en: 'Keeps the questions that you send to our help desk, on computers in the EU.',
      cy: 'Yn cadw’r cwestiynau yr ydych yn eu hanfon at ein desg gymorth, ar gyfrifiaduron yn yr UE.',
    },
    country: 'EU',
  },
  {
    name: 'Mailjet',
    data: {
      en: 'Your e-mail address and what the e-mail says',
      cy: 'Eich cyfeiriad e-bost a’r hyn y mae’r e-bost yn ei ddweud',
    },
    purpose: {
      en: 'Sends our e-mails, such as links that work once.',
      cy: 'Yn anfon ein e-byst, megis dolenni sy’n gweithio unwaith.',
    },
    country: 'EU',
  },
  {
    name: 'Esendex',
    data: { en: 'Your mobile number', cy: 'Eich rhif ffôn symudol' },
    purpose: { en: 'Sends our text messages.', cy: 'Yn anfon ein negeseuon testun.' },
    country: 'GB',
  },
] as const satisfies readonly Recipient[]
