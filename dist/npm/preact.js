import { c as report } from "./parts/cookies.js";
import { n as createHeadless, r as latchkeyStore, t as WITHOUT_PROVIDER } from "./parts/headless.js";
import { useContext, useLayoutEffect, useMemo, useReducer, useState } from "preact/hooks";
import { createContext, h } from "preact";
// src/preact/headless-context.ts
/** What the provider hands to the hooks. */
var HeadlessContext = createContext(WITHOUT_PROVIDER);
// src/preact/use-store.ts
/**
* Follows a store. Preact does not say whether it takes over what a server rendered, so each component begins with the
* value of the server; what holds in the page follows before anything is painted.
*/
function useStore(store) {
	const [seen, look] = useReducer((before) => {
		const value = store.get();
		return before.store === store && before.value === value ? before : {
			store,
			value
		};
	}, {
		store,
		value: store.first()
	});
	useLayoutEffect(() => {
		look();
		return store.subscribe(() => look());
	}, [store]);
	return seen.store === store ? seen.value : store.get();
}
// src/preact/hooks.ts
/** The Latchkey that runs in this page, with its verbs; null on a server, and as long as none runs. */
function useLatchkey() {
	return useStore(latchkeyStore);
}
/** What the visitor has decided; on a server what the provider was told, else that nobody has. */
function useDecision() {
	return useStore(useContext(HeadlessContext).decision);
}
/** Whether a category or service may run now; false in any doubt. */
function useAllows(id) {
	return useDecision().allowed.includes(id);
}
/** What the banner says and does, for a page with `data-banner="none"`. Needs a provider. */
function useBanner() {
	return useStore(useHeadless("useBanner").banner);
}
/** What the settings say and do; each use has switches of its own. Needs a provider. */
function useSettings() {
	const headless = useHeadless("useSettings");
	const [form, setForm] = useState(() => ({
		headless,
		store: headless.createSettings()
	}));
	if (form.headless !== headless) setForm({
		headless,
		store: headless.createSettings()
	});
	return useStore(form.store);
}
function useHeadless(hook) {
	const headless = useContext(HeadlessContext);
	if (headless === WITHOUT_PROVIDER) report(`${hook}() has nothing to say without <LatchkeyProvider manifest={…}>`);
	return headless;
}
// src/preact/Allowed.ts
/** Renders its children as long as something is allowed; on a server only where it was told that it is. */
function Allowed({ of, fallback = null, children }) {
	return useAllows(of) ? children : fallback;
}
// src/preact/LatchkeyProvider.ts
/** Tells the hooks below it what the site declares, in which language to speak, and what the server knew. */
function LatchkeyProvider({ manifest, words, decision, children }) {
	const headless = useMemo(() => createHeadless({
		manifest,
		words,
		decision
	}), [manifest, words]);
	return h(HeadlessContext.Provider, { value: headless }, children);
}
export { Allowed, LatchkeyProvider, useAllows, useBanner, useDecision, useLatchkey, useSettings };
