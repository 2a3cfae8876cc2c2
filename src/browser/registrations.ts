/** The service workers of this site; none where the browser refuses to say. Never rejects. */
export async function registrations(): Promise<readonly ServiceWorkerRegistration[]> {
  try {
    return await navigator.serviceWorker.getRegistrations()
  } catch {
    // Not a secure page, or storage is refused.
    return []
  }
}
