import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGatePage, type GatePage } from './gate-page.ts'

/** Each kind of marked content, as a site without consent has it and marked. `URL` is an address of its own. */
const KINDS: Record<string, { bare: string; marked: string; file: string }> = {
  'A script': {
    bare: '<script src="URL"></script>',
    marked: '<script type="text/plain" data-consent="media" src="URL"></script>',
    file: 's.js',
  },
  'An inline script': {
    bare: '<script>new Image().src = "URL"</script>',
    marked: '<script type="text/plain" data-consent="media">new Image().src = "URL"</script>',
    file: 'p.svg',
  },
  'A module': {
    bare: '<script type="module" src="URL"></script>',
    marked: '<script type="text/plain" data-type="module" data-consent="media" src="URL"></script>',
    file: 's.js',
  },
  'An inline module': {
    bare: '<script type="module">import "URL"</script>',
    marked: '<script type="text/plain" data-type="module" data-consent="films">import "URL"</script>',
    file: 's.js',
  },
  'A frame': {
    bare: '<iframe src="URL"></iframe>',
    marked: '<iframe data-consent="films" data-src="URL"></iframe>',
    file: 'frame',
  },
  'A picture': {
    bare: '<img alt="" src="URL">',
    marked: '<img alt="" data-consent="media" data-src="URL">',
    file: 'p.svg',
  },
  'A picture with a srcset': {
    bare: '<img alt="" srcset="URL 1x">',
    marked: '<img alt="" data-consent="media" data-srcset="URL 1x">',
    file: 'p.svg',
  },
  'A picture of several sources': {
    bare: '<picture><source srcset="URL"><img alt=""></picture>',
    marked: '<picture><source data-consent="media" data-srcset="URL"><img alt=""></picture>',
    file: 'p.svg',
  },
  'A video': {
    bare: '<video preload="auto" src="URL"></video>',
    marked: '<video preload="auto" data-consent="media" data-src="URL"></video>',
    file: 'v.mp4',
  },
  'The poster of a video': {
    bare: '<video poster="URL"></video>',
    marked: '<video data-consent="media" data-poster="URL"></video>',
    file: 'p.svg',
  },
  'A video of several sources': {
    bare: '<video preload="auto"><source src="URL"></video>',
    marked: '<video preload="auto"><source data-consent="media" data-src="URL"></video>',
    file: 'v.mp4',
  },
  'A sound': {
    bare: '<audio preload="auto" src="URL"></audio>',
    marked: '<audio preload="auto" data-consent="media" data-src="URL"></audio>',
    file: 'a.mp3',
  },
  'An embed': {
    bare: '<embed type="text/html" src="URL">',
    marked: '<embed type="text/html" data-consent="media" data-src="URL">',
    file: 'embed',
  },
  'An object': {
    bare: '<object type="text/html" data="URL"></object>',
    marked: '<object type="text/html" data-consent="media" data-data="URL"></object>',
    file: 'object',
  },
  'A style sheet': {
    bare: '<link rel="stylesheet" href="URL">',
    marked: '<link rel="stylesheet" data-consent="media" data-href="URL">',
    file: 'c.css',
  },
  'A hint to load ahead': {
    bare: '<link rel="preload" as="image" href="URL">',
    marked: '<link rel="preload" as="image" data-consent="media" data-href="URL">',
    file: 'p.svg',
  },
  'A script in a template': inTemplate('<script src="URL"></script>', 's.js'),
  'An inline script in a template': inTemplate('<script>new Image().src = "URL"</script>', 'p.svg'),
  'A module in a template': inTemplate('<script type="module" src="URL"></script>', 's.js'),
  'A frame in a template': inTemplate('<p><iframe src="URL"></iframe></p>', 'frame'),
  'A picture in a template': inTemplate('<img alt="" src="URL">', 'p.svg'),
  'A video in a template': inTemplate('<video preload="auto"><source src="URL"></video>', 'v.mp4'),
  'A style sheet in a template': inTemplate('<link rel="stylesheet" href="URL">', 'c.css'),
  'An object in a template': inTemplate('<object type="text/html" data="URL"></object>', 'object'),
  'A template in a template': {
    bare: '<img alt="" src="URL">',
    marked:
      '<template data-consent="media"><template data-consent="films"><img alt="" src="URL"></template></template>',
    file: 'p.svg',
  },
}

function inTemplate(bare: string, file: string): { bare: string; marked: string; file: string } {
  return { bare, marked: `<template data-consent="media">${bare}</template>`, file }
}

let gatePage: GatePage
const asked: Record<'bare' | 'waiting' | 'granted', readonly string[]> = {
  bare: [],
  waiting: [],
  granted: [],
}

/** One page with all of them, since a page a kind would take minutes. */
function pageOf(form: 'bare' | 'marked'): string {
  return Object.values(KINDS)
    .map((kind, index) => kind[form].replaceAll('URL', gatePage.server.at('films', `/${kind.file}?${index}`)))
    .join('\n')
}

beforeAll(async () => {
  gatePage = await startGatePage()
  const { open, asks, settle, grant, server } = gatePage
  const count = Object.keys(KINDS).length
  await open({ body: pageOf('bare'), allowed: null })
  asked.bare = await asks(count)
  await open({ body: pageOf('marked'), allowed: 'analytics' })
  await settle()
  asked.waiting = [...server.log]
  await grant('media')
  asked.granted = await asks(count)
})
afterAll(() => gatePage.close())

describe('what is marked', () => {
  for (const [index, [name, { file }]] of Object.entries(KINDS).entries()) {
    it(`${name} asks for nothing before its grant, and loads after it`, () => {
      const address = `films/${file}?${index}`
      expect(asked.bare).toContain(address)
      expect(asked.waiting).not.toContain(address)
      expect(asked.granted).toContain(address)
    })
  }

  it('Nothing is fetched twice', () => {
    expect(asked.granted.filter((address, index) => asked.granted.indexOf(address) !== index)).toEqual([])
  })
})
