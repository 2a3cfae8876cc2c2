import type { Settings } from './settings-model.js';
interface CategoryDetailsProps {
    readonly settings: Settings;
    /** The category. */
    readonly id: string;
    readonly summary: string;
}
/** The services of a category and its part of the annex, fetched when somebody looks: few do, and it may be long. */
export declare function CategoryDetails({ settings, id, summary }: CategoryDetailsProps): import("preact").JSX.Element;
export {};
