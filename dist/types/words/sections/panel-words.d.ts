/** What the settings say, in the panel and in the page. */
export interface PanelWords {
    readonly close: string;
    readonly save: string;
    readonly acceptAll: string;
    readonly rejectAll: string;
    /** Twins of `acceptAll` and `rejectAll` where nothing asks. */
    readonly allOn: string;
    readonly allOff: string;
    /** First line while nobody has chosen and nothing optional is on. */
    readonly onlyNeeded: string;
    /** First line otherwise: `{list}` is on now. */
    readonly nowOn: string;
    /** What follows it: `{list}` is off. */
    readonly nowOff: string;
    /** All that has no switch, as a member of `nowOn`. */
    readonly needed: string;
    /** `{state}` of a category, but not of `{services}`, which were chosen one by one. */
    readonly except: string;
    /** `{list}` is new or different since the visitor chose. */
    readonly changed: string;
    /** When the visitor chose: `{date}`. */
    readonly chosen: string;
    /** The same where the visitor was told, and has objected to nothing: `{date}`. */
    readonly told: string;
    /** The browser sends Global Privacy Control. */
    readonly gpc: string;
    /** What protects data that leave the country: `{safeguard}`. */
    readonly safeguard: string;
    /** Link to the own explanation of the service `{name}`. */
    readonly moreInfo: string;
    /** The long texts could not be had; the switches work. */
    readonly noDetails: string;
    readonly saved: string;
    /** Something was turned off that may be running. */
    readonly stops: string;
}
