// src/manifest/is-within.ts
/** Whether a path is at or under that of a cookie: RFC 6265, section 5.1.4. What belongs to `/a/` is not there at `/a`. */
function isWithin(path, folder) {
	return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
export { isWithin as t };
