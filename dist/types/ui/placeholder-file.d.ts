export { drawPlaceholders } from './placeholder/draw-placeholders.js';
