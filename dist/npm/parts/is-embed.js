// src/gate/is-embed.ts
/** Leaves out pixels that count. */
var SEEN = ":not([width=\"0\"],[width=\"1\"],[hidden])";
/** Whether an element that waits would show something, as far as its markup tells without a look at the page. */
function isEmbed(element) {
	return element instanceof HTMLTemplateElement ? element.content.querySelector(":not(script,style,link,noscript)" + SEEN) : element.matches(":is(iframe,video,audio,object,embed,img,source)" + SEEN);
}
export { isEmbed as t };
