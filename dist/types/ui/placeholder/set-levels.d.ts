/** Gives the title of each placeholder the level below the heading that it stands under, so that no level is left out. */
export declare function setLevels(): void;
