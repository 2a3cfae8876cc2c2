import type { State } from '../example.ts'

const PLACEHOLDER = 'latchkey-placeholder'
const ADDRESS = 'http://player.vimeo.localhost:4321/video/76979871'
const FILM = `<figure>
      <iframe data-consent="vimeo" data-src="${ADDRESS}" data-poster="/assets/film-poster.svg" title="How to bleed a radiator" width="560" height="360"></iframe>
      <figcaption><a class="latchkey-link" href="${ADDRESS}">Watch on Vimeo</a></figcaption>
    </figure>`
const SHARING = `<template data-consent="sharing" title="Share this page" data-link="https://www.addtoany.com/share">
      <div><iframe src="http://static.addtoany.localhost:4321/frame" title="Share this page" width="320" height="200"></iframe></div>
    </template>`

/** Offers that stand where something waits for a choice. */
export const placeholders = {
  'held-film': {
    says: 'A film waits. The site has a picture for it, and a link.',
    layouts: ['flow'],
    content: FILM,
    shows: `${PLACEHOLDER} button`,
  },
  'held-template': {
    says: 'A template waits for a category.',
    layouts: ['none'],
    content: SHARING,
    shows: `${PLACEHOLDER} button`,
  },
  'held-unmarked': {
    says: 'A frame as its maker gives it was stopped, because the level is guard.',
    layouts: ['none'],
    attributes: ' data-level="guard"',
    content: `<p><iframe src="${ADDRESS}" title="How to bleed a radiator" width="320" height="240"></iframe></p>`,
    shows: `${PLACEHOLDER} button`,
  },
  'held-shown': {
    says: 'Show this one was pressed: the film is there, and its link below it.',
    layouts: ['none'],
    content: FILM,
    press: [`${PLACEHOLDER} [data-latchkey=show]`],
    shows: 'iframe[src]',
  },
  'held-always': {
    says: 'Always show was pressed for the film: the sharing buttons still wait.',
    layouts: ['flow'],
    content: `${FILM}\n    ${SHARING}`,
    press: [`figure ${PLACEHOLDER} [data-latchkey=always]`],
    shows: 'iframe[src]',
  },
} as const satisfies Record<string, State>
