/** A button of a headless part. */
export interface PartButton {
    readonly label: string;
    /** Goes onto a `<button>`; visitors' own tools find it by the hook. */
    readonly props: {
        readonly type: 'button';
        readonly 'data-latchkey': string;
        readonly onClick?: () => void;
    };
}
/**
 * Makes a button.
 * @param verb the hook by which tools find it.
 * @param press what it does. Default: what Latchkey does in any page at a press of something with this hook.
 */
export declare function partButton(verb: string, label: string, press?: () => void): PartButton;
