export { askAgain } from './ui/ask-again.js';
