import { a as renderRecipients, c as annexMarkdown, i as renderNotice, n as renderSettings, o as annexRows, r as renderAnnex, s as annexCsv, t as toIso27560 } from "./parts/annex5.js";
import { t as annexStyle } from "./parts/annex-style.js";
export { annexCsv, annexMarkdown, annexRows, annexStyle, renderAnnex, renderNotice, renderRecipients, renderSettings, toIso27560 };
