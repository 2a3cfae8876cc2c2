import type { Declared } from '../manifest/declared.js';
import type { Choice } from './types.js';
/**
 * Writes a record over others of its name: such as one of another domain, from before the site changed where it keeps it.
 */
export declare function replaceRecord(text: string, maxAgeMs: number, isShared?: boolean): void;
/**
 * Where several records stand side by side, as after the site changed the domain on which it keeps them, keeps the newest
 * for the time that it has left. Until then nobody can say which one counts, so nothing is allowed.
 */
export declare function mendRecord({ declared, choice }: {
    declared: Declared;
    choice: Pick<Choice, 'sync'>;
}): void;
