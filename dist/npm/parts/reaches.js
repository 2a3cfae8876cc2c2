// src/manifest/reaches.ts
/** Whether what belongs to a domain is there on a host too, or on hosts like `*.name`: it is that, or stands below it. */
function reaches(domain, host) {
	const name = host.replace(/^\*\./, "");
	return name === domain || name.endsWith(`.${domain}`);
}
export { reaches as t };
