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

/**
 * After something in the page decided that was none of our presses.
 * @param hadAction whether the visitor had done something in the document. The browser is of no use here: to ask a page
 * counts as an action in it. Where the visitor had not, it was a script, whatever the page says.
 */
export function stageFound({ decision, by }: PageState, hadAction: DrivenStage['hadAction']): DrivenStage {
  const { allowed, time } = decision
  const found = { name: 'after-choice', allowed, hadAction } as const
  const isScript = hadAction === false
  return time === null
    ? { ...found, by: isScript ? 'api' : 'embed', title: 'after something was allowed once' }
    : { ...found, by: isScript ? 'api' : by, title: 'after something in the page decided' }
}
