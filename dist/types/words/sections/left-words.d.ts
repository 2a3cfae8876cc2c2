/** What is said about what a withdrawal could not remove. */
export interface LeftWords {
    /** Said once after a decision; the settings have the rest. */
    readonly told: string;
    readonly title: string;
    /** Before the list. */
    readonly intro: string;
    /** Why `{names}` may still be there, and what can be done about just these. */
    readonly httpOnly: string;
    /** The same; `{who}` keeps them. */
    readonly thirdParty: string;
    /** For `{who}` where the manifest names nobody. */
    readonly others: string;
    readonly otherPath: string;
    readonly comesBack: string;
    readonly refused: string;
    /** What can be done in any case: `{host}` is this site's name. */
    readonly yourself: string;
    /** Whom to ask: `{contact}` is an address or a number. */
    readonly ask: string;
}
