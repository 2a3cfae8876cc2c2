// src/manifest/names-no-host.ts
/** Whether no service names a host, so that only what the page marks can be held. */
function namesNoHost({ services }) {
	return [...services.values()].every(({ hosts }) => !hosts[0]);
}
export { namesNoHost as t };
