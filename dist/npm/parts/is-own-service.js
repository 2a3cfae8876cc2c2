// src/manifest/is-own-service.ts
/** Whether a service runs on the site's own hosts alone, so that nobody else has what it collects. */
function isOwnService({ services, siteHosts }, id) {
	const hosts = services.get(id)?.hosts ?? [];
	return hosts.length > 0 && hosts.every((host) => siteHosts.includes(host));
}
export { isOwnService as t };
