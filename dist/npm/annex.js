import { o as annexStyle } from "./parts/recipients-table.js";
import { a as annexRows, i as renderRecipients, n as renderAnnex, o as annexCsv, r as renderNotice, s as annexMarkdown, t as toIso27560 } from "./parts/annex.js";
export { annexCsv, annexMarkdown, annexRows, annexStyle, renderAnnex, renderNotice, renderRecipients, toIso27560 };
