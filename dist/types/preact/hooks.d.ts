import type { Decision } from '../choice/types.js';
import type { BannerParts } from '../headless/banner-parts.js';
import type { SettingsParts } from '../headless/settings-parts.js';
import type { Latchkey } from '../latchkey.js';
import type { RegisteredId } from '../manifest/define-manifest.js';
/** The Latchkey that runs in this page, with its verbs; null on a server, and as long as none runs. */
export declare function useLatchkey(): Latchkey<RegisteredId> | null;
/** What the visitor has decided; on a server what the provider was told, else that nobody has. */
export declare function useDecision(): Decision<RegisteredId>;
/** Whether a category or service may run now; false in any doubt. */
export declare function useAllows(id: RegisteredId): boolean;
/** What the banner says and does, for a page with `data-banner="none"`. Needs a provider. */
export declare function useBanner(): BannerParts;
/** What the settings say and do; each use has switches of its own. Needs a provider. */
export declare function useSettings(): SettingsParts;
