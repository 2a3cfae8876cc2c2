export { t as bannerStyle, n as renderBanner } from "./parts/ui.js";
