import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const linesOf = (path: string): string[] =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').split('\n')

/** The lines of two files in which they differ. */
function differing(one: string, other: string): string[] {
  const [ours, theirs] = [linesOf(one), linesOf(other)]
  const only = (list: string[], rest: string[]): string[] => list.filter(line => !rest.includes(line))
  expect(ours.length).toBeGreaterThan(30)
  return [...only(ours, theirs), ...only(theirs, ours)]
}

// Made by one factory they would lose their comments in the types that ship.
it('the hooks for Preact and for React are the same', () => {
  expect(differing('src/preact/hooks.ts', 'src/react/hooks.ts')).toEqual([
    "import { useContext, useState } from 'preact/hooks'",
    "import { useContext, useState } from 'react'",
  ])
})

it('what must compile with them, and must not, is the same', () => {
  expect(differing('test/types/hooks.tsx', 'test/types/hooks-in-react.tsx')).toEqual([
    "} from 'latchkey/preact'",
    '/** @jsxImportSource react */',
    "} from 'latchkey/react'",
  ])
})
