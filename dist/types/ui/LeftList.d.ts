import type { Settings } from './settings-model.js';
interface LeftListProps {
    readonly settings: Settings;
}
/** What could not be removed after a decision, why, and what the visitor can do. Nothing where all is gone. */
export declare function LeftList({ settings }: LeftListProps): import("preact").JSX.Element | null;
export {};
