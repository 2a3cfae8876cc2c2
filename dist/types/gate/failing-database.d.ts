/** A database's request that fails, as where the browser has no room: a real one, of which nothing comes. */
export declare function failingDatabase(factory: IDBFactory): IDBOpenDBRequest;
