import type { ReactNode } from 'react';
import type { RegisteredId } from '../manifest/define-manifest.js';
export interface AllowedProps {
    /** A category or a service. */
    readonly of: RegisteredId;
    /** What stands there otherwise, such as a link to the thing itself. Default: nothing. */
    readonly fallback?: ReactNode;
    readonly children?: ReactNode;
}
/** Renders its children as long as something is allowed; on a server only where it was told that it is. */
export declare function Allowed({ of, fallback, children }: AllowedProps): ReactNode;
