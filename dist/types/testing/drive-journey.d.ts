import type { EntryKind, Observation } from '../inventory/observation.js';
import type { Declared } from '../manifest/declared.js';
import { type PageState } from './ask-page.js';
import type { DrivenBrowser, DrivenPage } from './driven-browser.js';
import type { DriveOptions } from './drive-options.js';
import type { Journey } from './journeys.js';
import type { DrivenStage } from './site-report.js';
import { type Hosts } from './watch-visitor.js';
/** A site to drive, with all that was left to defaults. */
export interface DrivenSite<Page extends DrivenPage> extends Required<Omit<DriveOptions<Page>, 'journeys' | 'parallel'>>, Hosts {
    readonly declared: Declared;
    /** What the test itself does, in which visitors may decide too: no script need have done it. */
    readonly isOwnWork: {
        readonly prepare: boolean;
        readonly use: boolean;
    };
}
/** What one visitor saw. */
export interface JourneyResult {
    readonly stages: readonly DrivenStage[];
    readonly observed: readonly Observation[];
    readonly left: PageState['left'];
    readonly limits: readonly string[];
    readonly missed: readonly string[];
    readonly unlisted: readonly EntryKind[];
}
/** Sends one visitor through a site, and gives what was seen. */
export declare function driveJourney<Page extends DrivenPage>(browser: DrivenBrowser<Page>, journey: Journey, site: DrivenSite<Page>): Promise<JourneyResult>;
