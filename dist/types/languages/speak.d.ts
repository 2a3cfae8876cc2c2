import type { Visit } from '../visit.js';
/** Our banner: what stands deeper under its id is somebody's content. */
export declare const BANNER = "body>#latchkey-banner";
/** Speaks another language from now on in this document: in the banner at once. Decides and stores nothing. */
export declare function speak(visit: Visit, tag: string): Promise<void>;
/** Names the control that we put at the end of a page. A button of the site's own that stands there has its own words. */
export declare function nameControl(visit: Visit): Promise<void>;
