export { n as bannerStyle, t as checkTheme, r as renderBanner } from "./parts/ui.js";
