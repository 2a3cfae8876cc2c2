import { createContext } from 'react'
import { WITHOUT_PROVIDER, type Headless } from '../headless/headless.ts'

/** What the provider hands to the hooks. */
export const HeadlessContext = createContext<Headless>(WITHOUT_PROVIDER)
