import type { RegisteredId } from 'latchkey'
import { whenAllowed } from './register.ts'

whenAllowed('analytics')
whenAllowed('surveys')
whenAllowed('vimeo')

// @ts-expect-error -- the ids of the registered manifest are known in files that never import it
whenAllowed('analytcs')
// @ts-expect-error -- a list of ids is checked member by member
export const wanted: readonly RegisteredId[] = ['vimeo', 'vimoe']
