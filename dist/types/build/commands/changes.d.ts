import type { Command } from '../command.js';
export declare const changesCommand: Command;
