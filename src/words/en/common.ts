import { listOf } from '../list-of.ts'
import type { CommonWords } from '../sections/common-words.ts'
import { settingsLabel } from '../settings-label.ts'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const common: CommonWords = {
  lang: 'en',
  direction: 'ltr',
  settings: settingsLabel.en,
  on: 'On',
  off: 'Off',
  alwaysOn: 'Always on',
  notChosen: 'Not chosen',
  categories: {
    necessary: {
      title: 'Needed',
      description: 'Makes this website work, keeps it safe and remembers your choice.',
      doing: 'make this website work',
    },
    preferences: {
      title: 'Your settings',
      description: 'Remembers how you like to use this website, such as the size of the text.',
      doing: 'remember your settings',
    },
    analytics: {
      title: 'Counting visits',
      description: 'Shows us how many people visit and which pages help them.',
      doing: 'count visits',
    },
    media: {
      title: 'Films and maps',
      description: 'Shows films, maps and other things from other websites in our pages.',
      doing: 'show films and maps',
    },
    sharing: {
      title: 'Sharing',
      description: 'Lets you share our pages with other people.',
      doing: 'let you share pages',
    },
    marketing: {
      title: 'Advertising',
      description: 'Shows you adverts that fit what you have looked at.',
      doing: 'show adverts chosen for you',
    },
  },
  number: n => NUMBERS[n - 1] ?? String(n),
  counted: {
    companies: { one: '{n} company', other: '{n} companies' },
    services: { one: '{n} service', other: '{n} services' },
    cookies: { one: '{n} cookie', other: '{n} cookies' },
  },
  plural: n => (n === 1 ? 'one' : 'other'),
  list: items => listOf(items, last => `and ${last}`),
}
