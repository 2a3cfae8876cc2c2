/** The service workers of this site; none where the browser refuses to say. Never rejects. */
export declare function registrations(): Promise<readonly ServiceWorkerRegistration[]>;
