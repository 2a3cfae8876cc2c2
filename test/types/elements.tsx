import type { LatchkeyElements } from '../../src/annex/elements.types.ts'

export const annex = <latchkey-annex category="analytics" columns="cookie choice" class="wide" />
export const notice = <latchkey-notice heading={3} />
export const settings = <latchkey-settings id="choices" />

// @ts-expect-error no such attribute
export const misspelt = <latchkey-annex categry="analytics" />
// @ts-expect-error a notice has no caption
export const captioned = <latchkey-notice caption="x" />

/** As React extends its own list, with its own attributes. */
interface ReactLike {
  className?: string
}
export const inReact: LatchkeyElements<ReactLike>['latchkey-annex'] = { className: 'wide', where: 'Website' }

export const found: HTMLElement | null = document.querySelector('latchkey-annex')
