/** What the settings say, in the panel and in the page. */
export interface PanelWords {
    readonly close: string;
    readonly save: string;
    readonly acceptAll: string;
    readonly rejectAll: string;
    /** First line while nobody has chosen and nothing optional is on. */
    readonly onlyNeeded: string;
    /** First line otherwise: `{list}` is on now. */
    readonly nowOn: string;
    /** What follows it: `{list}` is off. */
    readonly nowOff: string;
    /** All that has no switch, as a member of `nowOn`. */
    readonly needed: string;
    /** State of a category that is on until the visitor objects. */
    readonly onUntilObjection: string;
    /** `{state}` of a category, but not of `{services}`, which were chosen one by one. */
    readonly except: string;
    /** `{list}` is new or different since the visitor chose. */
    readonly changed: string;
    /** When the visitor chose: `{date}`. */
    readonly chosen: string;
    /** A day by the visitor's own clock. */
    readonly date: (date: Date) => string;
    /** Names of countries by ISO 3166-1 code, where the browser does not know this language. */
    readonly countries: Readonly<Record<string, string>>;
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
