import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether visitors can open the settings from this page. */
export declare function control({ hasSwitch, control: found, brokenLinks }: Facts): Finding[];
