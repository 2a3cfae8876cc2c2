export { askAgain } from './ui/ask-again.ts'
