export { drawPlaceholders } from './placeholder/draw-placeholders.ts'
