import type { Comparison, Row } from '../annex-subject.js';
/** Why what a row declares could not be seen, whether it is there or not; undefined where it could. */
export declare function whyUnseen({ isHttpOnly, place, placeHost, domain, type, service }: Row, { seen, isOwn, manifest, isFromOutside }: Comparison): string | undefined;
