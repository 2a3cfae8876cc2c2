import { runTag } from './run-tag.ts'

runTag()
