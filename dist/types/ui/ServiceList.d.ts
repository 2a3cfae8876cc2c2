import type { Situation } from './settings-rows.js';
interface ServiceListProps {
    readonly situation: Situation;
    /** The category. */
    readonly id: string;
}
/** Who is behind a category: each service with its provider, where the data go, and what can be done without it. */
export declare function ServiceList({ situation, id }: ServiceListProps): import("preact").JSX.Element | null;
export {};
