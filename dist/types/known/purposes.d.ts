import type { Text } from '../manifest/types.js';
import type { ServiceKind } from './known-service.js';
/** What a product of each kind usually does, in words that a visitor understands. */
export declare const PURPOSES: Readonly<Record<ServiceKind, Text>>;
