import type { Command } from '../command.js';
/** Everything that `latchkey` does, in the order of its help. */
export declare const commands: readonly Command[];
