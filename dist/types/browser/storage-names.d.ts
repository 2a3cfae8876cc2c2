/** The names in a storage of this origin; none where it is refused. Never throws. */
export declare function storageNames(type: 'localStorage' | 'sessionStorage'): string[];
