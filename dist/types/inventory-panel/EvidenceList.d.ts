import type { Evidence, Stage } from '../inventory/observation.js';
import type { InventoryLanguage } from './inventory-language.js';
interface EvidenceListProps {
    /** The name of what was seen, which tells one list from another. */
    readonly about: string;
    readonly evidence: readonly Evidence[];
    readonly stages: readonly Stage[];
    readonly words: InventoryLanguage;
}
/** How something is known: who did it and where, when, and how it was seen. It is made when somebody opens it. */
export declare function EvidenceList({ about, evidence, stages, words: { inventory: texts } }: EvidenceListProps): import("preact").JSX.Element | null;
export {};
