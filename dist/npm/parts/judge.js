import { n as read } from "./natives.js";
// src/gate/judge.ts
/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames, sights }) {
	return {
		sights,
		url(address, what, realm) {
			try {
				const url = new URL(address, read("baseURI"));
				const owners = ownersOf(url);
				const id = owners.some(allows) ? void 0 : owners[0] ?? (blocksHosts && /^(http|ws)/.test(url.protocol) ? "" : void 0);
				if (what && !owners.includes("*")) sights.see([
					what,
					url.origin,
					id
				], realm);
				return id;
			} catch {
				return;
			}
		},
		name(name, type) {
			if (/^latchkey(-log|-inventory)?$/.test(name)) return;
			const [row] = namesOf(name, type);
			if (!row) return blocksNames ? "" : void 0;
			const id = row.service ?? row.category ?? "";
			return row.category && allows(id) ? void 0 : id;
		}
	};
}
export { createJudge as t };
