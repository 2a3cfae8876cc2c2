import { native } from '../browser/natives.ts'
import { edgeContrast } from './contrast-faults.ts'
import { labelOf } from './label-of.ts'
import type { LookFault } from './look-faults.ts'
import { differences } from './twins.ts'

/** WCAG 2.2, 2.5.8. In pixels. */
const TARGET = 24

/** Whether Accept and Reject are there, can be seen and pressed, and are equals. */
export function buttonFaults(surface: HTMLElement): LookFault[] {
  const [accept, reject] = ['accept', 'reject'].map(verb =>
    surface.querySelector<HTMLElement>(`button[data-latchkey=${verb}]`),
  )
  const faults = [accept, reject].flatMap(button =>
    button ? [...sizeFaults(button), ...edgeContrast(button, surface)] : [],
  )
  // A banner that only tells of what is off has nothing that could be accepted.
  if (!accept) return faults
  if (!reject) return [...faults, { message: 'Reject is missing', isUnfair: true }]
  return [...unfairness(accept, reject), ...faults]
}

/** What makes one of two equals weaker, by its looks or by what lies over it. */
function unfairness(accept: HTMLElement, reject: HTMLElement): LookFault[] {
  const unlike = `${labelOf(reject)} is not the equal of ${labelOf(accept)}`
  // What the pointer is on, or the keyboard, looks different for good reason.
  const isBusy = [accept, reject].some(button => button.matches(':hover,:focus,:active'))
  const found = isBusy ? [] : differences(reject, accept)
  const faults = found[0] ? [{ message: `${unlike}: ${found.slice(0, 3).join(', ')}`, isUnfair: true }] : []
  return isReached(accept) && !isReached(reject)
    ? [...faults, { message: `${unlike}: something covers or clips it`, isUnfair: true }]
    : faults
}

function sizeFaults(button: HTMLElement): LookFault[] {
  const { width, height } = button.getBoundingClientRect()
  return Math.min(width, height) < TARGET
    ? [{ message: `${labelOf(button)} is ${width} by ${height} px, and ${TARGET} are needed` }]
    : []
}

/** Whether a press on the middle of a button reaches it; what is scrolled out of the window can be scrolled back. */
function isReached(button: HTMLElement): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect()
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const isInWindow = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
  return isInWindow ? button.contains(native('elementFromPoint')(x, y)) : x + scrollX >= 0 && y + scrollY >= 0
}
