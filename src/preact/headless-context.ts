import { createContext, type Context } from 'preact'
import { WITHOUT_PROVIDER, type Headless } from '../headless/headless.ts'

/** What the provider hands to the hooks. */
export const HeadlessContext: Context<Headless> = createContext(WITHOUT_PROVIDER)
