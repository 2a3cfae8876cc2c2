import type { Decision } from '../choice/types.js';
import type { PageState } from './ask-page.js';
import type { Step } from './journeys.js';
import type { DrivenStage } from './site-report.js';
/** Before a visitor has chosen. */
export declare function firstStage({ allowed }: Decision, gpc: boolean): DrivenStage;
/** After one of our presses. */
export declare function stageAfter(step: Exclude<Step, 'look'>, { allowed }: Decision): DrivenStage;
/**
 * After something in the page decided that was none of our presses.
 * @param hadAction whether the visitor had done something in the document. The browser is of no use here: to ask a page
 * counts as an action in it. Where the visitor had not, it was a script, whatever the page says.
 */
export declare function stageFound({ decision, by }: PageState, hadAction: DrivenStage['hadAction']): DrivenStage;
