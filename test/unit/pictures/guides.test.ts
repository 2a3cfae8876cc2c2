import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examples } from '../../../demo/gallery/examples.ts'
import { PICTURES } from '../../pictures/pictures.ts'

const GUIDES = new URL('../../../docs/guides/', import.meta.url)

/** Of each picture that a guide shows, what is shown to those who cannot see it. */
const shown = readdirSync(GUIDES)
  .filter(file => file.endsWith('.md'))
  .flatMap(file => [...readFileSync(new URL(file, GUIDES), 'utf8').matchAll(/!\[(.*?)\]\((.*?)\)/g)])
  .map(([, text = '', path = '']) => ({ text, path }))

const listed = PICTURES.map(({ name }) => `images/${name}.png`).sort()

describe('the pictures of the guides', () => {
  it('are those that `npm run pictures` takes, each once in its list', () => {
    expect(listed.length).toBeGreaterThan(10)
    expect(new Set(listed).size).toBe(listed.length)
    expect([...new Set(shown.map(({ path }) => path))].sort()).toEqual(listed)
  })

  it('are there, and no other lies beside them', () => {
    const files = readdirSync(new URL('images/', GUIDES)).map(file => `images/${file}`)
    expect(files.sort()).toEqual(listed)
  })

  it('each say in words what they show', () => {
    expect(shown.filter(({ text }) => text.length < 15)).toEqual([])
  })

  it('show examples that the gallery has', () => {
    const names = examples.map(({ name }) => name)
    const wanted = PICTURES.flatMap(({ of }) => ('example' in of ? [of.example] : []))
    expect(wanted.length).toBeGreaterThan(10)
    expect(wanted.filter(name => !names.includes(name))).toEqual([])
  })
})
