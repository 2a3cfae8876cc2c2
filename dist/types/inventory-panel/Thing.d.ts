import type { GroupedObservation, ObservationGroup } from '../inventory/group-observations.js';
import { type Stage } from '../inventory/observation.js';
import type { InventoryLanguage } from './inventory-language.js';
interface ThingProps {
    readonly thing: GroupedObservation;
    readonly group: ObservationGroup;
    readonly stages: readonly Stage[];
    readonly nameOf: (id: string) => string;
    readonly words: InventoryLanguage;
}
/** One thing that was seen: what it is, whether it is declared, what became of it and why, and how it is known. */
export declare function Thing({ thing: { observation, owners, why }, group, stages, nameOf, words }: ThingProps): import("preact").JSX.Element;
export {};
