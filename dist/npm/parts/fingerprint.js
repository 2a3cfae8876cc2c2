// src/choice/fingerprint.ts
/**
* A short mark of what a visitor decides upon: the basis, the services with their hosts, provider, role and country,
* and the longest expiry. Neither wording nor order changes it. For a service, the mark of that service alone.
* FNV-1a with 32 bits over the UTF-16 units of a JSON text, in base 36, always of the same length: a record that was
* cut short can then be told from a whole one.
*/
function fingerprintOf({ categories, services, names }, id) {
	const category = categories.get(id);
	const described = [...services.values()].filter((service) => service[category ? "category" : "id"] === id).map(({ id, category, hosts, provider, role, country }) => JSON.stringify([
		id,
		category,
		[...hosts].sort(),
		provider,
		role,
		country
	])).sort();
	const longest = names.reduce((most, name) => name[category ? "category" : "service"] === id ? Math.max(most, name.seconds) : most, 0);
	let hash = 2166136261;
	for (const unit of JSON.stringify([
		category?.basis,
		longest,
		described
	])) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
	return (hash >>> 0).toString(36).padStart(7, "0");
}
export { fingerprintOf as t };
