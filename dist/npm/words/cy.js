import { n as again, t as reload } from "../parts/reload.js";
import { t as annex } from "../parts/annex.js";
import { t as banner } from "../parts/banner.js";
import { t as common } from "../parts/common.js";
import { n as left, t as receipt } from "../parts/receipt2.js";
import { t as notice } from "../parts/notice.js";
import { t as panel } from "../parts/panel.js";
import { t as placeholder } from "../parts/placeholder.js";
// src/words/cy/words.ts
/** Welsh, whole. */
var words = {
	common,
	banner,
	panel,
	annex,
	notice,
	reload,
	again,
	left,
	placeholder,
	receipt
};
export { words };
