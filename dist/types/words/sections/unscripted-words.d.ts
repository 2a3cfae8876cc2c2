/** What stands in the place of the settings where no script of ours runs. */
export interface UnscriptedWords {
    /** Why the form is not there, that all is off, and how to remove what is stored. */
    readonly settings: string;
}
