export { again as english } from './words/en/again.js';
export { askAgain } from './ui/ask-again.js';
