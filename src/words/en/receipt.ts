import type { ReceiptWords } from '../sections/receipt-words.ts'

export const receipt: ReceiptWords = {
  title: 'Your receipt',
  heading: 'Your choice about cookies on {site}',
  chosen: 'You chose on {date} at {time}.',
  by: {
    banner: 'You used the buttons of the cookie message.',
    panel: 'You used the cookie settings.',
    form: 'You used the cookie settings in a page.',
    embed: 'You used the button beside a film, a map or the like.',
    api: 'You used buttons that this website made itself.',
    moved: 'It comes from the cookie tool that this website used before.',
    unknown: 'Your browser no longer knows how you chose.',
  },
  read: 'You were asked in {language}.',
  languages: { en: 'English', cy: 'Welsh', ur: 'Urdu', pl: 'Polish' },
  gpc: 'Your browser sent Global Privacy Control. It asks websites not to sell or share your data.',
  until: 'Your choice is kept until {date}. Then we ask you again.',
  answers: {
    granted: '{title}: you said yes.',
    refused: '{title}: you said no.',
    objected: '{title}: you turned it off.',
    'not objected': '{title}: we told you, and you left it on.',
  },
  left: 'We could not remove these from your browser:',
  why: {
    'http only':
      '{name}: only the website that set it can read or remove it. You can clear it in your browser.',
    'third party': '{name}: it belongs to another website. You can clear it in your browser.',
    'other path': '{name}: it belongs to another part of this website. It is removed when you go there.',
    'comes back': '{name}: something on the page writes it again. It stops when you open the next page.',
    'refused by the browser': '{name}: your browser did not let us. You can clear it in your browser.',
  },
  rules: 'Rules we asked under: {rules}.',
  download: 'Download',
  print: 'Print',
  file: 'cookie-receipt',
  data: 'The same for the people who run the website:',
}
