import { policyOf } from '../../../src/policy/policy.ts'
import { snippet, type SnippetOptions } from '../../../src/build/snippet.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { pageWith, type Surroundings } from './page-with.ts'
import type { SetUp } from './set-up.ts'

const PURPOSE = 'Counts visits.'

/** A service of one host, and every name that the ways store. Nothing of it is allowed. */
export const MANIFEST: Manifest = {
  site: { name: 'Test Homes', privacyUrl: '/privacy', hosts: ['assets.localhost'] },
  services: {
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['tracker.localhost'],
    },
  },
  cookies: (['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const).map(type => ({
    name: '_leak_*',
    type,
    service: 'counter',
    purpose: PURPOSE,
    expiry: type === 'cookie' ? '1 year' : 'until cleared',
  })),
}

const JSON_BLOCK = `<script type="application/json" id="latchkey-manifest">${JSON.stringify(MANIFEST)}</script>`
const BARRIER = '<meta http-equiv="Content-Security-Policy" content="base-uri *">'

type Level = 'mark' | 'guard' | 'seal'

const tag = (level: Level): string =>
  `${JSON_BLOCK}<script src="/latchkey/latchkey.js" data-level="${level}"></script>`

const snippets = new Map<Level, Surroundings>()

/** Made once for all pages, so that a build that ends meanwhile makes no difference among them. */
function inlined(level: Level): Surroundings {
  const made = snippets.get(level) ?? snippet(MANIFEST, { level } as SnippetOptions)
  snippets.set(level, made)
  return made
}

export const SET_UPS: readonly SetUp[] = [
  { id: 'bare', title: 'nothing', page: pageWith(() => ({ head: '' })) },
  { id: 'mark', title: '`mark`, nothing marked', page: pageWith(() => ({ head: tag('mark') })) },
  { id: 'guard-tag', title: '`guard`, script tag', page: pageWith(() => ({ head: tag('guard') })) },
  { id: 'guard-snippet', title: '`guard`, snippet', page: pageWith(() => inlined('guard')) },
  {
    id: 'seal-tag',
    title: '`seal`, barrier and script tag',
    page: pageWith(() => ({ head: BARRIER + tag('seal') })),
  },
  { id: 'seal-snippet', title: '`seal`, snippet', page: pageWith(() => inlined('seal')) },
  {
    id: 'seal-marked',
    title: '`seal`, snippet, all HTML marked',
    takes: way => way.html !== undefined && way.place !== 'before',
    page: pageWith(() => ({
      ...inlined('seal'),
      wrap: html => `<template data-consent="counter">${html}</template>`,
    })),
  },
  {
    id: 'header',
    title: 'no Latchkey, its policy as a header on all that the site serves',
    takes: way => !way.stores,
    page: pageWith(() => ({
      head: '',
      siteHeaders: {
        'content-security-policy': policyOf(readManifest(MANIFEST), () => false, 'site.localhost'),
      },
    })),
  },
]
