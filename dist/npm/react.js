"use client";
import { c as report } from "./parts/cookies.js";
import { n as createHeadless, r as latchkeyStore, t as WITHOUT_PROVIDER } from "./parts/headless.js";
import { createContext, createElement, useContext, useMemo, useState, useSyncExternalStore } from "react";
// src/react/headless-context.ts
/** What the provider hands to the hooks. */
var HeadlessContext = createContext(WITHOUT_PROVIDER);
// src/react/use-store.ts
/** Follows a store. While React takes over what a server rendered, the value is that of the server. */
function useStore({ subscribe, get, first }) {
	return useSyncExternalStore(subscribe, get, first);
}
// src/react/hooks.ts
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
// src/react/Allowed.ts
/** Renders its children as long as something is allowed; on a server only where it was told that it is. */
function Allowed({ of, fallback = null, children }) {
	return useAllows(of) ? children : fallback;
}
// src/react/LatchkeyProvider.ts
/** Tells the hooks below it what the site declares, in which language to speak, and what the server knew. */
function LatchkeyProvider({ manifest, words, decision, children }) {
	const headless = useMemo(() => createHeadless({
		manifest,
		words,
		decision
	}), [manifest, words]);
	return createElement(HeadlessContext.Provider, { value: headless }, children);
}
export { Allowed, LatchkeyProvider, useAllows, useBanner, useDecision, useLatchkey, useSettings };
