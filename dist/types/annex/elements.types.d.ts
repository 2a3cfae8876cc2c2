/** The attributes of `<latchkey-annex>`, each as in `AnnexOptions`. */
interface AnnexAttributes {
    category?: string;
    where?: string;
    columns?: string;
    caption?: string;
}
/**
 * Our elements for JSX, each with the attributes that any element has. Preact knows them already; for React:
 * `interface IntrinsicElements extends LatchkeyElements<React.HTMLAttributes<HTMLElement>> {}` in its own `JSX`.
 */
export interface LatchkeyElements<AnyElement = object> {
    'latchkey-annex': AnyElement & AnnexAttributes;
    'latchkey-recipients': AnyElement & Pick<AnnexAttributes, 'caption'>;
    /** `heading`: level of its headings, 1 to 6; 2 by default. */
    'latchkey-notice': AnyElement & {
        heading?: number | string;
    };
    'latchkey-settings': AnyElement;
}
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements extends LatchkeyElements<import('preact').HTMLAttributes<HTMLElement>> {
        }
    }
}
declare global {
    interface HTMLElementTagNameMap {
        'latchkey-annex': HTMLElement;
        'latchkey-recipients': HTMLElement;
        'latchkey-notice': HTMLElement;
        'latchkey-settings': HTMLElement;
    }
}
export {};
