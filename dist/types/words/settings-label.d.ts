/** What every control that opens the settings is called, alone in a file because the head code needs nothing else. */
export declare const settingsLabel: {
    readonly en: "Cookie settings";
    readonly cy: "Gosodiadau cwcis";
};
