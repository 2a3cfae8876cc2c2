import type { PanelWords } from '../sections/panel-words.js';
export declare const panel: PanelWords;
