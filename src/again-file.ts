export { again as english } from './words/en/again.ts'
export { askAgain } from './ui/ask-again.ts'
