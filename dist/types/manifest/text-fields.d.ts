import type { Path } from './fault.js';
import type { Subject } from './subject.js';
/** A text for visitors, with its place. */
export interface TextField {
    readonly path: Path;
    readonly value: unknown;
}
/** Every text of a manifest that may differ from language to language. */
export declare function textFields(subject: Subject): TextField[];
