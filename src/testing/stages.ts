import type { Decision } from '../choice/types.ts'
import type { PageState } from './ask-page.ts'
import type { Step } from './journeys.ts'
import type { DrivenStage } from './site-report.ts'

/** Before a visitor has chosen. */
export function firstStage({ allowed }: Decision, gpc: boolean): DrivenStage {
  const title = gpc ? 'before any choice, with Global Privacy Control' : 'before any choice'
  return { name: 'before-choice', allowed, by: null, hadAction: null, title }
}

/** After one of our presses. */
export function stageAfter(step: Exclude<Step, 'look'>, { allowed }: Decision): DrivenStage {
  const pressed = { allowed, hadAction: true } as const
  if (step === 'accept') return { ...pressed, name: 'after-accept', by: 'banner', title: 'after Accept' }
  if (step === 'reject') return { ...pressed, name: 'after-reject', by: 'banner', title: 'after Reject' }
  if (step === 'withdraw') {
    return { ...pressed, name: 'after-reject', by: 'panel', title: 'after accepting and then rejecting' }
  }
  return { ...pressed, name: 'after-choice', by: 'panel', title: `after allowing ${step.only} alone` }
}

/** After something in the page decided that was none of our presses. */
export function stageFound({ decision, by, hadAction }: PageState): DrivenStage {
  const { allowed, time } = decision
  if (time === null) {
    const title = 'after something was allowed once'
    return { name: 'after-choice', allowed, by: 'embed', hadAction, title }
  }
  return { name: 'after-choice', allowed, by, hadAction, title: 'after something in the page decided' }
}
