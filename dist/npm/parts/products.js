// src/manifest/data/products.ts
/** Products that landlords' sites meet: enough to spot slips and what is long gone, not a catalogue. */
var PRODUCTS = [
	{
		name: "Google Universal Analytics",
		kind: "analytics",
		names: [
			"__utma",
			"__utmb",
			"__utmc",
			"__utmt",
			"__utmv",
			"__utmx",
			"__utmz"
		],
		domains: [],
		source: "https://developers.google.com/analytics/devguides/collection/gajs/cookie-usage",
		ended: {
			on: "1 July 2023",
			source: "https://support.google.com/analytics/answer/11583528"
		}
	},
	{
		name: "Google Optimize",
		kind: "analytics",
		names: [
			"_gaexp",
			"_gaexp_rc",
			"_opt_awcid",
			"_opt_awmid",
			"_opt_expid",
			"_opt_utmc"
		],
		domains: ["optimize.google.com"],
		source: "https://support.google.com/optimize/answer/12979939",
		ended: {
			on: "30 September 2023",
			source: "https://support.google.com/optimize/answer/12979939"
		}
	},
	{
		name: "AddThis",
		kind: "sharing",
		names: ["__atuvc", "__atuvs"],
		domains: ["addthis.com", "addthisedge.com"],
		source: "https://en.wikipedia.org/wiki/AddThis",
		ended: {
			on: "31 May 2023",
			source: "https://en.wikipedia.org/wiki/AddThis"
		}
	},
	{
		name: "Cloudflare's __cfduid",
		kind: "platform",
		names: ["__cfduid"],
		domains: [],
		source: "https://blog.cloudflare.com/deprecating-cfduid-cookie/",
		ended: {
			on: "10 May 2021",
			source: "https://blog.cloudflare.com/deprecating-cfduid-cookie/"
		}
	},
	{
		name: "Google Analytics",
		kind: "analytics",
		names: [
			"_ga",
			"_ga_*",
			"_gid",
			"_gat",
			"_gat_*",
			"_gac_*"
		],
		domains: ["google-analytics.com", "analytics.google.com"],
		source: "https://support.google.com/analytics/answer/11397207"
	},
	{
		name: "Matomo",
		kind: "analytics",
		names: [
			"_pk_id*",
			"_pk_ses*",
			"_pk_ref*",
			"_pk_cvar*"
		],
		domains: ["matomo.cloud"],
		source: "https://matomo.org/faq/general/faq_146/"
	},
	{
		name: "Matomo Session Recording",
		kind: "analytics",
		names: ["_pk_hsr*"],
		domains: [],
		source: "https://matomo.org/faq/general/faq_146/",
		replays: true
	},
	{
		name: "Hotjar",
		kind: "analytics",
		names: [
			"_hjid",
			"_hjSession_*",
			"_hjSessionUser_*",
			"_hjAbsoluteSessionInProgress"
		],
		domains: ["hotjar.com", "hotjar.io"],
		source: "https://help.hotjar.com/hc/en-us/articles/115011789248",
		replays: true
	},
	{
		name: "Microsoft Clarity",
		kind: "analytics",
		names: [
			"_clck",
			"_clsk",
			"CLID"
		],
		domains: ["clarity.ms"],
		source: "https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list",
		replays: true
	},
	{
		name: "Snowplow",
		kind: "analytics",
		names: ["_sp_id.*", "_sp_ses.*"],
		domains: [],
		source: "https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage/"
	},
	{
		name: "Siteimprove Analytics",
		kind: "analytics",
		names: ["nmstat"],
		domains: ["siteimproveanalytics.com", "siteimproveanalytics.io"],
		source: "https://help.siteimprove.com/support/solutions/articles/80000863895"
	},
	{
		name: "Azure Application Insights",
		kind: "analytics",
		names: [
			"ai_user",
			"ai_session",
			"ai_authUser"
		],
		domains: ["applicationinsights.azure.com"],
		source: "https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration"
	},
	{
		name: "Google Ads",
		kind: "marketing",
		names: [
			"_gcl_au",
			"_gcl_aw",
			"_gcl_dc",
			"test_cookie"
		],
		domains: [
			"doubleclick.net",
			"googleadservices.com",
			"googlesyndication.com"
		],
		source: "https://business.safety.google/adscookies/"
	},
	{
		name: "Meta Pixel",
		kind: "marketing",
		names: ["_fbp", "_fbc"],
		domains: ["facebook.net"],
		source: "https://www.facebook.com/privacy/policies/cookies"
	},
	{
		name: "Microsoft Advertising",
		kind: "marketing",
		names: [
			"_uetsid",
			"_uetvid",
			"_uetmsclkid"
		],
		domains: ["bat.bing.com"],
		source: "https://help.ads.microsoft.com/apex/index/3/en/53056"
	},
	{
		name: "LinkedIn Insight Tag",
		kind: "marketing",
		names: [
			"li_sugr",
			"li_fat_id",
			"bcookie",
			"lidc",
			"UserMatchHistory",
			"AnalyticsSyncHistory"
		],
		domains: ["licdn.com", "ads.linkedin.com"],
		source: "https://www.linkedin.com/legal/l/cookie-table"
	},
	{
		name: "ShareThis",
		kind: "sharing",
		names: [
			"__stid",
			"__stidv",
			"__unam"
		],
		domains: ["sharethis.com"],
		source: "https://sharethis.com/privacy/"
	},
	{
		name: "Google Translate",
		kind: "translation",
		names: ["googtrans", "googtransSession"],
		domains: ["translate.google.com", "translate.googleapis.com"],
		source: "https://translate.google.com/intl/en/about/"
	},
	{
		name: "Vimeo",
		kind: "media",
		names: ["vuid"],
		domains: ["vimeo.com", "vimeocdn.com"],
		source: "https://vimeo.com/cookie_policy"
	},
	{
		name: "YouTube",
		kind: "media",
		names: [
			"YSC",
			"VISITOR_INFO1_LIVE",
			"VISITOR_PRIVACY_METADATA"
		],
		domains: [
			"youtube.com",
			"youtube-nocookie.com",
			"ytimg.com"
		],
		source: "https://policies.google.com/technologies/cookies"
	},
	{
		name: "ASP.NET",
		kind: "platform",
		names: [
			"ASP.NET_SessionId",
			"__RequestVerificationToken",
			".ASPXAUTH",
			".AspNetCore.Antiforgery.*"
		],
		domains: [],
		source: "https://learn.microsoft.com/en-us/aspnet/core/security/anti-request-forgery"
	},
	{
		name: "Azure App Service",
		kind: "platform",
		names: ["ARRAffinity", "ARRAffinitySameSite"],
		domains: [],
		source: "https://learn.microsoft.com/en-us/azure/app-service/configure-common"
	},
	{
		name: "Java servlets",
		kind: "platform",
		names: ["JSESSIONID"],
		domains: [],
		source: "https://tomcat.apache.org/tomcat-10.1-doc/config/context.html"
	},
	{
		name: "PHP",
		kind: "platform",
		names: ["PHPSESSID"],
		domains: [],
		source: "https://www.php.net/manual/en/session.configuration.php"
	},
	{
		name: "Adobe ColdFusion",
		kind: "platform",
		names: [
			"CFID",
			"CFTOKEN",
			"cfid",
			"cftoken"
		],
		domains: [],
		source: "https://helpx.adobe.com/coldfusion/cfml-reference/application-cfc-reference/application-variables.html"
	},
	{
		name: "Angular",
		kind: "platform",
		names: ["XSRF-TOKEN"],
		domains: [],
		source: "https://angular.dev/best-practices/security"
	},
	{
		name: "Elastic Load Balancing",
		kind: "platform",
		names: ["AWSALB", "AWSALBCORS"],
		domains: [],
		source: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html"
	},
	{
		name: "Cloudflare",
		kind: "platform",
		names: [
			"__cf_bm",
			"cf_clearance",
			"__cflb"
		],
		domains: [],
		source: "https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/"
	}
];
export { PRODUCTS as t };
