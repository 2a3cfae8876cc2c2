import { a as annexStyle } from "./parts/recipients-table.js";
import { a as renderRecipients, c as annexMarkdown, i as renderNotice, n as renderSettings, o as annexRows, r as renderAnnex, s as annexCsv, t as toIso27560 } from "./parts/annex4.js";
export { annexCsv, annexMarkdown, annexRows, annexStyle, renderAnnex, renderNotice, renderRecipients, renderSettings, toIso27560 };
