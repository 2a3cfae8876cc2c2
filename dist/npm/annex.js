import { o as annexStyle } from "./parts/recipients-table.js";
import { a as annexCsv, i as annexRows, n as renderNotice, o as annexMarkdown, r as renderRecipients, t as renderAnnex } from "./parts/annex.js";
export { annexCsv, annexMarkdown, annexRows, annexStyle, renderAnnex, renderNotice, renderRecipients };
