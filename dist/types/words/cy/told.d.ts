/** Apart, because it is said by a file that says no more. */
export declare const told = "Gall rhywfaint o\u2019r hyn a drowyd i ffwrdd gennych fod wedi\u2019i storio o hyd. Mae\u2019r gosodiadau cwcis yn dweud beth, a beth y gallwch ei wneud.";
