/** What every control that opens the settings is called, alone in a file because the head code needs nothing else. */
export const settingsLabel = { en: 'Cookie settings', cy: 'Gosodiadau cwcis' } as const
