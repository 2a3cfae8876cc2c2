import type { ReactNode } from 'react'
import type { RegisteredId } from '../manifest/define-manifest.ts'
import { useAllows } from './hooks.ts'

export interface AllowedProps {
  /** A category or a service. */
  readonly of: RegisteredId
  /** What stands there otherwise, such as a link to the thing itself. Default: nothing. */
  readonly fallback?: ReactNode
  readonly children?: ReactNode
}

/** Renders its children as long as something is allowed; on a server only where it was told that it is. */
export function Allowed({ of, fallback = null, children }: AllowedProps): ReactNode {
  return useAllows(of) ? children : fallback
}
