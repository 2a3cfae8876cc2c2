// src/words/cy/told.ts
/** Apart, because it is said by a file that says no more. */
var told = "Gall rhywfaint o’r hyn a drowyd i ffwrdd gennych fod wedi’i storio o hyd. Mae’r gosodiadau cwcis yn dweud beth, a beth y gallwch ei wneud.";
export { told as t };
