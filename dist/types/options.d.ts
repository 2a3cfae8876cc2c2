/** Where the banner stands. `none`: the site shows its own. */
export type BannerLayout = 'flow' | 'bottom' | 'corner' | 'none';
/** Settings of one page. */
export interface Options {
    /**
     * How much is held. `mark`: what the page marks. `guard`: also unmarked content, requests and names of declared
     * services. `seal`: also every host that nobody declared, by a policy that the browser enforces. Default: `guard`.
     */
    readonly level?: 'mark' | 'guard' | 'seal';
    /** `block` refuses to store names that nobody declared; `report` only says so. Default: `report`. */
    readonly undeclared?: 'report' | 'block';
    /** Reports what a higher level would stop, and stops nothing more. Default: nothing. */
    readonly rehearse?: 'guard' | 'seal';
    /**
     * What a decision does that needs a new document, such as a grant at `seal` or a withdrawal at `mark`: `auto` reloads
     * where nothing is lost, `ask` offers a button. Default: `auto`.
     */
    readonly reload?: 'auto' | 'ask';
    /** Language tag of the texts. Default: that of `<html lang>`, or `en`. */
    readonly lang?: string;
    /** Where the banner stands. Default: `flow`. */
    readonly banner?: BannerLayout;
    /** `auto` adds a 'Cookie settings' button where the page has no visible control of ours. Default: `auto`. */
    readonly control?: 'auto' | 'none';
}
