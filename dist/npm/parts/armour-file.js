import { t as annexStyle } from "./annex-style.js";
import { t as adoptStyle } from "./adopt-style.js";
import { n as read } from "./natives.js";
import { t as banner_default } from "./banner4.js";
import { t as panel_default } from "./panel5.js";
import { t as placeholder_default } from "./placeholder5.js";
import { t as reload_default } from "./reload5.js";
// src/ui/plain.css?inline
var plain_default = "#latchkey-banner,.latchkey-choices:not(#_),.latchkey-reload:not(#_){--latchkey-accent:initial;--latchkey-text:CanvasText;--latchkey-surface:Canvas;--latchkey-font:1rem/1.5 system-ui, sans-serif;--latchkey-radius:initial;--latchkey-width:initial;--latchkey-button-surface:initial;--latchkey-button-text:initial;--latchkey-focus:initial;--latchkey-line:currentcolor}:-webkit-any(latchkey-placeholder,#latchkey-none){--latchkey-accent:initial;--latchkey-text:CanvasText;--latchkey-surface:Canvas;--latchkey-font:1rem/1.5 system-ui, sans-serif;--latchkey-radius:initial;--latchkey-width:initial;--latchkey-button-surface:initial;--latchkey-button-text:initial;--latchkey-focus:initial;--latchkey-line:currentcolor}:is(latchkey-placeholder,#latchkey-none){--latchkey-accent:initial;--latchkey-text:CanvasText;--latchkey-surface:Canvas;--latchkey-font:1rem/1.5 system-ui, sans-serif;--latchkey-radius:initial;--latchkey-width:initial;--latchkey-button-surface:initial;--latchkey-button-text:initial;--latchkey-focus:initial;--latchkey-line:currentcolor}#latchkey-banner,.latchkey-choices:not(#_),.latchkey-reload:not(#_){background-color:var(--latchkey-surface);visibility:visible}:-webkit-any(latchkey-placeholder,#latchkey-none):before{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none):after{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none):first-letter{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none):first-line{all:revert}:is(latchkey-placeholder,#latchkey-none):before{all:revert}:is(latchkey-placeholder,#latchkey-none):after{all:revert}:is(latchkey-placeholder,#latchkey-none):first-letter{all:revert}:is(latchkey-placeholder,#latchkey-none):first-line{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none) *:before{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none) *:after{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none) *:first-letter{all:revert}:-webkit-any(latchkey-placeholder,#latchkey-none) *:first-line{all:revert}:is(latchkey-placeholder,#latchkey-none) *:before{all:revert}:is(latchkey-placeholder,#latchkey-none) *:after{all:revert}:is(latchkey-placeholder,#latchkey-none) *:first-letter{all:revert}:is(latchkey-placeholder,#latchkey-none) *:first-line{all:revert}.latchkey-choices:not(#_) :where(:not(.latchkey-annex *)):before{all:revert}.latchkey-choices:not(#_) :where(:not(.latchkey-annex *)):after{all:revert}.latchkey-choices:not(#_) :where(:not(.latchkey-annex *)):first-letter{all:revert}.latchkey-choices:not(#_) :where(:not(.latchkey-annex *)):first-line{all:revert}:is(#latchkey-banner,#latchkey-banner *,.latchkey-choices:not(#_)):before{all:revert}:is(#latchkey-banner,#latchkey-banner *,.latchkey-choices:not(#_)):after{all:revert}:is(#latchkey-banner,#latchkey-banner *,.latchkey-choices:not(#_)):first-letter{all:revert}:is(#latchkey-banner,#latchkey-banner *,.latchkey-choices:not(#_)):first-line{all:revert}head,script,style,template{display:none}";
// src/ui/armour-file.ts
var TABLES = ":where(latchkey-annex,latchkey-recipients,latchkey-notice,.latchkey-annex,.latchkey-recipients,.latchkey-notice)";
/** Puts our own look in place of what a page makes of banner, settings and placeholders. */
function wearOurs(nonce) {
	wear(banner_default + panel_default + reload_default + placeholder_default + plain_default, nonce);
}
/** The same for tables and notice, which otherwise look as the page has it. */
function wearTables(nonce) {
	wear(`${TABLES},${TABLES} *{all:revert}${annexStyle}`, nonce);
}
/**
* Of two important declarations that of a layer wins over one outside of all layers, and that of an earlier layer over
* one of a later. So all of ours become important, in a layer that comes first where the page's sheets can be written to.
* @see https://www.w3.org/TR/css-cascade-5/#cascade-layering
*/
function wear(css, nonce) {
	adoptStyle(`@layer latchkey{${important(css)}}`, nonce);
	for (const sheet of read("styleSheets")) try {
		sheet.insertRule("@layer latchkey;", 0);
		return;
	} catch {}
}
/** A declaration is what ends with a semicolon or with its block. */
function important(css) {
	return css.replace(/\/\*.*?\*\//gs, "").replace(/\s*!important/g, "").replace(/[^{};\s][^{};]*(?=[;}])/g, "$&!important");
}
export { wearOurs, wearTables };
