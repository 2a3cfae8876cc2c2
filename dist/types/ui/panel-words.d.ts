import type { Visit } from '../visit.js';
import type { PanelLanguage } from './settings-rows.js';
/** What the settings say, in the language of the visit. */
export declare function panelWords(visit: Visit): Promise<PanelLanguage>;
