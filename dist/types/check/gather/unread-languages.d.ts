import type { Visit } from '../../visit.js';
/** Tags of the languages of the site's own whose texts cannot be read. */
export declare function unreadLanguages({ source }: Pick<Visit, 'source'>): Promise<string[]>;
