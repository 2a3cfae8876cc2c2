import { t as PRODUCTS } from "./products.js";
import { n as matches } from "./name-owners.js";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var catalogue_default = {
	names: [
		[
			"1rx.io",
			"1rx.io",
			"marketing",
			"",
			[["_rxuuid", "1 year"]]
		],
		[
			"33Across",
			"33Across",
			"marketing",
			"https://33across.com/privacy-policy/",
			[["33x_ps", "1 year"]]
		],
		[
			"ABTasty",
			"ABTasty",
			"analytics",
			"https://www.abtasty.com/terms-of-use/",
			[["ABTasty", "13 months"], ["ABTastySession", "session"]]
		],
		[
			"ABlyft",
			"ABlyft",
			"analytics",
			"https://ablyft.com/en/privacy-notice",
			[
				["ablyft_exps", "1 year"],
				["ablyft_queue", "1 year"],
				["ablyft_uvs", "1 year"],
				["ablyft_tracking_consent", "1 year"]
			]
		],
		[
			"AFAS",
			"AFAS",
			"other",
			"",
			[
				[".secureclient", "session"],
				[".securesession", "session"],
				[".stateflags", "session"],
				[".auth", "session"]
			]
		],
		[
			"ASP.net",
			"Microsoft",
			"other",
			"https://account.microsoft.com/privacy",
			[["ASP.NET_SessionId", "session"]]
		],
		[
			"AT Internet",
			"AT Internet",
			"analytics",
			"",
			[["atidvisitor", ""], ["atuserid", ""]]
		],
		[
			"AWS Cookies Popup",
			"AddWeb Solution",
			"other",
			"https://www.addwebsolution.com/privacy-policy",
			[["aw_popup_viewed_page", "session"]]
		],
		[
			"Abovo Media",
			"Abovo Media",
			"analytics",
			"https://www.abovomedia.nl/cookies/",
			[["tv_spot_tracker", "session"]]
		],
		[
			"Active Campaign",
			"Active Campaign",
			"marketing",
			"https://www.activecampaign.com/gdpr-updates/",
			[["ac_enable_tracking", "29 days"], ["prism_*", "30 days"]]
		],
		[
			"Acuity",
			"Acuity",
			"marketing",
			"",
			[["auid", "1 year"], ["aum", "1 year"]]
		],
		[
			"Adalyser.com",
			"Adalyser.com",
			"marketing",
			"https://www.adalyser.com/en/cookies",
			[
				["__adal_ca", "6 months"],
				["__adal_cw", "7 days"],
				["__adal_id", "2 years"],
				["__adal_ses", "session"]
			]
		],
		[
			"Adcalls",
			"Adcalls",
			"marketing",
			"https://adcalls.com/privacy-statement/",
			[
				["acalltracker", "30 days"],
				["acalltrackersession", "session"],
				["acalltrackerreferrer", "60 minutes"],
				["excludecalltracking", "session"],
				["acalltrackernumber", "30 minutes"]
			]
		],
		[
			"Adform",
			"Adform",
			"marketing",
			"https://site.adform.com/privacy-center/overview",
			[
				["TPC", "14 days"],
				["C", ""],
				["uid", "60 days"],
				["cid", "60 days"],
				["GCM", "1 day"],
				["CM", "1 day"],
				["CM14", "1 day"],
				["token", "session"],
				["otsid", "365 days"],
				["adtrc", "7 days"],
				["DigiTrust.v1.identity", "7 days"],
				["adformfrpid", "30 days"]
			]
		],
		[
			"Adhese",
			"Adhese",
			"marketing",
			"https://adhese.com/images/Privacy%20Policy_Doggybites.pdf",
			[
				["adhese2", "30 days"],
				["pubmatic_uid", "7 days"],
				["improvedigital_uid", "7 days"],
				["rubicon_uid", "7 days"],
				["adform_uid", "7 days"],
				["appnexus_uid", "7 days"],
				["triplelift_uid", "7 days"],
				["adheseCustomer", "7 days"]
			]
		],
		[
			"Adition",
			"Adition",
			"marketing",
			"https://www.adition.com/kontakt/datenschutz/",
			[["UserID1", "180 days"]]
		],
		[
			"Adkernel",
			"AdKernel",
			"marketing",
			"https://adkernel.com/privacy-policy/",
			[
				["SSPR_*", "session"],
				["SSPZ", "session"],
				["DSP2F_*", "session"],
				["ADKUID", "30 days"]
			]
		],
		[
			"Admatic",
			"Admatic",
			"marketing",
			"http://www.admatic.com.tr/en/privacy-policy.html",
			[
				["__adm_ui", "1 year"],
				["__adm_uiex", "1 year"],
				["__adm_usyncc", "5 days"],
				["uids", "3 months"]
			]
		],
		[
			"Admixer",
			"Admixer",
			"marketing",
			"https://admixer.net/privacy",
			[["am-uid", "2 years"]]
		],
		[
			"Adobe Advertising",
			"Adobe",
			"marketing",
			"https://www.adobe.com/privacy.html",
			[
				["everest_g_v2", "2 years"],
				["everest_session_v2", "session"],
				["ev_tm", "2 years"],
				["_tmae", "1 year"],
				["_lcc", "15 minutes"],
				["ev_sync_ax", "1 year"],
				["ev_sync_bk", "1 year"],
				["ev_sync_dd", "1 year"],
				["ev_sync_fs", "1 year"],
				["ev_sync_ix", "1 year"],
				["ev_sync_nx", "1 year"],
				["ev_sync_ox", "1 year"],
				["ev_sync_pm", "1 year"],
				["ev_sync_rc", "1 year"],
				["ev_sync_tm", "1 year"],
				["ev_sync_yh", "1 year"],
				["adcloud", "1 year"],
				["id_adcloud", "91 days"]
			]
		],
		[
			"Adobe Analytics",
			"Adobe",
			"analytics",
			"https://www.adobe.com/nl/privacy.html",
			[
				["s_cc", "session"],
				["s_sq", "session"],
				["s_vi*", "2 years"],
				["s_fid", "5 years"],
				["fid", "2 years"],
				["s_ecid", "2 years"],
				["s_ppv", "session"],
				["s_tp", "session"],
				["sat_track", "90 days"]
			]
		],
		[
			"Adobe Audience Manager",
			"Adobe",
			"marketing",
			"https://www.adobe.com/nl/privacy.html",
			[
				["demdex", ""],
				["dextp", ""],
				["dst", ""],
				["_dp", "30 seconds"],
				["aam_uuid", "1 month"],
				["AMCV_*", "2 years"],
				["AMCVS_*", "session"],
				["mbox", "2 years"],
				["at_check", "session"],
				["renderid", "session"],
				["dpm", "180 days"]
			]
		],
		[
			"Adobe ColdFusion",
			"Adobe ColdFusion",
			"other",
			"",
			[["cfid", "1 day"], ["cftoken", "1 day"]]
		],
		[
			"Adxcore",
			"Adxcore",
			"marketing",
			"",
			[["advst_uid_11", "6 months"], ["DISPATCHER", "6 months"]]
		],
		[
			"Adyen",
			"Adyen",
			"other",
			"https://www.adyen.com/privacy-policy",
			[["_rp_uid", "30 days"]]
		],
		[
			"Ahoy",
			"Ahoy",
			"analytics",
			"",
			[["ahoy_visit", "239 days"], ["ahoy_visitor", "239 days"]]
		],
		[
			"Akamai",
			"Akamai",
			"other",
			"",
			[
				["AKA_A2", ""],
				["ak_bmsc", ""],
				["bm_sv", ""]
			]
		],
		[
			"Akamai Botmanager",
			"Akamai",
			"other",
			"https://www.akamai.com/us/en/privacy-policies/",
			[["_abck", "session"]]
		],
		[
			"Algolia",
			"Algolia",
			"analytics",
			"https://www.algolia.com/policies/privacy/",
			[["_ALGOLIA", "365 days"]]
		],
		[
			"Alteon",
			"Radware",
			"other",
			"https://www.radware.com/privacypolicy.aspx/",
			[["AlteonP", "session"]]
		],
		[
			"Amazon",
			"Amazon",
			"marketing",
			"https://amazon.com/privacy/",
			[
				["ad-id", "190 days"],
				["ad-privacy", "5 years"],
				["__trf.src", "1 year"]
			]
		],
		[
			"Amazon Web Services",
			"Amazon Web Services",
			"other",
			"https://aws.amazon.com/privacy/",
			[
				["AWSALB", "session"],
				["AWSALBCORS", "session"],
				["AWSELBCORS", "session"],
				["AWSELB", "session"],
				["AWSALBTGCORS", "session"],
				["AWSALBTG", "session"],
				["aws-csds-token", "1 hour"],
				["aws_lang", "session"],
				["aws-target-visitor-id", "1 year"],
				["aws-priv", "1 year"]
			]
		],
		[
			"Amplitude",
			"Amplitude",
			"analytics",
			"https://amplitude.com/privacy",
			[
				["AMP_*", "1 year"],
				["AMP_MKTG_*", "1 year"],
				["AMP_TEST", "1 year"],
				["AMP_TLDTEST", "session"],
				["amplitude_cookie_test", "session"],
				["amplitude_id_*", "session"],
				["amplitude_test*", "session"]
			]
		],
		[
			"Aniview",
			"Aniview",
			"marketing",
			"https://www.aniview.com/privacy-policy/",
			[["aniC", "20 days"], ["version", "session"]]
		],
		[
			"Atlas",
			"Atlas",
			"marketing",
			"",
			[["AA003", "3 months"], ["ATN", "3 months"]]
		],
		[
			"Audrte",
			"Audrte",
			"marketing",
			"",
			[["arcki2_adform", "14 days"], ["arcki2_ddp", "14 days"]]
		],
		[
			"Auth0",
			"Auth0",
			"other",
			"",
			[
				["auth0", "session"],
				["auth0_compat", "session"],
				["auth0-mf", "session"],
				["auth0-mf_compat", "session"],
				["a0_users:sess", "session"],
				["a0_users:sess.sig", "session"],
				["did", "session"],
				["did_compat", "session"],
				["__txn_*", "session"]
			]
		],
		[
			"Awin",
			"29 days",
			"marketing",
			"https://www.awin.com/gb/privacy",
			[["lantern", ""], ["AwinChannelCookie", ""]]
		],
		[
			"Axeptio",
			"Axeptio",
			"other",
			"https://www.axept.io/",
			[
				["axeptio_authorized_vendors", "1 year"],
				["axeptio_cookies", "1 year"],
				["axeptio_all_vendors", "1 year"]
			]
		],
		[
			"Azure / Microsoft",
			"Microsoft",
			"other",
			"https://account.microsoft.com/privacy",
			[
				["buid", "1 month"],
				["esctx", "session"],
				["fpc", "session"],
				["stsservicecookie", "session"],
				["ARRAffinity", "1 year"],
				["ARRAffinitySameSite", "1 year"],
				["__AntiXsrfToken", "session"],
				[".ASPXANONYMOUS", "session"],
				[".ASPXAUTH", "session"],
				["nSGt-*", "session"],
				["RpsContextCookie", "session"],
				["ASLBSACORS", "session"],
				["ASLBSA", "session"],
				["ASPSESSIO*", "session"],
				["ApplicationGatewayAffinity", "session"],
				["ApplicationGatewayAffinityCORS", "session"],
				["VisitorStorageGuid", "session"],
				[".AspNetCore.Mvc.CookieTempDataProvider", "session"],
				["x-ms-cpim-admin", "session"],
				["x-ms-cpim-slice", "session"],
				["x-ms-cpim-trans", "session"],
				["x-ms-cpim-sso*", "session"],
				["x-ms-cpim-cache*", "session"],
				["x-ms-cpim-csrf", "session"],
				["x-ms-cpim-dc", "session"],
				["x-ms-cpim-ctx", "session"],
				["x-ms-cpim-rp", "session"],
				["x-ms-cpim-rc", "session"],
				["x-ms-cpim-geo", "1 hour"],
				["Dynamics365PortalAnalytics", "90 days"]
			]
		],
		[
			"Baidu",
			"Baidu",
			"analytics",
			"https://privacy.baidu.com/policy/PrivacyPolicy",
			[
				["Hm_lpvt_", "session"],
				["Hm_lvt_", "1 year"],
				["HMACCOUNT", "1 year"]
			]
		],
		[
			"Bazaar Voice",
			"Bazaar Voice",
			"analytics",
			"https://www.bazaarvoice.com/legal/privacy-policy/",
			[
				["BVBRANDID", "20 years"],
				["BVBRANDSID", "20 years"],
				["BVID", "365 days"],
				["BVSID", "session"]
			]
		],
		[
			"Beamer",
			"Hotjar",
			"marketing",
			"https://www.getbeamer.com/privacy-policy",
			[
				["_BEAMER_FIRST_VISIT_*", "3000 days"],
				["_BEAMER_USER_ID_*", "300 days"],
				["_BEAMER_DATE_*", "300 days"],
				["_BEAMER_LAST_POST_SHOWN_*", "300 days"],
				["_BEAMER_FILTER_BY_URL_*", "20 minutes"]
			]
		],
		[
			"Beeswax",
			"Beeswax",
			"marketing",
			"https://www.beeswax.com/privacy/",
			[["bitoIsSecure", "1 year"], ["bito", "1 year"]]
		],
		[
			"Belco",
			"Belco",
			"other",
			"https://www.belco.nl/privacy-policy",
			[["belco-anonymous-id", "1 year"], ["belco-cookies", "1 year"]]
		],
		[
			"Beslist.nl",
			"Beslist.nl",
			"analytics",
			"https://www.beslist.nl/information/overprivacy.html",
			[
				["client_bslstaid", "540 days"],
				["client_bslstmatch", "1 day"],
				["client_bslstsid", "1 day"],
				["client_bslstuid", "540 days"]
			]
		],
		[
			"BetweenDigital",
			"BetweenDigital",
			"marketing",
			"",
			[["dc", "10 years"]]
		],
		[
			"Bidence",
			"Bidence",
			"marketing",
			"https://bidence.com/page/pp.html",
			[
				["duid_update_time", "2 years"],
				["_ssp_update_time*", "2 years"],
				["_dsp_uid*", "2 years"]
			]
		],
		[
			"Bing / Microsoft",
			"Microsoft",
			"marketing",
			"https://account.microsoft.com/privacy",
			[
				["MR", "6 months"],
				["MUID", "1 year"],
				["MUIDB", "1 year"],
				["MC1", "1 year"],
				["MSFPC", "1 year"],
				["_uetsid", "30 minutes"],
				["_uetvid", "16 days"],
				["ANON", "1 year"],
				["ANONCHK", "10 minutes"],
				["CC", "1 year"],
				["PPAuth", "5 years"],
				["MSPAuth", "5 years"],
				["MSNRPSAuth", "5 years"],
				["KievRPSAuth", "5 years"],
				["WLSSC", "5 years"],
				["MSPProf", "5 years"],
				["MC0", "session"],
				["MS0", "session"],
				["NAP", "1 year"],
				["MH", "session"],
				["childinfo", "5 years"],
				["kcdob", "5 years"],
				["kcrelid", "5 years"],
				["kcru", "5 years"],
				["pcfm", "5 years"],
				["x-ms-gateway-slice", "session"],
				["ToptOut", "1 year"],
				["ACH01", "session"],
				["AADSSO", "session"],
				["brcap", "1 year"],
				["SRM_B", "1 year"],
				["_RwBf", "1 year"],
				["_HPVN", "1 year"],
				["_UR", "1 year"],
				["OID", "3 months"],
				["OIDI", "3 months"],
				["OIDR", "3 months"],
				["BCP", "1 year"],
				["BFBUSR", "1 year"],
				["BFB", "1 year"],
				["ACL", "3 months"],
				["ACLUSR", "1 year"],
				["MSPTC", "1 year"],
				["_u", "13 months"]
			]
		],
		[
			"Bit.ly",
			"Bit.ly",
			"analytics",
			"https://bitly.com/pages/privacy",
			[["_bit", "6 months"]]
		],
		[
			"Blue",
			"Blue",
			"marketing",
			"https://getblue.io/privacy/en/",
			[
				["ckid", "1 year"],
				["hash", "1 year"],
				["BLUEID", "1 year"]
			]
		],
		[
			"BlueKai",
			"Oracle",
			"marketing",
			"https://www.oracle.com/legal/privacy/marketing-cloud-data-cloud-privacy-policy.html",
			[
				["bkdc", "179 days"],
				["bku", "179 days"],
				["bkpa", "179 days"]
			]
		],
		[
			"Blueconic.com",
			"Blueconic.com",
			"marketing",
			"https://www.blueconic.com/privacy-policy",
			[
				["BCSessionID", "1 year"],
				["BCTempID", "10 minutes"],
				["BCPermissionLevel", "1 year"],
				["BCReferrerOverrule", "1 year"],
				["BCRefusedObjectives", "1 year"],
				["BCRevision", "1 year"],
				["BCTracking", "10 seconds"],
				["bc_tstgrp", "1 year"]
			]
		],
		[
			"Bombora",
			"Bombora",
			"marketing",
			"https://bombora.com/privacy-philosophy/",
			[["tp", "14 days"]]
		],
		[
			"Borlabs",
			"Borlabs",
			"other",
			"https://borlabs.io/privacy/",
			[["borlabs-cookie", "1 year"]]
		],
		[
			"Bouncex",
			"Wunderkind",
			"marketing",
			"https://www.wunderkind.co/privacy/",
			[["dgzsdl08v4", ""], ["bounceClientVisit", "session"]]
		],
		[
			"Braze",
			"Braze",
			"other",
			"https://www.braze.com/company/legal/privacy",
			[
				["ab.storage.userId.*", ""],
				["ab.storage.sessionId.*", "session"],
				["ab.storage.deviceId.*", ""],
				["ab.optOut", ""],
				["ab._gd", ""]
			]
		],
		[
			"Browser-Update.org",
			"Browser-Update.org",
			"other",
			"",
			[["browserupdateorg", "30 days"]]
		],
		[
			"CHEQ AI Technologies",
			"CHEQ AI Technologies",
			"other",
			"https://cheq.ai/privacy-compliance/",
			[["_cq_duid", "3 months"], ["_cq_suid", "3 months"]]
		],
		[
			"CakePHP",
			"CakePHP",
			"other",
			"https://cakephp.org/privacy",
			[["CAKEPHP", "1 hour"]]
		],
		[
			"Casale Media",
			"Casale Media",
			"marketing",
			"https://casalemedia.com",
			[
				["CMID", "1 day"],
				["CMPRO", "1 day"],
				["CMPS", "1 day"],
				["CMRUM3", "1 day"],
				["CMST", "1 day"]
			]
		],
		[
			"Channel.me",
			"Channel.me",
			"other",
			"https://channel.me/privacy",
			[["wwwchannelme_z_sid", "session"]]
		],
		[
			"Chartbeat",
			"Chartbeat",
			"analytics",
			"https://chartbeat.com/privacy/",
			[["_chartbeat*", "30 days"], ["_SUPERFLY_nosample", "1 hour"]]
		],
		[
			"Citrix",
			"Citrix",
			"other",
			"https://www.citrix.com/about/trust-center/privacy-compliance/",
			[["NSC_*", "12 hours"]]
		],
		[
			"Civic",
			"Civic UK",
			"other",
			"https://www.civicuk.com/privacy",
			[
				["CookieControl", "3 months"],
				["HACIVICLB", "session"],
				["HACIVIC", "session"],
				["HAAPPLB", "session"]
			]
		],
		[
			"Claritas",
			"Claritas",
			"marketing",
			"https://claritas.com/privacy-legal/",
			[["barometric[cuid]", "1 year"], ["barometric[idfa]", "10 seconds"]]
		],
		[
			"CleanTalk",
			"CleanTalk",
			"other",
			"https://cleantalk.org/publicoffer#privacy",
			[
				["apbct_antibot", "session"],
				["ct_check_js", "session"],
				["ct_fkp_timestamp", "session"],
				["ct_has_scrolled", "session"],
				["ct_pointer_data", "session"],
				["ct_ps_timestamp", "session"],
				["ct_timezone", "session"],
				["apbct_cookies_test", "session"],
				["apbct_*", "session"],
				["ct_sfw_", "session"],
				["spbc_cookies_test", "session"],
				["spbc_firewall_pass_key", "session"],
				["spbc_is_logged_in", "session"],
				["spbc_2fa_passed", "session"],
				["spbc_timer", "session"],
				["spbc_log_id", "session"]
			]
		],
		[
			"Clerk",
			"Clerk",
			"other",
			"https://clerk.com/privacy",
			[["clerk_*", ""]]
		],
		[
			"CloudFlare",
			"Cloudflare",
			"other",
			"https://www.cloudflare.com/privacypolicy/",
			[
				["cf_ob_info", "session"],
				["cf_use_ob", "session"],
				["__cfwaitingroom", "session"],
				["cf_chl_rc_i", "session"],
				["cf_chl_rc_ni", "session"],
				["cf_chl_rc_m", "session"]
			]
		],
		[
			"Cloudflare",
			"Cloudflare",
			"other",
			"https://www.cloudflare.com/privacypolicy/",
			[
				["__cfduid", "5 years"],
				["__cfruid", "session"],
				["__cf_bm", "session"],
				["cf_chl_2", "session"],
				["__cflb", "session"],
				["_cfuvid", "session"],
				["cf_clearance", "session"],
				["__cfseq", "session"]
			]
		],
		[
			"CodeIgniter",
			"CodeIgniter",
			"other",
			"https://codeigniter.com/help",
			[["ci_session", "session"]]
		],
		[
			"Codepen",
			"Codepen",
			"other",
			"https://blog.codepen.io/documentation/privacy-policy/",
			[
				["__editor_layout", "29 days"],
				["codepen_session", "29 days"],
				["codepen_signup_referrer", "1 year"],
				["codepen_signup_referrer_date", "1 year"]
			]
		],
		[
			"CognitoForms",
			"CognitoForms",
			"analytics",
			"https://www.cognitoforms.com/legal/privacy",
			[
				["c-referrer", "session"],
				["c-signup", "session"],
				["c-plan", "session"],
				["cognito.services.a", "session"],
				["cognito.organization", "session"]
			]
		],
		[
			"ComScore",
			"ComScore",
			"marketing",
			"https://www.comscore.com/About/Privacy-Policy",
			[
				["UIDR", "2 years"],
				["UID", "2 years"],
				["PID", "1 year"],
				["XID", "1 year"]
			]
		],
		[
			"Command Act",
			"Command Act",
			"other",
			"https://www.commandersact.com/en/privacy-policy/",
			[
				["tc_cj_v2", "1 year"],
				["tc_cj_v2_cmp.", "1 year"],
				["tc_cj_v2_med", "1 year"],
				["tc_test_cookie", "1 year"],
				["TCIPD", "1 year"],
				["TC_PRIVACY", "396 days"],
				["TC_PRIVACY_CENTER", "396 days"],
				["TC_OUTPUT", "396 days"],
				["TC_OUTPUT_categories", "396 days"],
				["CAID", "1 year"],
				["TCID", "1 year"],
				["WID", "session"],
				["tc_sample_", "session"],
				["TMS", "session"],
				["TC_CHECK_COOKIES_SUPPORT", "session"],
				["TCSESSION", "session"],
				["TCREDIRECT", "session"],
				["TCLANDINGURL", "session"],
				["TCAUDIENCE", "1 year"],
				["_TCCookieSync", "1 year"],
				["DLBCTLYOXA", "session"],
				["FDLBFIRSTAPI", "session"],
				["FDLBFIRSTDATA", "session"],
				["FDLBFIRSTCAMPAIGN", "session"],
				["FDLBFIRSTCAMPAIGNEF", "session"],
				["FDLBCAMPAIGNCDOM", "session"],
				["FDLBFIRSTTMS", "session"],
				["FDLBFIRSTCMP", "session"],
				["FDLBFIRST", "session"],
				["FDLBCTLY", "session"],
				["FDLBFIRSTEVENTS", "session"],
				["tc_caids", "396 days"],
				["tc_cj_ss", "396 days"],
				["tc_ss*", "396 days"],
				["TCREDIRECT_DEDUP", "session"]
			]
		],
		[
			"Complianz",
			"Complianz",
			"other",
			"https://complianz.io/legal/privacy-statement/",
			[
				["complianz_policy_id", "1 year"],
				["complianz_consent_status", "1 year"],
				["cmplz_marketing", "1 year"],
				["cmplz_statistics", "1 year"],
				["cmplz_preferences", "1 year"],
				["cmplz_functional", "1 year"],
				["cmplz_stats", "1 year"],
				["cmplz_choice", "1 year"],
				["cmplz_id", "1 year"],
				["cmplz_user_data", "1 year"],
				["cmplz_saved_services", "1 year"],
				["cmplz_consented_services", "1 year"],
				["cmplz_policy_id", "1 year"],
				["cmplz_saved_categories", "1 year"],
				["cmplz_banner-status", "1 year"]
			]
		],
		[
			"Consentmanager.net",
			"Consentmanager.net",
			"other",
			"https://www.consentmanager.net/datenschutz/",
			[
				["__cmpconsent*", "1 year"],
				["__cmpiab*", "1 year"],
				["__cmpcvc*", "1 year"],
				["__cmpcpc*", "1 year"],
				["__cmpccc*", "1 year"],
				["__cmpwel*", "1 year"],
				["__cmpiuid", "1 year"],
				["__cmpccx", "1 year"],
				["__cmpcc", "1 year"],
				["__cmpfcc", "1 year"],
				["__cmpld", "1 year"],
				["__cmpccpausps*", "1 year"]
			]
		],
		[
			"ContentSquare",
			"ContentSquare",
			"analytics",
			"https://contentsquare.com/privacy-policy/",
			[
				["_cs_c", "13 months"],
				["_cs_cvars", "session"],
				["_cs_id", "13 months"],
				["_cs_s", "1 year"],
				["__CT_Data", "1 year"],
				["_CT_RS_", "1 year"],
				["WRUID", "1 year"],
				["_cs_ex", "30 days"],
				["_cs_optout", "13 months"],
				["_cs_rl", "1 year"],
				["_cs_root-domain", "session"],
				["WRIgnore", "session"],
				["WRBlock", "1 year"],
				["_cs_same_site", ""],
				["_cs_debug", "session"],
				["_hjasCachedUserAttributes", "session"],
				["_hjUserAttrbutesHash", "2 minutes"],
				["_hjUserAttributes", ""],
				["_hp2_hld", "session"],
				["_hp5_event_props.*", "13 months"],
				["_hp5_meta.*", "13 months"],
				["_cs_mk_aa", "30 minutes"],
				["_cs_mk_ga", "30 minutes"],
				["_cs_tld*", "session"]
			]
		],
		[
			"Convert Insights",
			"Convert",
			"other",
			"https://www.convert.com/privacy/",
			[
				["_conv_r", "session"],
				["_conv_s", "1 day"],
				["_conv_v", "6 months"]
			]
		],
		[
			"Cookie First",
			"Cookie First",
			"other",
			"https://cookiefirst.com/legal/privacy-policy/",
			[["cookiefirst-consent", "1 year"]]
		],
		[
			"Cookie Law Info",
			"CookieYes",
			"other",
			"https://www.cookielawinfo.com/privacy-policy/",
			[
				["cookielawinfo-checkbox-necessary", "11 months"],
				["cookielawinfo-checkbox-non-necessary", "11 months"],
				["viewed_cookie_policy", "11 months"],
				["cookielawinfo-checkbox-marketing", "11 months"],
				["cookielawinfo-checkbox-analytics", "11 months"],
				["cookielawinfo-checkbox-performance", "11 months"],
				["cookielawinfo-checkbox-others", "11 months"],
				["cookielawinfo-checkbox-functional", "11 months"],
				["cookielawinfo-checkbox-advertisement", "11 months"],
				["cli_user_preference", "1 year"],
				["cookielawinfo-checkbox-preferences", "1 year"],
				["CookieLawInfoConsent", "1 year"]
			]
		],
		[
			"Cookie Script",
			"Cookie Script",
			"other",
			"https://cookie-script.com/legal/privacy-policy",
			[["CookieScriptConsent", "6 months"]]
		],
		[
			"CookieConsent.io",
			"CookieConsent.io",
			"other",
			"https://www.cookieconsent.io/cookies/",
			[
				["cookie-consent-io", "1 year"],
				["cookie-consent-io-timestamp*", "30 days"],
				["cookie-consent-io-gdpr", "1 year"],
				["ccec_user", "1 year"]
			]
		],
		[
			"CookieYes",
			"CookieYes",
			"other",
			"https://www.cookieyes.com/cookie-policy/",
			[
				["cookieyesID", "1 year"],
				["cky-consent", "1 year"],
				["cookieyes-necessary", "1 year"],
				["cookieyes-functional", "1 year"],
				["cookieyes-analytics", "1 year"],
				["cookieyes-advertisement", "1 year"],
				["cookieyes_privacy_policy_generator_session", "2 hours"],
				["cookieyes_session", "2 hours"],
				["cky-action", "1 year"],
				["cookieyes-performance", "1 year"],
				["cookieyes-consent", "1 year"]
			]
		],
		[
			"Cookiebot",
			"Cookiebot",
			"other",
			"https://www.cookiebot.com/en/cookie-declaration/",
			[
				["CookieConsent", "1 year"],
				["CookieConsentBulkTicket", "1 year"],
				["userlang*", "1 year"],
				["consentUUID", "1 year"],
				["CrossConsent", "session"],
				["1.gif", "session"],
				["cb-currency", "session"],
				["CookieConsentBulkSetting-*", "1 year"]
			]
		],
		[
			"CraftCMS",
			"CraftCMS",
			"security",
			"https://craftcms.com/privacy",
			[["CRAFT_CSRF_TOKEN", "session"], ["CraftSessionId", "session"]]
		],
		[
			"Crazy Egg",
			"Crazy Egg",
			"analytics",
			"https://www.crazyegg.com/cookies",
			[
				["_ceir", "1 year"],
				["_CEFT", "1 year"],
				["_cer.v", "31 days"],
				["_ce.s", "1 year"],
				["_ce.cch", "1 second"],
				["_ce.gtld", "1 second"],
				["ce_need_secure_cookie", "1 second"],
				["ce_successful_csp_check", "24 hours"],
				["cebs", "session"],
				["cebsp_", "session"],
				["_ce.clock_event", "1 day"],
				["_ce.clock_data", "1 day"],
				["_ce.irv", "session"],
				["ceft_variant_override", "session"],
				["_crazyegg", "session"],
				["ce_login", "1 year"],
				["ce_signup_flow", "1 year"],
				["ce_signup_partner", "1 year"],
				["ceac", "1 year"],
				["cean", "1 month"],
				["cehc", "session"],
				["celi", "session"],
				["cean_assoc", "1 month"],
				["first_snapshot_url", "1 year"],
				["sharing_*", "30 minutes"],
				["ce_sid", "session"],
				["cecu", "session"]
			]
		],
		[
			"CreativeCDN",
			"RTB House",
			"marketing",
			"https://rtbhouse.com/privacy-center",
			[
				["c", "364 days"],
				["g", "364 days"],
				["ts", "365 days"],
				["u", "365 days"]
			]
		],
		[
			"Crisp",
			"Crisp IM SAS",
			"other",
			"https://crisp.chat/en/privacy/",
			[["crisp-client/*", "6 months"]]
		],
		[
			"Customer.io",
			"Customer.io",
			"marketing",
			"https://customer.io/legal/privacy-policy/",
			[
				["_cio", "1 day"],
				["_cioid", "1 year"],
				["_cioanonid", "1 year"],
				["cioFT", "1 year"],
				["cioLT", "1 year"]
			]
		],
		[
			"Datadome",
			"Datadome",
			"other",
			"https://datadome.co/privacy-policy/",
			[["Datadome", "1 year"]]
		],
		[
			"Datatrics",
			"Datatrics",
			"marketing",
			"https://www.datatrics.com/privacy",
			[
				["datatrics_optin", ""],
				["datatricsDebugger", ""],
				["datatrics_customData", ""]
			]
		],
		[
			"Devise (Ruby on Rails)",
			"Ruby on Rails",
			"other",
			"https://github.com/heartcombo/devise",
			[["remember_user_token", "2 weeks"]]
		],
		[
			"Didomi",
			"Didomi",
			"other",
			"https://privacy.console.didomi.io/",
			[["didomi_token", "1 year"], ["euconsent-v2", "1 year"]]
		],
		[
			"Digital Audience",
			"Digital Audience",
			"marketing",
			"https://digitalaudience.io/legal/",
			[["digitalAudience", "until cleared"]]
		],
		[
			"Digital Factory",
			"Digital Factory",
			"other",
			"https://dfactory.co/privacy-policy/",
			[["cookie_notice_accepted", "3 months"]]
		],
		[
			"Disqus",
			"Disqus",
			"marketing",
			"https://help.disqus.com/en/articles/1717103-disqus-privacy-policy",
			[["vglnk.Agent.p", "1 year"], ["vglnk.PartnerRfsh.p", "1 year"]]
		],
		[
			"Django",
			"Django",
			"other",
			"https://docs.djangoproject.com/en/stable/topics/i18n/",
			[["django_language", "session"]]
		],
		[
			"Dotmetrics",
			"Dot Metrics",
			"analytics",
			"https://dotmetrics.net/privacy-center.html",
			[
				["DotMetrics.SessionCookieTemp", "session"],
				["DotMetrics.UniqueUserIdentityCookie", "session"],
				["DotMetrics.DeviceKey", "session"],
				["DotMetrics.SessionCookieTempTimed", "session"]
			]
		],
		[
			"Dotomi",
			"Epsilon",
			"marketing",
			"https://legal.epsilon.com/global-privacy-policies/",
			[
				["DotomiUser", "13 months"],
				["cjae", "1 month"],
				["DotomiStatus", "5 years"],
				["DotomiSession_*", "session"],
				["DotomiSync", "1 year"],
				["dtm_token", "13 months"],
				["dtm_token_exp", "session"],
				["dtm_tcdata", "1 day"],
				["dtm_tcdata_exp", "session"],
				["dtm_token_sc", "13 months"],
				["dtm_user_id", "13 months"],
				["dtm_user_id_sc", "13 months"],
				["dtm_gdpr_delete", "30 days"],
				["dtm_gpc_optout", "30 days"]
			]
		],
		[
			"DoubleClick/Google Marketing",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[
				["IDE", "2 years"],
				["DSID", "2 weeks"],
				["ID", "2 months"],
				["RUL", "1 year"],
				["FLC", "10 seconds"],
				["__gads", ""],
				["GoogleAdServingTest", "session"],
				["ar_debug", "until cleared"],
				["test_cookie", "1 year"],
				["APC", "6 months"]
			]
		],
		[
			"Drift",
			"Drift.com",
			"other",
			"https://www.drift.com/privacy-policy/",
			[["drift_*", "2 years"]]
		],
		[
			"Drupal CMS",
			"Drupal CMS",
			"other",
			"https://www.drupal.org/privacy",
			[["has_js", "session"]]
		],
		[
			"Duda",
			"Duda",
			"analytics",
			"https://www.duda.co/legal/privacy",
			[
				["dm_timezone_offset", "15 days"],
				["dm_last_visit", "1 year"],
				["dm_total_visits", "1 year"],
				["dm_last_page_view", "1 year"],
				["dm_this_page_view", "1 year"]
			]
		],
		[
			"Dynamic Yield",
			"Dynamic Yield",
			"other",
			"https://www.dynamicyield.com/gdpr-and-privacy/",
			[
				["DYID", "1 year"],
				["_dyid", "30 days"],
				["_dyid_server", "1 year"],
				["DYSES", "session"],
				["_dyjsession", "session"],
				["_dy_csc_ses", "session"],
				["_dycmc", "30 days"],
				["_dycnst", "30 days"],
				["_dy_lu_ses", "session"],
				["_dy_df_geo", "30 days"],
				["_dy_geo", "30 days"],
				["_dycst", "30 days"],
				["_dy_ses_load_seq", "30 days"],
				["_dy_soct", "1 year"],
				["_dy_toffset", "30 days"],
				["dy_fs_page", "session"],
				["_dy_cs_storage_items", "30 days"],
				["_dy_cs_cookie_items", "30 days"]
			]
		],
		[
			"Dynatrace",
			"Dynatrace",
			"other",
			"https://www.dynatrace.com/company/trust-center/privacy/",
			[
				["dtCookie*", "session"],
				["dtSa", "session"],
				["dtValidationCookie", "session"],
				["dtDisabled", "session"],
				["rxVisitor*", "session"],
				["rxvt", "session"],
				["b925d32c", "session"],
				["ssoCSRFCookie", "session"],
				["p23mn32t", "5 years"],
				["l34kn6no", "session"],
				["iu2g34bw", "session"],
				["a69k21bb", "session"],
				["cgq80xhu", "session"],
				["72ddbc27", "3 months"],
				["kj76fg4h", "5 minutes"]
			]
		],
		[
			"E-volution.ai",
			"E-volution.ai",
			"marketing",
			"https://e-volution.ai/privacy/",
			[["v_usr", "13 days"]]
		],
		[
			"Easysize.me",
			"Easysize.me",
			"other",
			"https://www.easysize.me/privacy-policy",
			[["easysize_button_loaded_for_user", "session"]]
		],
		[
			"Emetric",
			"Emetric",
			"marketing",
			"https://www.emetriq.com/datenschutz/",
			[
				["pid_short", "1 year"],
				["pid_signature", "1 year"],
				["pid", "1 year"],
				["ep", "1 year"]
			]
		],
		[
			"Enzuzo",
			"Enzuzo",
			"other",
			"https://www.enzuzo.com/privacy-policy",
			[
				["cookies-analytics", "1 year"],
				["cookies-functional", "1 year"],
				["cookies-marketing", "1 year"],
				["cookies-preferences", "1 year"]
			]
		],
		[
			"Exponea",
			"Exponea",
			"marketing",
			"https://exponea.com/privacy-policy/",
			[["__exponea_etc__", "3 years"], ["__exponea_time2__", "1 day"]]
		],
		[
			"Ezoic",
			"Ezoic",
			"analytics",
			"https://www.ezoic.com/privacy-policy/",
			[
				["active_template::*", "2 days"],
				["ezds", "1 year"],
				["ezoab_*", "2 hours"],
				["ezoadgid_*", "30 minutes"],
				["ezohw", "1 year"],
				["ezopvc_*", "30 minutes"],
				["ezoref_*", "2 hours"],
				["ezostid_*", ""],
				["ezosuigeneris*", "1 year"],
				["ezosuibasgeneris-1", "1 year"],
				["ezouid_*", ""],
				["ezovid_*", "30 minutes"],
				["ezovuuid_*", "30 minutes"],
				["ezovuuidtime_*", "2 days"],
				["ezux_et_*", ""],
				["ezux_ifep_*", ""],
				["ezux_lpl_*", ""],
				["ezux_tos_*", ""],
				["ezoawesome_*", ""]
			]
		],
		[
			"Facebook",
			"Facebook",
			"marketing",
			"https://www.facebook.com/about/privacy/",
			[
				["lu", "2 years"],
				["xs", "90 days"],
				["c_user", "90 days"],
				["m_user", "90 days"],
				["pl", "90 days"],
				["dbln", "2 years"],
				["aks", "30 days"],
				["aksb", "30 minutes"],
				["sfau", "1 day"],
				["ick", "2 years"],
				["csm", "90 days"],
				["s", "90 days"],
				["datr", "2 years"],
				["sb", "2 years"],
				["fr", "90 days"],
				["oo", "5 years"],
				["ddid", "28 days"],
				["locale", "7 days"],
				["_fbp", "4 months"],
				["_fbc", "2 years"],
				["js_ver", "7 days"],
				["rc", "7 days"],
				["campaign_click_url", "30 days"],
				["wd", "session"],
				["usida", "session"],
				["presence", "session"]
			]
		],
		[
			"Fastclick",
			"Epsilon",
			"marketing",
			"https://legal.epsilon.com/global-privacy-policies/",
			[
				["pluto2", "13 months"],
				["pluto", "13 months"],
				["fastclick", "10 years"]
			]
		],
		[
			"Federated Media Publishing",
			"Federated Media Publishing",
			"marketing",
			"",
			[["ljt_reader", "1 year"]]
		],
		[
			"FeedbackCompany",
			"FeedbackCompany",
			"other",
			"https://www.feedbackcompany.com/nl-nl/privacy-statement/",
			[["tsrvid", "1 year"]]
		],
		[
			"Fidelity-media.com",
			"Fidelity-media.com",
			"marketing",
			"",
			[["DSP_UID", "9 days"]]
		],
		[
			"Flowbox",
			"Flowbox",
			"other",
			"https://getflowbox.com/privacy/",
			[["_flowbox", "1 year"]]
		],
		[
			"FreeWheel",
			"FreeWheel",
			"marketing",
			"https://www.freewheel.com/privacy-policy",
			[["uid-bp-*", "2 months"], ["MRM_UID", "1 month"]]
		],
		[
			"Funda",
			"Funda",
			"marketing",
			"https://www.funda.nl/privacybeleid/consument/",
			[
				["DG_HID", "30 days"],
				["DG_IID", "30 days"],
				["DG_SID", "30 days"],
				["DG_UID", "30 days"],
				["DG_ZID", "30 days"],
				["DG_ZUID", "30 days"],
				["fonts-loaded", "30 days"],
				["html-classes", "30 days"],
				["SNLB2", "30 days"]
			]
		],
		[
			"Gemius",
			"Gemius",
			"analytics",
			"https://www.gemius.pl/privacy-notice-for-panelists.html",
			[
				["__gfp_64b", "13 months"],
				["__gfp_s_64b", "13 months"],
				["Gdyn", "13 months"]
			]
		],
		[
			"GitHub",
			"GitHub",
			"other",
			"https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement",
			[
				["app_manifest_token", "5 minutes"],
				["color_mode", "session"],
				["_device_id", "1 year"],
				["dotcom_user", "1 year"],
				["enterprise_trial_redirect_to", "5 minutes"],
				["fileTreeExpanded", "30 days"],
				["ghcc", "180 days"],
				["_gh_ent", "2 weeks"],
				["_gh_sess", "session"],
				["gist_oauth_csrf", ""],
				["gist_user_session", "2 weeks"],
				["has_recent_activity", "1 hour"],
				["__Host-gist_user_session_same_site", "2 weeks"],
				["__Host-user_session_same_site", "2 weeks"],
				["marketplace_repository_ids", "1 hour"],
				["marketplace_suggested_target_id", "1 hour"],
				["_octo", "1 year"],
				["org_transform_notice", "1 hour"],
				["private_mode_user_session", "2 weeks"],
				["saml_csrf_token", "session"],
				["saml_return_to", "session"],
				["saml_return_to_legacy", "session"],
				["show_cookie_banner", "session"],
				["tz", "session"],
				["user_session", "2 weeks"]
			]
		],
		[
			"Google",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[
				["FPGSID", "session"],
				["_Secure-ENID", "13 months"],
				["Secure-YEC", "13 months"],
				["CGIC", "6 months"],
				["_Secure-YEC", "13 months"],
				["__Secure-YNID", "180 days"],
				["AdID", "2 weeks"],
				["DSID", "2 weeks"],
				["gcl", "90 days"],
				["gac", "90 days"],
				["1P_JAR", "1 month"],
				["CONSENT", "20 years"],
				["SOCS", "13 months"],
				["ACCOUNT_CHOOSER", "session"],
				["SMSV", "session"],
				["__Host-1PLSID", "1 year"],
				["__Host-3PLSID", "1 year"],
				["__Host-GAPS", "1 year"],
				["LSOLH", "1 year"],
				["g_enabled_idps", "1 year"],
				["G_AUTHUSER_H", "session"],
				["__Secure-ENID", "11 months"],
				["SEARCH_SAMESITE", "session"],
				["AID", "1 year"],
				["SID", "2 years"],
				["HSID", "2 years"],
				["APISID", "2 years"],
				["SAPISID", "2 years"],
				["SSID", "2 years"],
				["SIDCC", "2 years"],
				["OTZ", "17 days"],
				["A", "17 days"],
				["DV", "1 year"],
				["NID", "1 year"],
				["TAID", "14 days"],
				["FPGCLDC", "90 days"],
				["_gcl_au", "3 months"],
				["_gcl_dc", "3 months"],
				["GCLB", "session"],
				["FCCDCF", "13 months"],
				["FCNEC", "13 months"],
				["receive-cookie-deprecation", "180 days"],
				["_dcid", "400 days"],
				["SNID", "6 months"],
				["cookies_accepted", "1 year"],
				["GN_PREF", "1 year"],
				["OSID", "6 months"],
				["__Secure-OSID", "6 months"],
				["LSID", "6 months"],
				["COMPASS", "2 days"],
				["UULE", "6 hours"]
			]
		],
		[
			"Google AdSense",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[
				["__eoi", "3 months"],
				["pm_sess", "30 minutes"],
				["pm_sess_NNN", "30 minutes"],
				["aboutads_sessNNN", "30 minutes"],
				["ANID", "13 months"],
				["__gsas", "3 months"],
				["__gpi", "13 months"],
				["__gpi_optout", "13 months"],
				["GED_PLAYLIST_ACTIVITY", "session"],
				["ACLK_DATA", "5 minutes"]
			]
		],
		[
			"Google Ads",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[
				["Conversion", "90 days"],
				["_gcl_aw", "90 days"],
				["_gcl_gs", "90 days"],
				["_gcl_gb", "90 days"],
				["_gac_gb_*", "90 days"],
				["FPGCLGB", "90 days"],
				["FPGCLAW", "90 days"],
				["AEC", "6 months"],
				["ADS_VISITOR_ID", "2 months"],
				["__Secure-3PSIDCC", "2 years"],
				["__Secure-3PSIDTS", "2 years"],
				["__Secure-1PSIDTS", "2 years"],
				["__Secure-1PAPISID", "2 years"],
				["__Secure-3PSID", "2 years"],
				["__Secure-1PSID", "2 years"],
				["__Secure-1PSIDCC", "2 years"],
				["__Secure-3PAPISID", "2 years"]
			]
		],
		[
			"Google Analytics",
			"Google",
			"analytics",
			"https://business.safety.google/privacy/",
			[
				["_ga", "2 years"],
				["_gali", "30 seconds"],
				["_ga_*", "2 years"],
				["_gid", "24 hours"],
				["_dc_gtm_*", "1 minute"],
				["AMP_TOKEN", ""],
				["_gat_gtag_*", "1 hour"],
				["_gac_*", "90 days"],
				["__utma", ""],
				["__utmt", "10 minutes"],
				["__utmb", ""],
				["__utmc", "session"],
				["__utmz", ""],
				["__utmv", ""],
				["__utmx", "18 months"],
				["__utmxx", "18 months"],
				["FPAU", "session"],
				["FPID", "session"],
				["FPLC", "session"],
				["GA_OPT_OUT", ""]
			]
		],
		[
			"Google Flights",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[["_gcl_gf", "90 days"]]
		],
		[
			"Google Hotel Ads",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[["_gcl_ha", "90 days"]]
		],
		[
			"Google Maps",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[["OGPC", "1 month"], ["OGP", "2 months"]]
		],
		[
			"Google Optimize",
			"Google",
			"analytics",
			"https://business.safety.google/privacy/",
			[
				["_opt_awkid", "24 hours"],
				["_opt_awgid", "24 hours"],
				["_opt_awmid", "24 hours"],
				["_gaexp_rc", "24 hours"],
				["_opt_awcid", "24 hours"],
				["_opt_expid", "10 seconds"],
				["_gaexp", "90 days"]
			]
		],
		[
			"Google Surveys",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[["PAIDCONTENT", "30 days"]]
		],
		[
			"Google Tag Manager",
			"Google",
			"other",
			"https://business.safety.google/privacy/",
			[["cookiePreferences", "2 years"], ["td", "session"]]
		],
		[
			"Google reCAPTCHA",
			"Google",
			"other",
			"https://business.safety.google/privacy/",
			[["_GRECAPTCHA", "179 days"]]
		],
		[
			"Groovinads",
			"Groovinads",
			"marketing",
			"https://shopping.groovinads.com/privacy",
			[
				["GRV_BHV_UID*", "45 days"],
				["GRV_BHV_IDCC*", "45 days"],
				["GRV_BHV_SKU*", "45 days"],
				["GRV_BHV_IDCAT*", "45 days"],
				["GRV_BHV_DATE*", "45 days"],
				["GRV_IDU", "296 days"],
				["GRV_BHV_BRND_*", "45 days"],
				["GRV_google", "45 days"]
			]
		],
		[
			"GumGum",
			"GumGum",
			"marketing",
			"https://gumgum.com/terms-and-policies/cookies-policy",
			[["cs", "1 year"], ["vst", "1 year"]]
		],
		[
			"HAproxy",
			"HAProxy",
			"other",
			"",
			[["SERVERID", "session"]]
		],
		[
			"Heap Analytics",
			"Heap Analytics",
			"analytics",
			"https://www.heap.io/privacy",
			[["_hp2_id", "14 months"], ["_hp2_ses_props", "14 months"]]
		],
		[
			"Hotjar",
			"Hotjar",
			"other",
			"https://www.hotjar.com/legal/policies/privacy/",
			[
				["_hjHasCachedUserAttributes", "365 days"],
				["_hjid", "365 days"],
				["hj_visitor", "session"],
				["_hjIncludedInSample", "365 days"],
				["_hjClosedSurveyInvites", "365 days"],
				["_hjDonePolls", "365 days"],
				["_hjMinimizedPolls", "365 days"],
				["_hjDoneTestersWidgets", "365 days"],
				["_hjMinimizedTestersWidgets", "365 days"],
				["_hjShownFeedbackMessage", "365 days"],
				["_hjTLDTest", "session"],
				["_hjUserAttributesHash", "session"],
				["_hjCachedUserAttributes", "session"],
				["_hjLocalStorageTest", ""],
				["_hjptid", "session"],
				["_hjAbsoluteSessionInProgress", "30 minutes"],
				["_hjFirstSeen", "30 minutes"],
				["_hjIncludedInPageviewSample", "30 minutes"],
				["_hjIncludedInSessionSample*", "30 minutes"],
				["_hjSession_*", "30 minutes"],
				["_hjSessionUser_*", "365 days"],
				["_hjSessionTooLarge", "session"],
				["_hjSessionRejected", "session"],
				["_hjSessionResumed", "session"],
				["hjViewportId", "session"],
				["_hjSessionStorageTest", "session"],
				["_hjCookieTest", "session"]
			]
		],
		[
			"Hu-manity.co",
			"Hu-manity.co",
			"other",
			"https://hu-manity.co/privacy-policy/",
			[["hu-consent", "1 month"]]
		],
		[
			"HubSpot",
			"HubSpot",
			"other",
			"https://legal.hubspot.com/privacy-policy",
			[
				["__hs_cookie_cat_pref", "6 months"],
				["__hs_gpc_banner_dismiss", "180 days"],
				["__hs_notify_banner_dismiss", "180 days"]
			]
		],
		[
			"Hubspot",
			"HubSpot",
			"other",
			"https://legal.hubspot.com/privacy-policy",
			[
				["__hs_opt_out", "13 months"],
				["__hs_do_not_track", "13 months"],
				["__hs_initial_opt_in", "7 days"],
				["hs_ab_test", "session"],
				["hs-messages-is-open", "30 minutes"],
				["hs-messages-hide-welcome-message", "1 day"],
				["__hsmem", "1 year"],
				["hs-membership-csrf", "session"],
				["hs_langswitcher_choice", "2 years"],
				["__hstc", "13 months"],
				["hubspotutk", "13 months"],
				["__hssc", "30 minutes"],
				["__hssrc", "session"],
				["messagesUtk", "13 months"],
				["hubspotapi", "7 days"],
				["hubspotapi-prefs", "1 year"],
				["hubspotapi-csrf", "1 year"]
			]
		],
		[
			"ID5",
			"ID5",
			"marketing",
			"https://id5.io/privacy-policy/",
			[
				["id5", "1 day"],
				["cip", "1 day"],
				["car", "1 day"],
				["callback", "1 day"],
				["cnac", "1 day"],
				["cf", "1 day"],
				["gdpr", "1 day"],
				["gpp", "session"],
				["3pi", "3 months"]
			]
		],
		[
			"Imperva",
			"Imperva",
			"other",
			"https://www.imperva.com/legal/privacy-policy/",
			[
				["incap_ses_*", "session"],
				["nlbi_*", "session"],
				["visid_incap_*", "1 year"]
			]
		],
		[
			"Improve Digital",
			"ad.360yield.com",
			"marketing",
			"https://www.improvedigital.com/platform-privacy-policy/",
			[["um", "90 days"], ["umeh", "90 days"]]
		],
		[
			"Indeed",
			"Indeed",
			"analytics",
			"https://www.indeed.com/legal",
			[
				["CTK", "1825 days"],
				["ctkgen", "1 day"],
				["INDEED_CSRF_TOKEN", "session"],
				["jasx_pool_id", "session"],
				["pagead/conv/%INTEGER%", "session"]
			]
		],
		[
			"Inspectlet",
			"Inspectlet",
			"analytics",
			"https://docs.inspectlet.com/hc/en-us",
			[
				["__insp_pad", "session"],
				["__insp_sid", "session"],
				["__insp_ref", "session"],
				["__insp_scpt", "session"],
				["__insp_nv", "session"],
				["__insp_wid", "session"],
				["__insp_uid", "1 year"],
				["__insp_dct", "session"],
				["__insp_norec_sess", "1 year"],
				["__insp_slim", "1 year"],
				["__insp_targlpt", "1 year"],
				["__insp_targlpu", "1 year"]
			]
		],
		[
			"Instagram",
			"Meta",
			"marketing",
			"https://www.facebook.com/privacy/policies/cookies",
			[
				["ig_did", "9 years"],
				["ig_cb", "9 years"],
				["ds_user_id", "3 months"],
				["mid", "9 years"],
				["fbm_*", "1 year"],
				["shbid", "1 year"],
				["shbts", "1 year"],
				["sessionid", "1 year"]
			]
		],
		[
			"Intercom",
			"Intercom",
			"analytics",
			"https://www.intercom.com/legal/cookie-policy",
			[
				["intercom-id-*", "9 months"],
				["intercom-session-*", "1 week"],
				["intercom-device-id-*", "9 months"]
			]
		],
		[
			"Intershop",
			"Intershop",
			"other",
			"https://www.intershop.com/en/privacy-policy",
			[["pgid-org-*", "session"], ["SecureSessionID-*", "session"]]
		],
		[
			"Issuu",
			"Issuu",
			"marketing",
			"https://issuu.com/legal/privacy",
			[["iutk", "10 years"]]
		],
		[
			"Iubenda",
			"Iubenda",
			"other",
			"https://www.iubenda.com/privacy-policy/252372",
			[["_iub_cs-*", "1 year"]]
		],
		[
			"J2EE",
			"J2EE",
			"other",
			"",
			[["JSESSIONID*", "session"]]
		],
		[
			"Jimdo",
			"Jimdo",
			"other",
			"https://www.jimdo.com/info/privacy/",
			[
				["ckies_functional", "1 year"],
				["ckies_necessary", "1 year"],
				["ckies_performance", "1 year"],
				["ckies_marketing", "1 year"],
				["ClickAndChange", "session"]
			]
		],
		[
			"JoomlArt",
			"JoomlArt",
			"other",
			"",
			[["ja_purity_tpl", "355 days"], ["ja_purity_ii_tpl", "355 days"]]
		],
		[
			"Joomla!",
			"Joomla!",
			"other",
			"",
			[["componentType", "session"], ["componentStyle", "session"]]
		],
		[
			"Joomla! Engagebox",
			"Joomla!",
			"other",
			"",
			[["nrid", "2 years"]]
		],
		[
			"Kelkoo",
			"Kelkoo",
			"marketing",
			"https://www.kelkoogroup.com/privacy-policy/",
			[["KelkooID", "1 year"]]
		],
		[
			"Kentico",
			"Kentico",
			"analytics",
			"https://xperience.io/policies/privacy-policy",
			[
				["CMSCsrfCookie", "session"],
				["CMSCookieLevel", "1 year"],
				["CMSLandingPageLoaded", "20 minutes"],
				["CMSPreferredCulture", "1 year"],
				["CMSUserPage", "20 minutes"],
				["CurrentContact", "50 years"],
				["VisitorStatus", "20 years"]
			]
		],
		[
			"Keycloak",
			"Keycloak",
			"other",
			"",
			[
				["AUTH_SESSION_ID", "session"],
				["KC_RESTART", "session"],
				["KC_START", "session"],
				["KEYCLOAK_IDENTITY", "session"],
				["KEYCLOAK_LOCALE", "session"],
				["KEYCLOAK_REMEMBER_ME", "1 year"],
				["KEYCLOAK_SESSION", "session"],
				["KC_STATE_CHECKER", "session"],
				["KC_AUTH_STATE", "session"],
				["AUTH_SESSION_ID_LEGACY", "session"]
			]
		],
		[
			"Kiyoh",
			"Kiyoh",
			"other",
			"https://www.kiyoh.nl/disclaimer.html",
			[["Kiyohnl", "1 year"]]
		],
		[
			"Klaviyo",
			"Klaviyo",
			"marketing",
			"https://www.klaviyo.com/legal",
			[["__kla_id", "2 years"]]
		],
		[
			"Laravel",
			"Laravel",
			"other",
			"https://www.laravel.com",
			[["laravel_session", "session"]]
		],
		[
			"Leadfeeder",
			"Leadfeeder",
			"marketing",
			"https://www.leadfeeder.com/privacy/",
			[["_lfa", "2 years"]]
		],
		[
			"Leadinfo",
			"Leadinfo",
			"marketing",
			"https://www.leadinfo.com/en/privacy/",
			[["_li_id*", "1 year"], ["_li_ses*", "1 year"]]
		],
		[
			"Lightbox CDN",
			"Lightbox",
			"other",
			"https://www.lightboxcdn.com/privacy-policy/",
			[["TiPMix", ""], ["x-ms-routing-name", ""]]
		],
		[
			"Lightspeed",
			"Lightspeed",
			"other",
			"https://www.lightspeedhq.com/legal/privacy-policy/",
			[
				["COOKIELAW_ADS", "1 year"],
				["COOKIELAW_SOCIAL", "1 year"],
				["COOKIELAW_STATS", "1 year"],
				["COOKIELAW", "1 year"]
			]
		],
		[
			"LinkedIn",
			"LinkedIn",
			"other",
			"https://www.linkedin.com/legal/privacy-policy",
			[
				["lidc", "1 day"],
				["bcookie", "1 year"],
				["bscookie", "1 year"],
				["trkCode", "1 year"],
				["trkInfo", "1 year"],
				["li_oatml", "30 days"],
				["liap", "90 days"],
				["lissc", "1 year"],
				["spectroscopyId", "session"],
				["UserMatchHistory", "session"],
				["lang", "session"],
				["li_gc", "2 years"],
				["li_rm", "1 year"],
				["AnalyticsSyncHistory", "30 days"],
				["ln_or", "1 day"],
				["li_sugr", "90 days"],
				["sdsc", "session"],
				["li_mc", "6 months"],
				["lms_ads", "30 days"],
				["_guid", "90 days"],
				["BizographicsOptOut", "10 years"],
				["IRLD", "2 years"],
				["l_page", "6 months"],
				["ABSELB", "2 years"],
				["brwsr", "2 years"],
				["lihc_auth_", "session"],
				["li_a", "30 days"],
				["li_ep_auth_context", "30 days"],
				["fcookie", "7 days"],
				["ccookie", "20 minutes"],
				["chp_token", "session"],
				["li_cu", "15 minutes"],
				["denial-client-ip", "5 seconds"],
				["denial-reason-code", "5 seconds"],
				["rtc", "120 seconds"],
				["li_referer", "15 minutes"],
				["f_token", "3 minutes"],
				["li_apfcdc", "10 hours"],
				["li_odapfcc", "2 years"],
				["ac_L", "180 days"],
				["ac_LD", "180 days"],
				["recent_history_status", "10 years"],
				["all_u_b", "21 days"],
				["uh", "session"],
				["pushPermInfo", "365 days"],
				["pushPermState", "30 days"],
				["wwepo", "90 days"],
				["li_ec", "6 months"],
				["li_gpc", "1 hour"],
				["li_gp", "1 year"],
				["PLAY_FLASH", "session"],
				["PLAY_LANG", "session"],
				["PLAY_SESSION", "session"],
				["redirectFromM2MInviteAccept", "session"],
				["redirectFromM2MInviteSent", "session"],
				["cookie.policy.banner.eu", "365 days"],
				["cookie.policy.banner.nl", "365 days"],
				["appName", "session"],
				["appLang", "session"],
				["lls-integration", "30 days"],
				["feed-sort", "1 day"],
				["abiRedirect", "session"],
				["lil-lang", "session"],
				["li_alerts", "1 year"],
				["li_theme", "6 months"],
				["integration_type", "30 days"],
				["li_theme_set", "6 months"],
				["lms_analytics", "30 days"],
				["li_fat_id", "30 days"],
				["li_giant", "7 days"],
				["queryString", "15 days"],
				["VID", "1 year"],
				["recent_history", "90 days"],
				["sharebox-suggestion", "session"],
				["li_cc", "1 week"],
				["lss_bundle_viewer", "1 month"],
				["interstitial_page_reg_oauth_url", "1 day"],
				["df_ts", "1 day"],
				["li_feed_xray", "session"]
			]
		],
		[
			"Live helper chat",
			"Live helper chat",
			"other",
			"https://livehelperchat.com/gdpr-compliance-504a.html",
			[
				["lhc_per", "180 days"],
				["lhc_ldep", ""],
				["lhc_ses", "session"]
			]
		],
		[
			"LiveIntent",
			"LiveIntent",
			"marketing",
			"",
			[["lidid", "2 years"], ["_li_ss", "1 month"]]
		],
		[
			"LiveRamp",
			"LiveRamp",
			"marketing",
			"https://liveramp.com/privacy/",
			[["euconsent", "1 year"]]
		],
		[
			"LiveZilla GmbH",
			"LiveZilla GmbH",
			"other",
			"",
			[
				["lz_last_visit", "1 year"],
				["lz_userid", "1 year"],
				["lz_visits", "1 year"]
			]
		],
		[
			"Livechat",
			"Livechat",
			"other",
			"https://www.livechat.com/legal/privacy-policy/",
			[
				["__lc_cid", "3 years"],
				["__lc_cst", "3 years"],
				["__lc2_cid", "3 years"],
				["__lc2_cst", "3 years"],
				["__livechat", "3 years"]
			]
		],
		[
			"Lotame",
			"Lotame",
			"marketing",
			"https://www.lotame.com/about-lotame/privacy/lotames-products-services-privacy-policy/",
			[
				["_cc_aud", "269 days"],
				["_cc_cc", "session"],
				["_cc_id", "269 days"],
				["panoramaId", "session"],
				["panoramaId_expiry", "session"],
				["panoramaId_expiry_exp", "session"],
				["_cc_domain", "session"],
				["_cc_dc", "session"]
			]
		],
		[
			"Lucky Orange",
			"Lucky Orange",
			"analytics",
			"https://www.luckyorange.com/legal/privacy",
			[
				["_global_lucky_opt_out", "10 years"],
				["_lo_np_*", "30 days"],
				["_lo_bn", "30 days"],
				["_lo_cid", "session"],
				["_lo_uid", "2 years"],
				["_lo_rid", "30 minutes"],
				["_lo_v", "1 year"],
				["__lotl", "180 days"],
				["__lotr", "180 days"]
			]
		],
		[
			"Magento",
			"Adobe",
			"other",
			"https://www.adobe.com/privacy.html",
			[
				["form_key", "session"],
				["product_data_storage*", "session"],
				["mage-cache-sessid", "session"],
				["mage-cache-storage*", "session"],
				["mage-cache-storage-section-invalidation*", "session"],
				["mage-cache-timeout*", "session"],
				["mage-messages", "1 year"],
				["mage-translation-file-version", "session"],
				["mage-translation-storage", "session"],
				["recently_compared_product*", "session"],
				["recently_compared_product_previous*", "session"],
				["recently_viewed_product*", "session"],
				["recently_viewed_product_previous*", "session"],
				["user_allowed_save_cookie", "session"],
				["external_no_cache", "session"],
				["persistent_shopping_cart", "session"],
				["stf", "session"],
				["pollN", "session"],
				["frontend", "session"],
				["guest-view", "session"],
				["mage-banners-cache-storage", "1 hour"],
				["searchReport-log", "1 year"],
				["private_content_version", "1 year"],
				["X-Magento-Vary", "session"],
				["section_data_ids", "session"],
				["section_data_clean", "1 day"],
				["last_visited_store", "1 day"],
				["store", "1 day"],
				["login_redirect", "session"]
			]
		],
		[
			"Magnite",
			"Magnite",
			"marketing",
			"https://www.magnite.com/legal/platform-cookie-statement/",
			[
				["khaos", "1 year"],
				["audit", "1 year"],
				["put_*", "1 month"],
				["rpb", "1 month"],
				["rpx", "1 month"],
				["c", "1 month"],
				["khaos_p", "1 year"],
				["audit_p", "1 year"],
				["tv_U*", "30 days"],
				["tvid", "1 year"]
			]
		],
		[
			"MailMunch",
			"MailMunch",
			"marketing",
			"https://legal.mailmunch.com/privacy/",
			[["mailmunch_second_pageview", "1 year"], ["_mailmunch_visitor_id", "1 year"]]
		],
		[
			"Mailchimp",
			"Mailchimp",
			"analytics",
			"https://mailchimp.com/legal/",
			[
				["mc_cid", "14 days"],
				["mc_eid", "14 days"],
				["mc_landing_site", "14 days"]
			]
		],
		[
			"Marfeel",
			"Marfeel",
			"analytics",
			"https://community.marfeel.com/t/marfeel-com-privacy-policy/10383",
			[
				["_nrbi", "180 days"],
				["compass_sid", "session"],
				["compass_uid", "180 days"],
				["___m_rec", "180 days"]
			]
		],
		[
			"Marketo",
			"Adobe",
			"analytics",
			"https://www.adobe.com/privacy.html",
			[
				["_biz_uid", "1 year"],
				["_biz_nA", "1 year"],
				["_biz_flagsA", "1 year"],
				["_biz_pendingA", "1 year"],
				["_biz_ABTestA", "1 year"],
				["_biz_su", "1 year"],
				["_biz_EventA", "1 year"]
			]
		],
		[
			"Matomo",
			"Matomo",
			"analytics",
			"https://matomo.org/privacy-policy/",
			[
				["_pk_id*", "13 months"],
				["_pk_ref*", "6 months"],
				["_pk_ses*", "30 minutes"],
				["_pk_cvar", "3 years"],
				["_pk_hsr*", "30 minutes"],
				["_pk_testcookie*", "session"],
				["mtm_consent", "until cleared"],
				["mtm_consent_removed", "until cleared"],
				["mtm_cookie_consent", "until cleared"],
				["matomo_ignore", "30 years"],
				["matomo_sessid", "14 days"]
			]
		],
		[
			"Maxlead",
			"Maxlead",
			"other",
			"https://maxlead.com/privacy-statement/",
			[
				["cookieconsent_variant", "1 year"],
				["cookieconsent_system", "1 year"],
				["cookieconsent_level", "1 year"],
				["cookieconsent_seen", "1 year"]
			]
		],
		[
			"Media.net",
			"Media.net",
			"marketing",
			"https://www.media.net/privacy-policy/",
			[
				["data-*", "1 year"],
				["visitor-id", "1 year"],
				["gdpr_status", "6 months"],
				["mnet_session_depth", "session"]
			]
		],
		[
			"MediaMath",
			"MediaMath",
			"marketing",
			"https://www.mediamath.com/privacy-policy/",
			[
				["mt_misc", "30 days"],
				["mt_mop", "30 days"],
				["uuidc", "1 year"]
			]
		],
		[
			"MediaVine",
			"MediaVine",
			"marketing",
			"https://www.mediavine.com/privacy-policy/#cookie-policy",
			[
				["mv_tokens", "14 days"],
				["mv_tokens_invalidate-verizon-pushes", "14 days"],
				["am_tokens", "14 days"],
				["am_tokens_invalidate-verizon-pushes", "14 days"]
			]
		],
		[
			"Mediamath",
			"MediaMath",
			"marketing",
			"https://www.mediamath.com/privacy-policy/",
			[["uuid", "1 year"]]
		],
		[
			"Mediaplex",
			"Epsilon",
			"marketing",
			"https://legal.epsilon.com/global-privacy-policies/",
			[["svid", "13 months"], ["rts", "13 months"]]
		],
		[
			"Mediarithmics",
			"Mediarithmics",
			"marketing",
			"https://developer.mediarithmics.io/advanced-usages/data-privacy-compliance/cookies",
			[
				["mics_vid", "1 year"],
				["mics_uaid", "1 year"],
				["mics_lts", "1 year"],
				["chk", "1 hour"]
			]
		],
		[
			"MercadoLibre",
			"MercadoLibre",
			"marketing",
			"https://www.mercadolibre.com.ar/privacidad",
			[
				["_d2id", "1 year"],
				["edsid", "1 year"],
				["ftid", "1 year"]
			]
		],
		[
			"Microsoft",
			"Microsoft",
			"analytics",
			"https://account.microsoft.com/privacy",
			[
				["_clck", "1 year"],
				["_clsk", "session"],
				["SM", "session"],
				["CLID", "1 year"],
				["MicrosoftApplicationsTelemetryDeviceId", "1 year"],
				["esctx-*", "session"],
				["isFirstSession*", "session"],
				["X-FD-FEATURES*", "1 year"],
				["X-FD-Time*", "1 year"],
				["ASP.NET_Sessio", "session"],
				["ASP.NET_Sessio_Fallback", "session"],
				[".AspNetCore.Antiforgery.*", "session"],
				["__RequestVerificationToken*", "session"]
			]
		],
		[
			"Microsoft Azure App Insights",
			"Microsoft",
			"other",
			"https://account.microsoft.com/privacy",
			[["ai_session", "session"], ["ai_user", "1 year"]]
		],
		[
			"Microsoft Dynamics",
			"Microsoft",
			"other",
			"https://account.microsoft.com/privacy",
			[["AADNonce.forms", "session"], ["DcLcid", "90 days"]]
		],
		[
			"Moove",
			"Moove",
			"other",
			"https://www.mooveagency.com/privacy-policy/",
			[["moove_gdpr_popup", "1 year"]]
		],
		[
			"Mopinion.com",
			"Mopinion.com",
			"analytics",
			"https://mopinion.com/legal/policies/privacy-statements/",
			[["Pastease.passive.activated*", "1 month"], ["Pastease.passive.chance*", "1 month"]]
		],
		[
			"NGINX Ingresss",
			"NGINX",
			"other",
			"",
			[["INGRESSCOOKIE", "session"]]
		],
		[
			"Nativo",
			"Nativo",
			"marketing",
			"https://www.nativo.com/privacy-policy",
			[["opt_out", "1 year"], ["visitor", "1 year"]]
		],
		[
			"Neustar",
			"Neustar",
			"marketing",
			"https://www.home.neustar/privacy",
			[["ab", "1 year"]]
		],
		[
			"Next",
			"NextJS",
			"other",
			"https://vercel.com/legal/privacy-policy",
			[["NEXT_LOCALE", "session"]]
		],
		[
			"Next.js",
			"Vercel",
			"other",
			"https://nextjs.org/docs",
			[["__next_*", ""]]
		],
		[
			"NextAuth.js",
			"NextAuth.js",
			"other",
			"https://authjs.dev/",
			[
				["__Secure-next-auth.callback-url", "session"],
				["__Host-next-auth.csrf-token", "session"],
				["next-auth.*", ""]
			]
		],
		[
			"Nexx360",
			"Nexx360",
			"marketing",
			"https://nexx360.io/en/privacy-policy-and-cookies/",
			[
				["n360_thirtythreeacross", "3 months"],
				["n360-thirtythreeacross", "3 months"],
				["n360_appnexus", "3 months"],
				["n360-appnexus", "3 months"],
				["n360_bliink", "3 months"],
				["n360-bliink", "3 months"],
				["n360_amx", "3 months"],
				["n360-amx", "3 months"],
				["n360_adform", "3 months"],
				["n360-adform", "3 months"],
				["n360_adnuntius", "3 months"],
				["n360-adnuntius", "3 months"],
				["n360_adot", "3 months"],
				["n360-adot", "3 months"],
				["n360_adyoulike", "3 months"],
				["n360-adyoulike", "3 months"],
				["n360_connectad", "3 months"],
				["n360-connectad", "3 months"],
				["n360_conversant", "3 months"],
				["n360-conversant", "3 months"],
				["n360_cwire", "3 months"],
				["n360-cwire", "3 months"],
				["n360_firstid", "3 months"],
				["n360-firstid", "3 months"],
				["n360_freewheel", "3 months"],
				["n360-freewheel", "3 months"],
				["n360_fueldigitalmedia", "3 months"],
				["n360-fueldigitalmedia", "3 months"],
				["n360_fueldigitalix", "3 months"],
				["n360-fueldigitalix", "3 months"],
				["n360_fueldigital", "3 months"],
				["n360-fueldigital", "3 months"],
				["n360_gingerad", "3 months"],
				["n360-gingerad", "3 months"],
				["n360_goodad", "3 months"],
				["n360-goodad", "3 months"],
				["n360_gravity", "3 months"],
				["n360-gravity", "3 months"],
				["n360_groupm", "3 months"],
				["n360-groupm", "3 months"],
				["n360_improve", "3 months"],
				["n360-improve", "3 months"],
				["n360_ix", "3 months"],
				["n360-ix", "3 months"],
				["n360_medianet", "3 months"],
				["n360-medianet", "3 months"],
				["n360_moneytag", "3 months"],
				["n360-moneytag", "3 months"],
				["n360_nextmillennium", "3 months"],
				["n360-nextmillennium", "3 months"],
				["n360_onetag", "3 months"],
				["n360-onetag", "3 months"],
				["n360_openx", "3 months"],
				["n360-openx", "3 months"],
				["n360_outbrain", "3 months"],
				["n360-outbrain", "3 months"],
				["n360_plista", "3 months"],
				["n360-plista", "3 months"],
				["n360_pubmatic", "3 months"],
				["n360-pubmatic", "3 months"],
				["n360_pulsepoint", "3 months"],
				["n360-pulsepoint", "3 months"],
				["n360_quantum", "3 months"],
				["n360-quantum", "3 months"],
				["n360_richaudience", "3 months"],
				["n360-richaudience", "3 months"],
				["n360_rtbhouse", "3 months"],
				["n360-rtbhouse", "3 months"],
				["n360_rubicon", "3 months"],
				["n360-rubicon", "3 months"],
				["n360_sharethrough", "3 months"],
				["n360-sharethrough", "3 months"],
				["n360_smaato", "3 months"],
				["n360-smaato", "3 months"],
				["n360_smartadserver", "3 months"],
				["n360-smartadserver", "3 months"],
				["n360_smartyads", "3 months"],
				["n360-smartyads", "3 months"],
				["n360_smilewanted", "3 months"],
				["n360-smilewanted", "3 months"],
				["n360_staila", "3 months"],
				["n360-staila", "3 months"],
				["n360_tappx", "3 months"],
				["n360-tappx", "3 months"],
				["n360_mediagrid", "3 months"],
				["n360-mediagrid", "3 months"],
				["n360_ttd", "3 months"],
				["n360-ttd", "3 months"],
				["n360_traffective", "3 months"],
				["n360-traffective", "3 months"],
				["n360_triplelift", "3 months"],
				["n360-triplelift", "3 months"],
				["n360_yahoo", "3 months"],
				["n360-yahoo", "3 months"],
				["n360_vidoomy", "3 months"],
				["n360-vidoomy", "3 months"],
				["n360_yieldlab", "3 months"],
				["n360-yieldlab", "3 months"]
			]
		],
		[
			"Nielsen",
			"Nielsen",
			"marketing",
			"https://www.nielsen.com/legal/privacy-principles/",
			[
				["IMRID", "390 days"],
				["ud", "119 days"],
				["udo", "119 days"],
				["EE", "119 days"]
			]
		],
		[
			"OnAudience",
			"OnAudience",
			"marketing",
			"https://www.onaudience.com/privacy-policy",
			[["done_redirects*", "1 day"]]
		],
		[
			"OneTrust",
			"OneTrust",
			"other",
			"https://www.onetrust.com/privacy-notice/",
			[
				["OptanonConsent", "1 year"],
				["OptanonAlertBoxClosed", "1 year"],
				["OptanonControl", "1 year"],
				["OneTrustWPCCPAGoogleOptOut", "365 days"],
				["FunctionalCookie", ""],
				["_mkto_trk", "729 days"],
				["utm_key", "session"],
				["__Secure-fgpt", "session"]
			]
		],
		[
			"Optimizely",
			"Optimizely",
			"marketing",
			"https://www.optimizely.com/privacy/",
			[
				["optimizelyEndUserId", "6 months"],
				["optimizelyRedirectData", "5 seconds"],
				["optimizelyDomainTestCookie", "6 months"],
				["optimizelyOptOut", "10 years"]
			]
		],
		[
			"Optinmonster",
			"Optinmonster",
			"marketing",
			"https://optinmonster.com/privacy/",
			[["_omappvs", "1 day"], ["_omappvp", "1 day"]]
		],
		[
			"Oracle",
			"Oracle",
			"other",
			"https://www.oracle.com/privacy",
			[
				["JSESSIO", "session"],
				["ORA_WWV_APP_*", "session"],
				["ELOQUA", "13 months"],
				["ELQSTATUS", "13 months"]
			]
		],
		[
			"Oribi",
			"Oribi",
			"analytics",
			"https://www.linkedin.com/legal/cookie-policy",
			[["oribi_user_guid", "1 year"], ["oribi_cookie_test", "session"]]
		],
		[
			"Ortec",
			"Ortec",
			"marketing",
			"https://www.ortecadscience.com/privacy-policy/",
			[
				["app_ts", "1 year"],
				["viewer", "1 year"],
				["spx_ts", "1 year"],
				["adx_ts", "1 year"],
				["id_ts", "1 year"]
			]
		],
		[
			"Osano",
			"Osano",
			"other",
			"https://osano.trusthub.com/privacy",
			[
				["osano_consentmanager", "1 year"],
				["osano_consentmanager_expdate", "1 year"],
				["osano_consentmanager_uuid", "1 year"],
				["cookieconsent_status", "1 year"],
				["cookieconsent_page", "session"]
			]
		],
		[
			"Outbrain",
			"Outbrain",
			"marketing",
			"https://www.outbrain.com/legal/privacy#privacy-policy",
			[
				["cookieJartestCookie", "1 day"],
				["obuid", "3 months"],
				["apnxs", "4 months"],
				["criteo", "1 month"],
				["mdfrc", "4 months"],
				["adrl", "4 months"],
				["ttd", "4 months"],
				["recs", "1 minute"],
				["bdswch", "3 months"],
				["obsessionid-*", "30 minutes"],
				["opout", "1 year"],
				["recs-*", "1 minute"],
				["europe", "1 hour"],
				["ref-", "1 minute"],
				["auid", "90 days"],
				["outbrain_dicbo_id", "1 day"],
				["unifiedPixel", ""],
				["dicbo_id", "1 day"]
			]
		],
		[
			"PHP.net",
			"PHP.net",
			"other",
			"https://www.php.net/privacy.php",
			[["PHPSESSID", ""], ["__Secure-PHPSESSID", ""]]
		],
		[
			"Pangle",
			"Pangle",
			"marketing",
			"https://www.pangleglobal.com/privacy",
			[["_pangle", "13 months"]]
		],
		[
			"Parse.ly",
			"Parse.ly",
			"other",
			"https://docs.parse.ly/privacy/",
			[
				["_parsely_visitor", "13 months"],
				["_parsely_tpa_blocked", "12 hours"],
				["_parsely_slot_click", "session"],
				["_parsely_session", "30 minutes"],
				["test", "session"]
			]
		],
		[
			"Partnerize",
			"Partnerize",
			"marketing",
			"https://partnerize.com/privacy-policy/",
			[["tPHG-PS", "1 year"]]
		],
		[
			"PayPal",
			"PayPal",
			"other",
			"https://www.paypal.com/privacy-center",
			[
				["enforce_policy", "1 year"],
				["x-pp-s", "session"],
				["ts", "3 years"],
				["ts_c", "3 years"],
				["tsrce", "session"],
				["nsid", "session"],
				["X-PP-SILOVER", "30 minutes"],
				["X-PP-L7", "session"],
				["l7_az", "1 day"]
			]
		],
		[
			"Perfect Audience",
			"Perfect Audience",
			"marketing",
			"https://www.perfectaudience.com/privacy/",
			[
				["pa_rubicon_ts", "2 years"],
				["pa_google_ts", "2 years"],
				["pa_twitter_ts", "2 years"],
				["pa_yahoo_ts", "2 years"],
				["pa_openx_ts", "2 years"],
				["pa_uid", "2 years"]
			]
		],
		[
			"Perl",
			"Perl",
			"other",
			"https://www.perl.org/siteinfo.html",
			[["CGISESSID", "session"]]
		],
		[
			"Permutive",
			"Permutive",
			"other",
			"https://permutive.com/privacy/",
			[["pxid", "89 days"], ["permutive-id", "1095 days"]]
		],
		[
			"Piano",
			"Piano",
			"other",
			"https://piano.io/privacy-policy/",
			[
				["pa_user", "13 months"],
				["xbc", "2 years"],
				["__tbc", "2 years"],
				["__pls", "2 years"],
				["__tac", "90 days"],
				["_pcus", "2 years"],
				["cX_P", "13 months"],
				["cX_G", "13 months"],
				["gckp", "12 months"],
				["pnespsdk_visitor", "12 months"],
				["pnespsdk_push_subscription_added", "12 months"],
				["pnespsdk_pnespid", "12 months"],
				["pnespsdk_ssn", "session"],
				["__utp", "2 years"],
				["__pil", "30 days"],
				["__pid", "30 days"],
				["__idr", "30 days"],
				["__eea", "30 days"],
				["__code", "session"],
				["__bid", "1 year"],
				["__ut", "2 years"],
				["__pvi", "1 day"],
				["__pat", "30 days"],
				["__pnahc", "90 days"],
				["LANG", "1500 days"],
				["LANG_CHANGED", "1 day"],
				["_pctx", "13 months"],
				["_pprv", "13 months"],
				["_pcid", "13 months"]
			]
		],
		[
			"Picreel",
			"Picreel",
			"analytics",
			"",
			[
				["picreel_tracker__visited", "until cleared"],
				["picreel_tracker__first_visit", "until cleared"],
				["picreel_tracker__page_views", "until cleared"],
				["picreel_new_price", "until cleared"]
			]
		],
		[
			"Pinterest",
			"Pinterest",
			"marketing",
			"https://policy.pinterest.com/en/privacy-policy",
			[
				["_pinterest_cm", "347 days"],
				["_pinterest_sess", "session"],
				["_pin_unauth", "1 day"],
				["_pinterest_ct_ua", "session"],
				["sessionFunnelEventLogged", "1 day"],
				["_routing_id", "1 day"],
				["_derived_epik", "1 year"],
				["_pinterest_ct", "1 year"],
				["_pinterest_ct_rt", "1 year"],
				["_epik", "1 year"]
			]
		],
		[
			"Piwik",
			"Piwik",
			"analytics",
			"https://piwik.pro/privacy-policy/",
			[
				["stg_traffic_source_priority", "30 minutes"],
				["stg_last_interaction", "365 days"],
				["stg_returning_visitor", "365 days"],
				["stg_externalReferrer", "session"],
				["_pk_id.*", "13 months"],
				["_pk_ses.*", "30 minutes"],
				["ppms_privacy_*", "12 months"],
				["ppms_privacy_bar_*", "session"],
				["stg_fired__*", "session"],
				["stg_utm_campaign", "session"],
				["stg_pk_campaign", "session"],
				["_stg_optout", "365 days"],
				["stg_global_opt_out", "365 days"]
			]
		],
		[
			"Platform161",
			"Platform161",
			"marketing",
			"https://platform161.com/cookie-and-privacy-policy/",
			[
				["fl_inst", "7 days"],
				["pvc2", "13 months"],
				["pcc2", "13 months"],
				["trc", "13 months"],
				["tuuid", "13 months"],
				["ad2", "13 months"]
			]
		],
		[
			"Plausible Analytics",
			"Plausible Insights OÜ",
			"analytics",
			"https://plausible.io/privacy",
			[["plausible_*", ""]]
		],
		[
			"Plesk",
			"Plesk",
			"other",
			"https://www.plesk.com/privacy-policy",
			[
				["PLESKSESSID", "session"],
				["plesk-items-per-page", "session"],
				["plek-list-type", "session"],
				["plesk-sort-dir", "session"],
				["plesk-sort-field", "session"],
				["sites-active-list-state-collapsed", "session"],
				["lists-state", "session"]
			]
		],
		[
			"Polylang",
			"Polylang",
			"other",
			"https://polylang.pro/privacy-policy/",
			[["pll_language", "1 year"]]
		],
		[
			"Postviewscounter",
			"Postviewscounter",
			"analytics",
			"https://postviewscounter.com/privacy-policy/",
			[["pvc_visits[0]", "1 day"]]
		],
		[
			"PowerLinks",
			"PowerLinks",
			"marketing",
			"https://www.powerlinks.com/privacy-policy/",
			[["pl_user_id", "3 months"]]
		],
		[
			"PowerLinks Media Limited",
			"PowerLinks Media Limited",
			"marketing",
			"https://www.powerlinks.com/privacy-policy/",
			[["dsps:*", "90 days"]]
		],
		[
			"Prebid",
			"Prebid",
			"other",
			"https://prebidprd.wpengine.com/privacy-policy/",
			[["_pbjs_userid_consent_data", "30 days"]]
		],
		[
			"PrivacyPillar",
			"PrivacyPillar",
			"other",
			"https://privacypillar.com/privacy-policy/",
			[
				["privacypillar-google-consent", "1 year"],
				["privacypillar-cookie-consent", "1 year"],
				["euconsent-v2", "1 year"],
				["usprivacy", "1 year"]
			]
		],
		[
			"Processwire",
			"Processwire",
			"other",
			"",
			[["wires", "session"], ["wires_challenge", "30 days"]]
		],
		[
			"PubMatic",
			"PubMatic",
			"marketing",
			"https://pubmatic.com/legal/privacy/",
			[
				["PUBMDCID", "3 months"],
				["pp", "3 months"],
				["SPugT", "30 days"],
				["KADUSERCOOKIE", "90 days"],
				["PUBRETARGET", "90 days"],
				["KCCH", "30 seconds"],
				["ADUSERCOOKIE", "90 days"],
				["PugT", "30 days"],
				["KRTBCOOKIE_*", "29 days"],
				["f5_cspm", "session"],
				["KTPCACOOKIE", "90 days"],
				["COKENBLD", "1 day"],
				["USCC", "1 day"],
				["DPPIX_ON", "20 seconds"],
				["SYNCUPPIX_ON", "20 seconds"],
				["PUBUIDSYNCUPFQ", "3 months"],
				["camfreq_*", "30 days"],
				["pubfreq_*", "30 days"],
				["pubtime_*", "1 day"],
				["PMFREQ_ON", "1 day"],
				["DPFQ", "90 days"],
				["pi", "1 day"],
				["FPtrust", "1 day"],
				["_curtime", "1 day"],
				["PMDTSHR", "1 day"],
				["chk", "3 months"],
				["chkSecSet", "3 months"],
				["chkChromeAb67", "3 months"],
				["chkChromeAb67Sec", "3 months"],
				["pubsyncexp", "1 day"],
				["ipc", "1 year"]
			]
		],
		[
			"Pulsepoint",
			"Pulsepoint",
			"marketing",
			"http://pulsepoints-new-website.webflow.io/privacy-policy/platform#consumer-choice",
			[["_dbefe", "session"]]
		],
		[
			"QookieQloud",
			"Qodli AB",
			"other",
			"https://qookieqloud.com/privacy-policy",
			[
				["__cpmQQ_trackers", "until cleared"],
				["__cpmQQ_trackers_timestamp", "until cleared"],
				["__cmpQQ_usedCoookies", "until cleared"],
				["__cmpQQ_consentID", "until cleared"],
				["__cmpQQ_CookieConsent", "until cleared"]
			]
		],
		[
			"Qualaroo",
			"Qualaroo",
			"marketing",
			"https://www.proprofs.com/policies/privacy/",
			[["ki_s", "5 years"], ["ki_u", "5 years"]]
		],
		[
			"Qualtrics",
			"Qualtrics",
			"analytics",
			"https://www.qualtrics.com/privacy-statement/",
			[
				["QSI_HistorySession", "session"],
				["QSI_OptInIDsAndWindowNames", "session"],
				["QSI_OptInIDsAndTargetOrigins", "session"],
				["SiteReferrer", "session"],
				["PageReferrer", "session"],
				["SearchTerm", "session"],
				["FocusTime", "session"],
				["BlurTime", "session"],
				["ActionSetHistory", "session"],
				["SISessID", "session"],
				["CPSessID", "session"],
				["QSI_ReplaySession_Info_*", "session"],
				["QSI_TestSessions_*", "session"],
				["QSI_SI_*", "30 days"],
				["QSI_S_*", "7 days"],
				["QST", "6 months"],
				["QSIPopUnder_PopUnderTarget_SI_*", "session"],
				["QSI_CT", "session"],
				["QSI_DATA", "session"],
				["QSI_ReplaySession_Throttled_*", "session"],
				["QSI_ReplaySession_SampledOut_*", "session"]
			]
		],
		[
			"Quantcast",
			"Quantcast",
			"marketing",
			"https://www.quantcast.com/privacy/",
			[
				["cref", "13 months"],
				["mc", "13 months"],
				["d", "13 months"],
				["__qca", "1 year"]
			]
		],
		[
			"RD Station",
			"RD Station",
			"marketing",
			"https://legal.rdstation.com/pt/privacy-policy/",
			[
				["rdtrk", "1 year"],
				["_rdtrk", "1 year"],
				["_rd_experiment_version", "1 year"],
				["_form_fields", "3 months"],
				["_rdlps_pp", "6 months"],
				["_rd_wa_first_session*", "30 minutes"],
				["_sp_wa_first_session*", "30 minutes"],
				["_rd_wa_id*", "30 minutes"],
				["_sp_wa_id*", "30 minutes"],
				["_rd_wa_ses_id*", "30 minutes"],
				["_sp_wa_ses_id*", "30 minutes"],
				["_sp_root_domain_test_", "session"]
			]
		],
		[
			"Rack",
			"Rack",
			"other",
			"",
			[["rack.session", "session"]]
		],
		[
			"Rapleaf",
			"Tower Data",
			"marketing",
			"https://www.towerdata.com/privacy-policy",
			[["pxrc", "2 months"], ["rlas3", "1 year"]]
		],
		[
			"Reddit",
			"Reddit",
			"marketing",
			"https://www.redditinc.com/policies/privacy-policy",
			[
				["edgebucket", "2 years"],
				["initref", "session"],
				["_rdt_uuid", "90 days"]
			]
		],
		[
			"Roku",
			"Roku",
			"marketing",
			"https://www.roku.com/legal",
			[["matchadform", "29 days"], ["wfivefivec", "13 months"]]
		],
		[
			"Ruby on Rails",
			"Ruby on Rails",
			"other",
			"https://guides.rubyonrails.org/security.html",
			[["_rails_session", "session"]]
		],
		[
			"Rudderstack",
			"Rudderstack",
			"analytics",
			"https://www.rudderstack.com/privacy-policy/",
			[
				["rl_user_id", "session"],
				["rl_trait", "session"],
				["rl_anonymous_id", "session"],
				["rl_group_id", "session"],
				["rl_group_trait", "session"],
				["rl_page_init_referrer", "session"],
				["rl_page_init_referring_domain", "session"],
				["test_rudder_cookie", "session"],
				["rl_session", "session"],
				["rl_auth_token", "session"]
			]
		],
		[
			"SAP",
			"SAP",
			"other",
			"https://www.sap.com/privacy",
			[
				["apiDomain_*", "12 months"],
				["gac_*", "session"],
				["_gig_APIProxy_enabled", "session"],
				["gig_bootstrap_*", "12 months"],
				["gig_canary", "12 months"],
				["gig_canary_3*", "12 months"],
				["_gig_email", "12 months"],
				["gig_canary_ver*", "12 months"],
				["gig_hasGmid", "12 months"],
				["_gig_llu", "12 months"],
				["_gig_llp", "12 months"],
				["glt_*", "12 months"],
				["_gig_lt", "12 months"],
				["gig_last_ver_*", "12 months"],
				["gig_loginToken_*", "12 months"],
				["_gig_shareUI_cb_*", "12 months"],
				["_gig_shareUI_lastUID", "12 months"],
				["_gigRefUid_*", "12 months"],
				["gig_toggles", "session"],
				["gig3pc", "2 days"],
				["gig3pctest", "session"],
				["glnk", "session"],
				["gmid", "12 months"],
				["gst", "30 minutes"],
				["GSLM_*", "session"],
				["hasGmid", "13 months"],
				["SAML_*", "12 months"],
				["gltexp_*", "session"],
				["_gig_*", "12 months"],
				["ucid", "13 months"]
			]
		],
		[
			"SOVRN",
			"SOVRN",
			"marketing",
			"https://www.sovrn.com/legal/privacy-policy/",
			[["_ljtrtb_*", "1 year"], ["ljtrtb", "1 year"]]
		],
		[
			"Sailthru",
			"Sailthru",
			"marketing",
			"https://www.sailthru.com/legal/privacy-statement/",
			[
				["sailthru_content", "1 year"],
				["sailthru_pageviews", "30 minutes"],
				["sailthru_visitor", "1 year"]
			]
		],
		[
			"Salesforce",
			"Salesforce",
			"other",
			"https://www.salesforce.com/company/privacy/",
			[
				["_KnowledgePageDispatcher*", "session"],
				["_KnowledgePageFilter*", "session"],
				["_KnowledgePageFilterArticleArticleType*", "session"],
				["_KnowledgePageFilterArticlePublishStatus*", "session"],
				["_KnowledgePageFilterArticleValidationStatus*", "session"],
				["_KnowledgePageFilterLanguage*", "session"],
				["_KnowledgePageFilterMyDraftArticleType*", "session"],
				["_KnowledgePageFilterMyDraftPublishStatus*", "session"],
				["_KnowledgePageFilterMyDraftValidationStatus*", "session"],
				["_KnowledgePageSortFieldArticle*", "session"],
				["_KnowledgePageSortFieldMyDraft*", "session"],
				["_spring_KmMlAnyoneDraftArticlesList*", "1 day"],
				["_spring_KmMlArchivedArticlesList*", "1 day"],
				["_spring_KmMlMyDraftArticlesList*", "1 day"],
				["_spring_KmMlMyDraftTranslationsList*", "1 day"],
				["_spring_KmMlPublishedArticlesList*", "1 day"],
				["_spring_KmMlPublishedTranslationsList*", "1 day"],
				["activeView", "session"],
				["apex__EmailAddress", "1 year"],
				["auraBrokenDefGraph", "1 week"],
				["autocomplete", "60 days"],
				["BAYEAX_BROWSER", "session"],
				["calViewState", "session"],
				["caPanelState", "session"],
				["renderCtx", "session"],
				["pctrk", "session"],
				["force-stream", "3 hours"],
				["sfdc-stream", "3 hours"],
				["BrowserId_sec", "1 year"],
				["force-proxy-stream", "3 hours"],
				["BrowserId", "1 year"],
				["QCQQ", "session"],
				["sid_Client", "session"],
				["idccsrf", "3 months"],
				["rsid", "session"],
				["rsid2", "session"],
				["RRetURL", "session"],
				["RRetURL2", "session"],
				["alohaEpt", "90 seconds"],
				["clientSrc", "session"],
				["oinfo", "3 months"],
				["expid_*", "session"],
				["oid", "2 years"],
				["CookieConsentPolicy*", "1 year"],
				["_kuid_", "6 months"],
				["visitor_id*", "1 year"],
				["cookieSettingVerified", "session"],
				["cordovaVersion", "session"],
				["cqcid", "1 year"],
				["csssid", "session"],
				["csssid_Client", "session"],
				["devOverrideCsrfToken", "session"],
				["disco", "session"],
				["FedAuth", "session"],
				["gTalkCollapsed", "1 year"],
				["guest_uuid_essential_*", "1 year"],
				["hideDevelopmentTools", "session"],
				["hideFilesWarningModal", "50 years"],
				["hideIdentityDialog", "1 year"],
				["Host-ERIC_PROD-", "1 minute"],
				["ideaToggle", "session"],
				["inst", "session"],
				["iotcontextsplashdisable", "10 years"],
				["lastlist", "session"],
				["liveagent_invite_rejected_", "session"],
				["liveagent_sid", "session"],
				["lloopch_loid", "1 year"],
				["login", "60 days"],
				["pc-unit", "1 year"],
				["PreferredLanguage", "1 year"],
				["promptTestMod", "30 days"],
				["redirectionWarning", "1 year"],
				["schgtclose", "session"],
				["sfdc_lv2", "1 year"],
				["showNewBuilderWarningMessage", "100 years"],
				["sidebarPinned", "10 years"],
				["ssostartpage", "1 year"],
				["SUCSP", "session"],
				["SUPRM", "session"],
				["t", "session"],
				["useStandbyUrl", "session"],
				["waveUserPrefFinderLeftNav", "100 years"],
				["waveUserPrefFinderListView", "100 years"],
				["webact", "1 year"],
				["WelcomePanel", "1 day"],
				["__Host-ERIC_PROD-*", "session"],
				["SetupDomainProbePassed", "session"],
				["igodigitalstdomain", "1 hour"],
				["igodigitalst_*", "1 hour"],
				["igodigitaltc2", "10 years"],
				["pi_opt_in", "1 year"]
			]
		],
		[
			"Seedtag",
			"seedtag.com",
			"marketing",
			"https://www.seedtag.com/privacy/",
			[
				["st_csd", "1 year"],
				["st_cs", "1 year"],
				["st_uid", "1 year"],
				["st_cnt", "1 year"],
				["st_chc", "1 year"],
				["st_ssp", "1 year"]
			]
		],
		[
			"ShareThis",
			"ShareThis",
			"other",
			"https://sharethis.com/privacy/",
			[
				["__stid", "1 year"],
				["__stidv", "10 years"],
				["pubconsent*", "13 months"],
				["st_optout", "10 years"],
				["pxcelBcnLcy", "session"],
				["pxcelAcc3PC", "1 day"],
				["pxcelPage*", "1 year"],
				["usprivacy*", "session"],
				["euconsent*", "session"],
				["fpestid", "13 months"]
			]
		],
		[
			"Sharethrough",
			"Sharethrough",
			"marketing",
			"https://platform-cdn.sharethrough.com/privacy-policy",
			[["stx_user_id", "1 year"]]
		],
		[
			"Sharpspring",
			"Constant Contact",
			"marketing",
			"https://www.constantcontact.com/legal/privacy-notice",
			[
				["koitk", "3 years"],
				["__ss_referrer", "6 hours"],
				["__ss_tk", "25 years"],
				["__ss", "30 minutes"]
			]
		],
		[
			"Shopify",
			"Shopify.com",
			"other",
			"https://www.shopify.com/legal/cookies",
			[
				["_ab", "session"],
				["_secure_session_id", "session"],
				["Cart", "14 days"],
				["cart_sig", "14 days"],
				["cart_ts", "14 days"],
				["checkout_token", "14 days"],
				["Secret", "14 days"],
				["Secure_customer_sig", "2 years"],
				["storefront_digest", "2 years"],
				["_shopify_u", "2 years"],
				["_tracking_consent", "2 years"],
				["_landing_page", "2 years"],
				["_orig_referrer", "2 years"],
				["_s", "2 years"],
				["_shopify_fs", "2 years"],
				["_shopify_s", "2 years"],
				["_shopify_sa_t", "2 years"],
				["_shopify_uniq", "2 years"],
				["_shopify_visit", "2 years"],
				["_shopify_y", "2 years"],
				["_y", "2 years"],
				["tracked_start_checkout", "2 years"],
				["ki_r", "2 years"],
				["ki_t", "2 years"],
				["_Brochure_session", "2 years"],
				["shopify_pay_redirect", ""],
				["cart_currency", "14 days"],
				["dynamic_checkout_shown_on_cart", "30 minutes"],
				["keep_alive", "14 weeks"],
				["checkout_session_token*", "3 weeks"],
				["checkout_session_lookup", "3 weeks"],
				["cart_ver", "2 weeks"],
				["localization", "2 weeks"],
				["locale_bar_accepted", "session"],
				["_cmp_a", "1 day"],
				["_shopify_country", "session"],
				["_customer_account_shop_sessions", "30 days"],
				["_secure_account_session_id", "30 days"],
				["_shopify_m", "1 year"],
				["_shopify_tm", "30 minutes"],
				["_shopify_tw", "2 weeks"],
				["_storefront_u", "1 minute"],
				["customer_account_locale", "1 year"],
				["hide_shopify_pay_for_checkout", "session"],
				["master_device_id", "2 years"],
				["previous_step", "1 year"],
				["discount_code", "session"],
				["remember_me", "1 year"],
				["shopify_pay", "1 year"],
				["shop_pay_accelerated", "1 year"],
				["checkout_prefill", "5 minutes"],
				["checkout_queue_token", "1 year"],
				["checkout_worker_session", "3 days"],
				["checkout_session_token_*", "3 weeks"],
				["identity-state", "24 hours"],
				["identity-state-*", "24 hours"],
				["identity_customer_account_number", "12 weeks"],
				["card_update_verification_id", "20 minutes"],
				["customer_account_new_login", "24 hours"],
				["customer_account_preview", "7 days"],
				["customer_payment_method", "1 hour"],
				["customer_shop_pay_agreement", "1 hour"],
				["pay_update_intent_id", "20 minutes"],
				["profile_preview_token", "5 minutes"],
				["login_with_shop_finalize", "5 minutes"],
				["preview_theme", "session"],
				["shopify-editor-unconfirmed-settings", "16 hours"],
				["_shopify_d", "session"],
				["shop_analytics", "30 minutes"],
				["_shopify_sa_p", "30 minutes"],
				["_shopify_ga", "session"],
				["_shopify_essential", "1 year"],
				["_shopify_essential_*", "1 year"]
			]
		],
		[
			"SiteSpect",
			"SiteSpect",
			"other",
			"https://www.sitespect.com/privacy-overview/",
			[
				["SSLB", "2 years"],
				["SSPV", "1 year"],
				["SSRT", "1 year"],
				["SSSC", "1 year"]
			]
		],
		[
			"Siteimprove",
			"Siteimprove",
			"analytics",
			"https://siteimprove.com/en/privacy/",
			[["nmstat", "3 years"]]
		],
		[
			"Sleeknote",
			"Sleeknote",
			"analytics",
			"https://sleeknote.com/privacy-policy",
			[
				["_sn_a", "1 year"],
				["_sn_m", "1 year"],
				["_sn_n", "1 year"]
			]
		],
		[
			"Smaato",
			"Smaato",
			"marketing",
			"https://www.smaato.com/privacy/",
			[
				["SCM", "3 weeks"],
				["SCMaps", "3 weeks"],
				["SCMsovrn", "3 weeks"],
				["SCMinf", "3 weeks"],
				["SCMo", "3 weeks"],
				["SCMg", "3 weeks"]
			]
		],
		[
			"Smartadserver",
			"Equativ.com",
			"marketing",
			"https://equativ.com/end-users-privacy-policy/",
			[
				["cnfq", "360 minutes"],
				["lcsrc", "13 months"],
				["dyncdn", "1 day"],
				["gid", "13 months"],
				["csfq", "6 hours"],
				["partner-*", "13 months"],
				["vs", "session"],
				["Comp", "13 months"],
				["Pwb", "2 days"],
				["Pdomid", "13 months"],
				["sasd", "1 day"],
				["sasd2", "1 day"],
				["TestIfCookie", ""],
				["csync", "1 day"],
				["TestIfCookieP", "13 months"],
				["pid", "13 months"],
				["pbw", "13 months"],
				["lcsrd", "13 months"]
			]
		],
		[
			"SnapEngage",
			"SnapEngage",
			"marketing",
			"https://snapengage.com/privacy-policy/",
			[
				["SnapABugHistory", "1 year"],
				["SnapABugUserAlias", "1 year"],
				["SnapABugVisit", "1 year"],
				["SnapABugRef", "1 year"]
			]
		],
		[
			"Snapchat",
			"Snapchat",
			"marketing",
			"https://www.snap.com/en-US/privacy/privacy-policy/",
			[
				["sc_at", "1 year"],
				["sc-a-nonce", "1 year"],
				["_scid", "1 year"],
				["_schn", "1 day"],
				["X-AB", "1 day"],
				["_scid_r", "13 months"]
			]
		],
		[
			"Snapwidget",
			"Snapwidget",
			"other",
			"https://snapwidget.com/privacy",
			[["_gat_pro", "24 hours"]]
		],
		[
			"Snowplow",
			"Snowplow",
			"analytics",
			"https://snowplowanalytics.com/privacy-policy/",
			[
				["sp", "1 year"],
				["_sp_id.*", "2 years"],
				["_sp_ses.*", "30 minutes"]
			]
		],
		[
			"Sonobi",
			"Sonobi",
			"marketing",
			"https://sonobi.com/privacy-policy/",
			[
				["__uin_bw", "1 month"],
				["__uir_bw", "1 day"],
				["__uis", "29 days"],
				["HAPLB5S", "29 days"],
				["__uin_mm", "44 days"],
				["__uir_mm", "14 days"],
				["__uin_rh", "364 days"],
				["__uir_rh", "32 days"],
				["HAPLB3A", "session"]
			]
		],
		[
			"Sooqr",
			"Sooqr",
			"other",
			"https://www.sooqr.com/privacy-policy",
			[
				["__sqra", "2 years"],
				["__sqrb", "2 years"],
				["__sqrc", "2 years"]
			]
		],
		[
			"SpotX",
			"SpotX",
			"marketing",
			"https://www.spotx.tv/privacy-policy/",
			[["audience", "1 year"]]
		],
		[
			"Spotify",
			"Spotify",
			"other",
			"https://www.spotify.com/us/privacy/",
			[["sp_t", "2 months"], ["sp_landing", "1 day"]]
		],
		[
			"Springserve",
			"Magnite",
			"marketing",
			"https://www.magnite.com/legal/platform-cookie-policy/",
			[["ssid", "365 days"], ["sst", "365 days"]]
		],
		[
			"Squeezely",
			"Squeezely",
			"marketing",
			"https://squeezely.tech/privacy",
			[
				["sqzl_abs", "1 month"],
				["sqzl_consent", "1 year"],
				["sqzl_session_id", "session"],
				["sqzl_vw", "1 year"],
				["sqzllocal", "1 year"]
			]
		],
		[
			"Stape",
			"Stape",
			"marketing",
			"https://stape.io/privacy-notice",
			[["_gtmeec", "3 months"]]
		],
		[
			"Stonly",
			"Stonly",
			"security",
			"https://stonly.com/privacy",
			[["_csrf", "session"]]
		],
		[
			"StreamTheWorld",
			"StreamTheWorld",
			"marketing",
			"",
			[["idsync-bsw-uid-s", "6 days"]]
		],
		[
			"Stripe",
			"Stripe",
			"other",
			"https://stripe.com/en-nl/privacy",
			[
				["__stripe_mid", "1 year"],
				["__stripe_sid", "30 minutes"],
				["m", "10 years"]
			]
		],
		[
			"SurveyMonkey",
			"SurveyMonkey",
			"other",
			"https://www.surveymonkey.com/mp/legal/privacy/",
			[
				["sso_user", "90 days"],
				["sm_ir", "session"],
				["_splunk_rum_sid", "15 minutes"],
				["sm_rec", "session"],
				["REPID_*", "session"]
			]
		],
		[
			"Swym",
			"Swym",
			"other",
			"https://swym.it/privacy/",
			[
				["swym-email", "1 year"],
				["swym-session-id", "30 minutes"],
				["swym-pid", "1 year"],
				["swym-swymRegid", "1 year"],
				["swym-cu_ct", "30 minutes"],
				["swym-o_s", "1 year"],
				["swym-instrumentMap", "30 minutes"],
				["swym-ol_ct", "30 minutes"],
				["swym-v-ckd", "1 year"],
				["swym-tpermts", "1 year"],
				["swym-u_pref", "1 year"],
				["swym-weml", "1 year"]
			]
		],
		[
			"TYPO3",
			"TYPO3",
			"other",
			"https://typo3.org/privacy-policy",
			[
				["fe_typo_user", "session"],
				["be_typo_user", "session"],
				["Typo3InstallTool", "session"],
				["be_lastLoginProvider", "session"]
			]
		],
		[
			"Taboola",
			"taboola.com",
			"other",
			"https://www.taboola.com/policies/cookie-policy",
			[
				["t_gid", "13 months"],
				["t_pt_gid", "1 year"],
				["taboola_session_id", "session"],
				["taboola_select", "1 year"],
				["taboola_fp_td_user_id", "1 year"],
				["_tb_sess_r", "30 minutes"],
				["_tb_t_ppg", "30 minutes"],
				["abLdr", "3 hours"],
				["abMbl", "3 hours"],
				["tb_click_param", "50 seconds"]
			]
		],
		[
			"Tailtarget",
			"Totvs",
			"marketing",
			"https://www.totvs.com/protecao-e-privacidade-de-dados/",
			[
				["ttbprf", "1 month"],
				["ttc", "1 day"],
				["ttnprf", "1 month"],
				["n", "1 month"],
				["u", "1 year"],
				["trk", "1 month"],
				["ttca", "30 days"],
				["dc", "30 days"],
				["ttgcm", "14 days"],
				["_ssc", "2 days"]
			]
		],
		[
			"Tapad",
			"Tapad",
			"marketing",
			"https://www.tapad.com/privacy",
			[
				["TapAd_DID", "2 months"],
				["TapAd_TS", "2 months"],
				["TapAd_3WAY_SYNCS", "2 months"]
			]
		],
		[
			"Tappx",
			"Tappx",
			"marketing",
			"https://www.tappx.com/legal/privacy-policy",
			[["TXCSDMN_*", "1 month"], ["TXCD", "1 month"]]
		],
		[
			"Tawk.to",
			"tawk.to",
			"other",
			"https://www.tawk.to/privacy-policy/",
			[["tawk_*", "6 months"]]
		],
		[
			"Tawk.to Chat",
			"Tawk.to Chat",
			"other",
			"https://www.tawk.to/privacy-policy/",
			[
				["TawkConnectionTime", "session"],
				["tawkUUID", "10 years"],
				["TawkCookie", "session"],
				["__tawkuuid", "10 years"]
			]
		],
		[
			"Teads",
			"Teads.com",
			"marketing",
			"https://www.teads.com/privacy-policy/",
			[
				["tt_viewer", "1 year"],
				["tt_bluekai", "1 day"],
				["tt_exelate", "1 day"],
				["tt_liveramp", "1 day"],
				["tt_neustar", "1 day"],
				["tt_salesforce", "1 day"]
			]
		],
		[
			"Termly",
			"Termly",
			"other",
			"https://termly.io/our-privacy-policy/",
			[
				["__tlbcpv", "1 year"],
				["__tltpl_*", "1 year"],
				["__tluid", "1 year"]
			]
		],
		[
			"The Ozone Project",
			"The Ozone Project",
			"marketing",
			"https://www.ozoneproject.com/privacy-matters",
			[["ozone_uid", "90 days"]]
		],
		[
			"The Tradedesk",
			"The Tradedesk",
			"marketing",
			"https://adsrvr.org/",
			[["TDCPM", "1 year"], ["TDID", "1 year"]]
		],
		[
			"TikTok",
			"TikTok",
			"marketing",
			"https://www.tiktok.com/legal/page/eea/privacy-policy/en?lang=en",
			[
				["_tt_enable_cookie", "389 days"],
				["_ttp", "389 days"],
				["MONITOR_WEB_ID", "3 months"],
				["msToken", "9 days"],
				["ttwid", "1 year"]
			]
		],
		[
			"Totvs",
			"Totvs",
			"marketing",
			"https://www.totvs.com/protecao-e-privacidade-de-dados/",
			[["u", "1 year"], ["_ssc", "1 day"]]
		],
		[
			"Tripadvisor",
			"Tripadvisor",
			"analytics",
			"https://tripadvisor.mediaroom.com/us-privacy-policy",
			[
				["RT", "399 days"],
				["TADCID", "10 years"],
				["ServerPool", "session"],
				["TATravelInfo", "2 years"],
				["TAUnique", "session"],
				["TAReturnTo", "session"]
			]
		],
		[
			"TripleLift",
			"TripleLift",
			"marketing",
			"https://triplelift.com/advertising-technology-platform-cookie-notice/",
			[
				["tluid", "3 months"],
				["tluidp", "3 months"],
				["optout", "5 years"],
				["sync", "3 months"]
			]
		],
		[
			"Trustpilot",
			"Trustpilot",
			"analytics",
			"",
			[
				["__auc", "1 year"],
				["ajs_user_id", "1 year"],
				["ajs_anonymous_id", "1 year"],
				["ajs_group_id", "1 year"],
				["__asc", "1 year"],
				["amplitude_id*", "1 year"],
				["csrf-canary", "session"]
			]
		],
		[
			"Twiago",
			"Twiago",
			"marketing",
			"https://www.twiago.com/datenschutz/",
			[["deuxesse_uxid", "29 days"]]
		],
		[
			"Twitch",
			"Twitch",
			"other",
			"https://www.twitch.tv/p/en/legal/privacy-notice/",
			[
				["api_token", "3652 days"],
				["unique_id", "3652 days"],
				["unique_id_durable", "3652 days"],
				["session_unique_id", "session"],
				["server_session_id", "session"],
				["twitch.lohp.countryCode", "3650 days"],
				["auth-token", "session"],
				["enable-compact-scene-listing", "3650 days"],
				["videoChat.notice_dismissed", "3650 days"],
				["chat_rules_shown", "3650 days"],
				["algoliasearch-client-js", "3650 days"],
				["device_id", "3650 days"],
				["referrer_url", "3650 days"],
				["sentry_device_id", "3650 days"],
				["session_storage_last_visited_twitch_url", "3650 days"],
				["local_storage_app_session_id", "3650 days"]
			]
		],
		[
			"Typeform",
			"Typeform",
			"other",
			"https://www.typeform.com",
			[["tf_respondent_cc", "6 months"], ["attribution_user_id", "1 year"]]
		],
		[
			"Umami",
			"Website operator",
			"analytics",
			"https://umami.is/docs/about",
			[["umami.*", ""]]
		],
		[
			"Underdog Media",
			"Underdog Media",
			"marketing",
			"https://underdogmedia.com/privacy/",
			[
				["dt", "1 year"],
				["rtbh", "1 year"],
				["udmts", "89 days"]
			]
		],
		[
			"Undertone",
			"Undertone",
			"marketing",
			"https://www.undertone.com/cookies-policy/",
			[
				["UID_EXT_*", "1 year"],
				["UTID", "1 year"],
				["UTID_ENC", "1 year"]
			]
		],
		[
			"Unrulymedia.com",
			"Unrulymedia.com",
			"marketing",
			"",
			[["unruly_m*", "6 days"]]
		],
		[
			"Usabilla",
			"SurveyMonkey",
			"marketing",
			"https://www.surveymonkey.com/mp/legal/privacy/",
			[["usbls", "session"]]
		],
		[
			"Vercel",
			"Vercel Inc",
			"other",
			"https://vercel.com/legal/privacy-policy",
			[["_vercel_*", ""]]
		],
		[
			"Verve",
			"Verve",
			"marketing",
			"https://verve.com/website-privacy-policy/",
			[["lkqdid", "1 year"], ["lkqdidts", "1 year"]]
		],
		[
			"Viafoura",
			"Viafoura",
			"other",
			"https://viafoura.com/privacy-policy/",
			[
				["_vfa", "1 year"],
				["_vfb", "30 minutes"],
				["_vfz", "6 minutes"],
				["_vf_rd_test*", "1 second"],
				["VfSess", "30 days"],
				["VfRefresh", "1 year"],
				["VfAccess*", "5 minutes"],
				["vfThirdpartyCookiesEnabled", "session"]
			]
		],
		[
			"Vidoomy",
			"Vidoomy",
			"marketing",
			"https://www.vidoomy.com/privacypolicy-en.html",
			[["vidoomy-uids", "1 year"]]
		],
		[
			"Vimeo",
			"Vimeo",
			"analytics",
			"https://vimeo.com/cookie_policy",
			[
				["vuid", "1 minute"],
				["Player", "1 minute"],
				["continuous_play_v3", "2 years"],
				["sd_identity", "2 years"],
				["sd_client_id", "2 years"]
			]
		],
		[
			"Visual Website Optimizer",
			"Visual Website Optimizer",
			"other",
			"https://vwo.com/privacy-policy/",
			[
				["_vwo_uuid_v2", "1 year"],
				["_vwo_uuid", "1 year"],
				["_vis_opt_s", "100 days"],
				["_vis_opt_test_cookie", "100 days"],
				["_vis_opt_exp_*", "100 days"],
				["_vwo_sn", "1 day"],
				["_vwo_ds", "2 months"],
				["_vwo_referrer", "session"],
				["_vwo_ssm", "10 years"]
			]
		],
		[
			"Visx.net",
			"visx.net",
			"marketing",
			"",
			[["um2", "2 years"]]
		],
		[
			"Vuble",
			"Vuble",
			"marketing",
			"https://www.vuble.tv/privacy",
			[["_mb", "session"]]
		],
		[
			"WP-Glogin",
			"WP-Glogin",
			"other",
			"https://wp-glogin.com/privacy-policy/",
			[["wordpress_google_apps_login", "session"]]
		],
		[
			"WPML",
			"WPML",
			"other",
			"",
			[["wp-wpml_current_language", "session"]]
		],
		[
			"WePublish",
			"WePublish",
			"analytics",
			"https://www.wepublish.com/privacy-statement.html",
			[["_wepublishGa", "2 years"], ["_wepublishGa_gid", "24 hours"]]
		],
		[
			"Weborama",
			"Weborama",
			"analytics",
			"https://weborama.com/en/weborama-privacy-commitment/",
			[["AFFICHE_W", "3 months"]]
		],
		[
			"WhatsApp",
			"WhatsApp",
			"other",
			"https://www.whatsapp.com/privacy/",
			[["wa_ul", "session"], ["wa_lang_pref", "6 days"]]
		],
		[
			"Wikimedia",
			"Wikipedia",
			"analytics",
			"https://foundation.wikimedia.org/wiki/Policy:Privacy_policy",
			[
				["WMF-Last-Access", "session"],
				["loginnotify_prevlogins", "180 days"],
				["stopMobileRedirect", "30 days"],
				["centralnotice_bucket", "session"],
				["GeoIP", "session"],
				["NetWorkProbeLimit", "1 hour"]
			]
		],
		[
			"Wistia",
			"Wistia",
			"other",
			"https://wistia.com/privacy",
			[
				["_distillery", "1 year"],
				["muxData", "1 year"],
				["wistia-http2-push-disabled", "2 weeks"],
				["_simplex", "1 year"],
				["wistia", "session"],
				["wistia-video-progress-*", "session"]
			]
		],
		[
			"Wix.com",
			"Wix.com",
			"other",
			"https://support.wix.com/article/cookies-and-your-wix-site",
			[
				["SSR-caching", "session"],
				["smSession", "2 weeks"],
				["svSession", "2 years"],
				["ForceFlashSite", "session"],
				["hs", "session"],
				["bSession", "30 minutes"],
				["fedops.logger.sessionId", "12 months"],
				["wixLanguage", "12 months"],
				["_wixCIDX", "3 months"],
				["_wix_browser_sess", "session"],
				["consent-policy", "12 months"],
				["client-session-bind", "session"],
				["server-session-bind", "session"]
			]
		],
		[
			"WooCommerce",
			"WooCommerce",
			"other",
			"https://automattic.com/privacy/",
			[
				["woocommerce_cart_hash", "session"],
				["woocommerce_items_in_cart", "session"],
				["wp_woocommerce_session_*", "2 days"],
				["woocommerce_recently_viewed", "session"],
				["store_notice*", "session"],
				["woocommerce_snooze_suggestions__*", "2 days"],
				["woocommerce_dismissed_suggestions__*", "1 month"],
				["sbjs_session", "30 minutes"],
				["sbjs_udata", "session"],
				["sbjs_first", "session"],
				["sbjs_current", "session"],
				["sbjs_first_add", "session"],
				["sbjs_current_add", "session"],
				["sbjs_migrations", "session"]
			]
		],
		[
			"WooCommerce / Jetpack",
			"WooCommerce / Jetpack",
			"other",
			"https://automattic.com/privacy/",
			[["tk_ai", "session"]]
		],
		[
			"WordPress",
			"WordPress",
			"other",
			"https://wordpress.org/about/privacy/",
			[
				["devicePixelRatio", "1 year"],
				["tk_qs", "30 minutes"],
				["tk_lr", "1 year"],
				["tk_or", "5 years"],
				["tk_r3d", "3 days"],
				["tk_tc", "session"],
				["wp-settings-*", "1 year"],
				["wporg_logged_in", ""],
				["wporg_sec", ""],
				["wporg_locale", "1 year"],
				["welcome-*", ""],
				["showComments", "10 years"],
				["trac_form_token", "session"],
				["trac_session", "90 days"],
				["codexToken", "6 months"],
				["codexUserId", "6 months"],
				["codexUserName", "6 months"],
				["camptix_client_stats", "1 year"],
				["wp-saving-post", "1 day"],
				["comment_author_*", "347 days"],
				["comment_author_url_*", "347 days"],
				["wp-postpass_*", "10 days"],
				["wp-settings-time-*", "1 year"],
				["tix_view_token", "2 days"],
				["jetpackState", "session"],
				["jpp_math_pass", "session"],
				["stnojs", "2 days"],
				["wordpress_logged_in_*", "session"],
				["wp_lang", "session"]
			]
		],
		[
			"Wordpress",
			"Wordpress",
			"other",
			"",
			[["wordpress_test_cookie", "session"]]
		],
		[
			"Wufoo",
			"SurveyMonkey",
			"other",
			"https://www.surveymonkey.com/mp/legal/privacy/",
			[["ep201", "30 minutes"], ["ep202", "1 year"]]
		],
		[
			"X",
			"X",
			"marketing",
			"https://help.twitter.com/nl/safety-and-security#ads-and-data-privacy",
			[
				["guest_id", "2 years"],
				["personalization_id", "2 years"],
				["ct0", "2 years"],
				["gt", "1 year"],
				["guest_id_marketing", "2 years"],
				["guest_id_ads", "2 years"],
				["muc_ads", "24 months"],
				["_twitter_sess", "session"],
				["ads_prefs", "2 years"],
				["auth_token", "2 years"],
				["csrf_same_site", "2 years"],
				["csrf_same_site_set", "2 years"],
				["dnt", "2 years"],
				["eu_cn", "2 years"],
				["external_referer", "2 years"],
				["kdt", "2 years"],
				["remember_checked_on", "2 years"],
				["rweb_optin", "2 years"],
				["syndication_guest_id", "2 years"],
				["twid", "2 years"],
				["tfw_exp", "2 years"]
			]
		],
		[
			"Xandr",
			"Xandr",
			"marketing",
			"https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy",
			[
				["anj", "90 days"],
				["uuid2", "90 days"],
				["usersync", "90 days"],
				["icu", "90 days"],
				["pses", "session"],
				["token", "1440 minutes"],
				["uids", "120 days"],
				["sess", "session"],
				["XANDR_PANID", "400 days"]
			]
		],
		[
			"Xenforo",
			"Xenforo",
			"other",
			"https://xenforo.com/privacy-policy/",
			[
				["xf_consent", "1 year"],
				["xf_csrf", "1 year"],
				["xf_dbWriteForced", "1 year"],
				["xf_inline_mod_*", "1 year"],
				["xf_language_id", "1 year"],
				["xf_ls", "1 year"],
				["xf_notice_dismiss", "1 year"],
				["xf_push_notice_dismiss", "1 year"],
				["xf_push_subscription_updated", "1 year"],
				["xf_session", "session"],
				["xf_style_id", "1 year"],
				["xf_tfa_trust", "45 days"],
				["xf_toggle", "1 year"],
				["xf_user", "1 year"],
				["xf_emoji_usage", "session"],
				["xf_from_search", "session"]
			]
		],
		[
			"Yahoo",
			"Yahoo",
			"marketing",
			"https://yahoo.com/privacy/",
			[
				["A3", "1 year"],
				["APID", "1 month"],
				["APIDTS", "1 day"],
				["IDSYNC", "1 year"],
				["A1", "1 year"],
				["A1S", "1 year"],
				["adaptv_unique_user_cookie", "1 year"],
				["cmp", "1 year"],
				["adsrcvw1", "1 year"],
				["migrated2y", "1 year"],
				["OTH", "1 year"],
				["optout", "2 years"],
				["rtbData0", "2 years"],
				["rxx", "1 year"],
				["tearsheet", "30 minutes"],
				["unique_ad_source_impression", "30 days"],
				["axids", "1 year"],
				["GUC", "1 year"],
				["trc_cookie_storage", "1 year"],
				["tbla_id", "1 year"]
			]
		],
		[
			"Yandex.Metrica",
			"Yandex",
			"analytics",
			"https://yandex.com/support/metrica/general/gdpr.html",
			[
				["_ym_metrika_enabled", "60 minutes"],
				["_ym_isad", "2 days"],
				["_ym_uid", "1 year"],
				["_ym_d", "1 year"],
				["yabs-sid", "session"],
				["_ym_debug", "session"],
				["_ym_visorc_*", "30 minutes"],
				["_ym_hostIndex", "1 day"],
				["yandexuid", ""],
				["yuidss", ""],
				["ymex", "1 year"],
				["usst", "1 year"],
				["is_gdpr_b", "1 year"],
				["is_gdpr", "1 year"],
				["yabs-vdrf", "5 days"],
				["bh", "1 year"],
				["_yasc", "10 years"],
				["yashr", "1 year"]
			]
		],
		[
			"Yieldmo",
			"Yieldmo",
			"marketing",
			"https://yieldmo.com/privacy-policy/",
			[
				["ptrcriteo", "1 year"],
				["ptrrhs", "1 year"],
				["yieldmo_id", "1 year"],
				["ptrrc", "10 months"],
				["ptran", "1 year"],
				["ptrt", "1 year"],
				["ptrpp", "1 year"],
				["ptrpub", "1 year"],
				["ptrc", "1 year"],
				["ptrb", "1 year"],
				["ptropenx", "1 year"],
				["ptrbsw", "1 year"],
				["ptreps", "1 year"],
				["ptradtrt", "1 year"]
			]
		],
		[
			"Yithemes.com",
			"Yithemes.com",
			"other",
			"https://yithemes.com/",
			[["yith_wcwl_session_", "29 days"]]
		],
		[
			"Youtube",
			"Google",
			"marketing",
			"https://business.safety.google/privacy/",
			[
				["GPS", "1 day"],
				["VISITOR_INFO1_LIVE", "179 days"],
				["PREF", ""],
				["YSC", "session"],
				["DEVICE_INFO", "179 days"],
				["LOGIN_INFO", "2 years"],
				["VISITOR_PRIVACY_METADATA", "180 days"],
				["__Secure-ROLLOUT_TOKEN", "180 days"]
			]
		],
		[
			"ZOHO",
			"ZOHO",
			"other",
			"https://www.zoho.com/privacy.html",
			[
				["zc_consent", "1 year"],
				["ZCAMPAIGN_CSRF_TOKEN", "session"],
				["zc_show", "1 year"],
				["zc_cu_exp", "1 year"],
				["zc_loc", "session"],
				["uesign", "1 month"]
			]
		],
		[
			"Zendesk",
			"Zendesk",
			"other",
			"https://www.zendesk.com/company/agreements-and-terms/privacy-notice/",
			[
				["connect.sid", "session"],
				["_zendesk_cookie", "1 year"],
				["zte2095", "session"],
				["__zlcprivacy", "1 year"],
				["__zlcmid", "1 year"],
				["_answer_bot_service_session", "session"],
				["ZD-zE_oauth", "2 hours"],
				["_zendesk_session", "8 hours"],
				["zendesk_thirdparty_test", "8 hours"],
				["_zendesk_shared_session", "8 hours"],
				["_zendesk_authenticated", "session"],
				["_help_center_session", "session"],
				["help_center_data", "48 hours"],
				["_zdshared_user_session_analytics", "90 days"],
				["_zendesk_nps_session", "session"],
				["ZD-settings", "until cleared"],
				["ZD-suid", "20 minutes"],
				["ZD-buid", "until cleared"],
				["ZD-store", "until cleared"],
				["ZD-widgetOpen", "until cleared"],
				["ZD-launcherLabelRemoved", "until cleared"],
				["_zdsession_talk_embeddables_service", "session"]
			]
		],
		[
			"Zeotap",
			"Zeotap",
			"marketing",
			"https://zeotap.com/product-privacy-policy/",
			[
				["zc", "10 years"],
				["zsc", "1 day"],
				["zi", "1 year"],
				["idp", "1 year"],
				["zuc", "1 year"]
			]
		],
		[
			"adscale.de",
			"adscale.de",
			"marketing",
			"",
			[
				["uu", "1 year"],
				["cct", "session"],
				["tu", "29 days"]
			]
		],
		[
			"betweendigital.com",
			"betweendigital.com",
			"marketing",
			"",
			[["betweendigital.com", "10 years"], ["ss", "10 years"]]
		],
		[
			"bidswitch.net",
			"bidswitch.net",
			"marketing",
			"",
			[["tuuid_lu", "3 months"]]
		],
		[
			"comScore",
			"comScore",
			"analytics",
			"https://www.comscore.com/About/Privacy-Policy",
			[["S1", "5 years"], ["C1", "5 years"]]
		],
		[
			"csync.loopme.me",
			"csync.loopme.me",
			"marketing",
			"",
			[["viewer_token", "31 days"]]
		],
		[
			"f5 BIG-IP",
			"f5",
			"other",
			"",
			[["BIGipServer*", ""]]
		],
		[
			"infOnline",
			"infOnline",
			"marketing",
			"https://www.infonline.de/en/datenschutzerklaerung/",
			[["i00", "1 year"]]
		],
		[
			"justpremium.com",
			"JustPremium",
			"marketing",
			"https://justpremium.com/terms-conditions/",
			[["jpxumaster", "1 month"], ["jpxumatched", "1 month"]]
		],
		[
			"nopCommerce",
			"nopCommerce",
			"other",
			"https://www.nopcommerce.com/privacy-policy",
			[
				["Nop.customer", "1 month"],
				["NopCommerce.RecentlyViewedProducts", "10 days"],
				["NOPCOMMERCE.AUTH", "session"]
			]
		],
		[
			"openx.net",
			"OpenX",
			"marketing",
			"https://www.openx.com/privacy-center/privacy-policy/",
			[
				["i", "1 year"],
				["univ_id", "3 days"],
				["pd", "15 days"],
				["OAID", "1 year"]
			]
		],
		[
			"phpMyAdmin",
			"phpMyAdmin",
			"other",
			"",
			[
				["pmaAuth-*", "session"],
				["phpMyAdmin", "session"],
				["pmaUser-*", "30 days"],
				["pma_lang", "30 days"]
			]
		],
		[
			"rekmob.com",
			"rekmob.com",
			"marketing",
			"",
			[["rek_content", "6 days"]]
		],
		[
			"richAudience",
			"richAudience",
			"marketing",
			"https://richaudience.com/en/privacy/",
			[
				["rai-pltn-pl-*", "1 day"],
				["avcid-*", "90 days"],
				["pdid", "1 month"]
			]
		],
		[
			"semasio.net",
			"semasio.net",
			"marketing",
			"http://www.semasio.net",
			[["SEUNCY", "179 days"]]
		],
		[
			"vBulletin",
			"vBulletin",
			"other",
			"https://www.internetbrands.com/privacy/privacy-main",
			[
				["bbuserid", ""],
				["bbpassword", ""],
				["bbsessionhash", "session"],
				["bbcpsessionhash", "session"],
				["bbnp_notices_displayed", "1 year"],
				["bbsitebuilder_active", ""],
				["bblastactivity", "1 year"],
				["bblastvisit", "1 year"]
			]
		],
		[
			"vmg.host",
			"vmg.host",
			"marketing",
			"",
			[["BSWtracker", "694 days"]]
		]
	],
	hosts: [
		[
			"15gifts",
			"15gifts",
			"chat",
			"",
			[
				"15gifts.com",
				"*.15gifts.com",
				"primefuse.com",
				"*.primefuse.com"
			]
		],
		[
			"1xRUN",
			"1xRUN",
			"other",
			"",
			["1xrun.com", "*.1xrun.com"]
		],
		[
			"2AdPro Media Solutions",
			"2AdPro Media Solutions",
			"marketing",
			"",
			["2adpro.com", "*.2adpro.com"]
		],
		[
			"301 Digital Media",
			"301 Digital Media",
			"other",
			"",
			[
				"301ads.com",
				"*.301ads.com",
				"301network.com",
				"*.301network.com"
			]
		],
		[
			"33 Across",
			"33 Across",
			"marketing",
			"https://33across.com/",
			["33across.com", "*.33across.com"]
		],
		[
			"360 picnic platform",
			"MediaV",
			"marketing",
			"",
			["mediav.com", "*.mediav.com"]
		],
		[
			"365 Media Group",
			"365 Media Group",
			"other",
			"",
			["365dm.com", "*.365dm.com"]
		],
		[
			"365 Tech Services",
			"365 Tech Services",
			"platform",
			"",
			["365webservices.co.uk", "*.365webservices.co.uk"]
		],
		[
			"3D Issue",
			"3D Issue",
			"other",
			"",
			[
				"3dissue.com",
				"*.3dissue.com",
				"pressjack.com",
				"*.pressjack.com"
			]
		],
		[
			"47Line Technologies",
			"47Line Technologies",
			"other",
			"",
			["pejs.net", "*.pejs.net"]
		],
		[
			"4finance",
			"4finance",
			"other",
			"",
			["4finance.com", "*.4finance.com"]
		],
		[
			"5miles",
			"5miles",
			"other",
			"",
			["5milesapp.com", "*.5milesapp.com"]
		],
		[
			"77Tool",
			"77Agency",
			"analytics",
			"",
			["77tracking.com", "*.77tracking.com"]
		],
		[
			"9xb",
			"9xb",
			"marketing",
			"",
			["9xb.com", "*.9xb.com"]
		],
		[
			"@UK",
			"@UK",
			"platform",
			"",
			["uk-plc.net", "*.uk-plc.net"]
		],
		[
			"A Perfect Pocket",
			"A Perfect Pocket",
			"platform",
			"",
			["aperfectpocketdata.com", "*.aperfectpocketdata.com"]
		],
		[
			"A-FIS PTE",
			"A-FIS PTE",
			"analytics",
			"",
			["websta.me", "*.websta.me"]
		],
		[
			"AB Tasty",
			"AB Tasty",
			"analytics",
			"https://www.abtasty.com/",
			[
				"abtasty.com",
				"*.abtasty.com",
				"d1447tq2m68ekg.cloudfront.net"
			]
		],
		[
			"ABA RESEARCH",
			"ABA RESEARCH",
			"analytics",
			"",
			[
				"abaresearch.uk",
				"*.abaresearch.uk",
				"qmodal.azurewebsites.net"
			]
		],
		[
			"AD EBis",
			"AD EBis",
			"analytics",
			"https://www.ebis.ne.jp/",
			["ebis.ne.jp", "*.ebis.ne.jp"]
		],
		[
			"ADMIZED",
			"ADMIZED",
			"marketing",
			"",
			["admized.com", "*.admized.com"]
		],
		[
			"ADNOLOGIES",
			"ADNOLOGIES",
			"marketing",
			"",
			["heias.com", "*.heias.com"]
		],
		[
			"ADventori",
			"ADventori",
			"marketing",
			"",
			["adventori.com", "*.adventori.com"]
		],
		[
			"AI Media Group",
			"AI Media Group",
			"marketing",
			"",
			["aimediagroup.com", "*.aimediagroup.com"]
		],
		[
			"AIR.TV",
			"AIR.TV",
			"marketing",
			"",
			["air.tv", "*.air.tv"]
		],
		[
			"AKQA",
			"AKQA",
			"marketing",
			"",
			["srtk.net", "*.srtk.net"]
		],
		[
			"AMP",
			"AMP",
			"other",
			"https://amp.dev/",
			["ampproject.org", "*.ampproject.org"]
		],
		[
			"AOL / Oath / Verizon Media",
			"AOL / Oath / Verizon Media",
			"marketing",
			"https://www.oath.com/",
			[
				"advertising.com",
				"*.advertising.com",
				"aol.com",
				"*.aol.com",
				"aolcdn.com",
				"*.aolcdn.com",
				"blogsmithmedia.com",
				"*.blogsmithmedia.com",
				"oath.com",
				"*.oath.com",
				"aol.net",
				"*.aol.net",
				"tacoda.net",
				"*.tacoda.net",
				"aol.co.uk",
				"*.aol.co.uk"
			]
		],
		[
			"AOL On",
			"AOL",
			"other",
			"",
			["5min.com", "*.5min.com"]
		],
		[
			"AOL Sponsored Listiings",
			"AOL",
			"marketing",
			"",
			["adsonar.com", "*.adsonar.com"]
		],
		[
			"AOL ad",
			"AOL",
			"marketing",
			"",
			["atwola.com", "*.atwola.com"]
		],
		[
			"APSIS Forms",
			"APSIS",
			"other",
			"",
			["apsisforms.com", "*.apsisforms.com"]
		],
		[
			"APSIS Lead",
			"APSIS International AB",
			"marketing",
			"",
			["prospecteye.com", "*.prospecteye.com"]
		],
		[
			"APSIS Profile Cloud",
			"APSIS",
			"analytics",
			"",
			["innomdc.com", "*.innomdc.com"]
		],
		[
			"ARENA",
			"Altitude",
			"marketing",
			"",
			["altitude-arena.com", "*.altitude-arena.com"]
		],
		[
			"ARM",
			"ARM",
			"analytics",
			"",
			["tag4arm.com", "*.tag4arm.com"]
		],
		[
			"ASAPP",
			"ASAPP",
			"other",
			"",
			["asapp.com", "*.asapp.com"]
		],
		[
			"ASP",
			"ASP",
			"platform",
			"",
			["goshowoff.com", "*.goshowoff.com"]
		],
		[
			"AT Internet",
			"AT Internet",
			"analytics",
			"",
			["ati-host.net", "*.ati-host.net"]
		],
		[
			"ATTRAQT",
			"ATTRAQT",
			"other",
			"",
			[
				"attraqt.com",
				"*.attraqt.com",
				"locayta.com",
				"*.locayta.com"
			]
		],
		[
			"AVANSER",
			"AVANSER",
			"analytics",
			"",
			["avanser.com.au", "*.avanser.com.au"]
		],
		[
			"AVG",
			"AVG Technologies",
			"other",
			"",
			["avg.com", "*.avg.com"]
		],
		[
			"AWX",
			"Trinity Mirror",
			"marketing",
			"",
			["tm-awx.com", "*.tm-awx.com"]
		],
		[
			"AWeber",
			"AWeber",
			"marketing",
			"",
			["aweber.com", "*.aweber.com"]
		],
		[
			"AXS",
			"AXS",
			"other",
			"",
			["axs.com", "*.axs.com"]
		],
		[
			"Ably",
			"Ably",
			"other",
			"https://www.ably.io/",
			["ably.io", "*.ably.io"]
		],
		[
			"Accentuate",
			"Accentuate Digital",
			"other",
			"https://www.accentuate.io/",
			["accentuate.io", "*.accentuate.io"]
		],
		[
			"Accenture",
			"Accenture",
			"analytics",
			"",
			["tmvtp.com", "*.tmvtp.com"]
		],
		[
			"Acceptable Ads",
			"Acceptable Ads",
			"marketing",
			"https://acceptableads.com/",
			[
				"aaxads.com",
				"*.aaxads.com",
				"aaxdetect.com",
				"*.aaxdetect.com"
			]
		],
		[
			"Accessibe Accessibility Overlay",
			"Accessibe",
			"other",
			"https://accessibe.com/",
			[
				"accessibe.com",
				"*.accessibe.com",
				"acsbapp.com",
				"*.acsbapp.com",
				"acsbap.com",
				"*.acsbap.com"
			]
		],
		[
			"Accord Holdings",
			"Accord Holdings",
			"marketing",
			"",
			["agcdn.com", "*.agcdn.com"]
		],
		[
			"Accordant Media",
			"Accordant Media",
			"marketing",
			"",
			["a3cloud.net", "*.a3cloud.net"]
		],
		[
			"Account Kit",
			"Account Kit",
			"other",
			"",
			["accountkit.com", "*.accountkit.com"]
		],
		[
			"Accuen Media (Omnicom Media Group)",
			"Accuen Media (Omnicom Media Group)",
			"other",
			"",
			["p-td.com", "*.p-td.com"]
		],
		[
			"Accuweather",
			"Accuweather",
			"other",
			"",
			["accuweather.com", "*.accuweather.com"]
		],
		[
			"Acquisio",
			"Acquisio",
			"marketing",
			"",
			["acq.io", "*.acq.io"]
		],
		[
			"Act-On Software",
			"Act-On Software",
			"marketing",
			"",
			["actonsoftware.com", "*.actonsoftware.com"]
		],
		[
			"ActBlue",
			"ActBlue",
			"other",
			"",
			["actblue.com", "*.actblue.com"]
		],
		[
			"Active Agent",
			"Active Agent",
			"marketing",
			"",
			["active-agent.com", "*.active-agent.com"]
		],
		[
			"ActiveCampaign",
			"ActiveCampaign",
			"marketing",
			"",
			[
				"trackcmp.net",
				"*.trackcmp.net",
				"app-us1.com",
				"app-us1.com",
				"*.app-us1.com"
			]
		],
		[
			"AcuityAds",
			"AcuityAds",
			"marketing",
			"",
			["acuityplatform.com", "*.acuityplatform.com"]
		],
		[
			"Acxiom",
			"Acxiom",
			"marketing",
			"",
			[
				"acxiom-online.com",
				"*.acxiom-online.com",
				"acxiomapac.com",
				"*.acxiomapac.com",
				"delivery.net",
				"*.delivery.net"
			]
		],
		[
			"Ad Lightning",
			"Boltive",
			"marketing",
			"https://www.adlightning.com/",
			["adlightning.com", "*.adlightning.com"]
		],
		[
			"Ad4Screen",
			"Ad4Screen",
			"marketing",
			"",
			["a4.tl", "*.a4.tl"]
		],
		[
			"Ad6Media",
			"Ad6Media",
			"marketing",
			"",
			["ad6media.fr", "*.ad6media.fr"]
		],
		[
			"AdCurve",
			"AdCurve",
			"marketing",
			"",
			["shop2market.com", "*.shop2market.com"]
		],
		[
			"AdEasy",
			"AdEasy",
			"marketing",
			"",
			["adeasy.ru", "*.adeasy.ru"]
		],
		[
			"AdExtent",
			"AdExtent",
			"marketing",
			"",
			["adextent.com", "*.adextent.com"]
		],
		[
			"AdForge Edge",
			"AdForge",
			"marketing",
			"",
			["adforgeinc.com", "*.adforgeinc.com"]
		],
		[
			"AdFuel Video",
			"AdFuel",
			"marketing",
			"https://goadfuel.com/",
			["videoplayerhub.com", "*.videoplayerhub.com"]
		],
		[
			"AdGear",
			"Samsung Electronics",
			"marketing",
			"",
			[
				"adgear.com",
				"*.adgear.com",
				"adgrx.com",
				"*.adgrx.com"
			]
		],
		[
			"AdInMedia",
			"AdInMedia",
			"marketing",
			"",
			["fastapi.net", "*.fastapi.net"]
		],
		[
			"AdJug",
			"AdJug",
			"marketing",
			"",
			["adjug.com", "*.adjug.com"]
		],
		[
			"AdMan Media",
			"AdMan",
			"video",
			"https://admanmedia.com/",
			["admanmedia.com", "*.admanmedia.com"]
		],
		[
			"AdMatic",
			"AdMatic",
			"marketing",
			"",
			["admatic.com.tr", "*.admatic.com.tr"]
		],
		[
			"AdMedia",
			"AdMedia",
			"marketing",
			"",
			["admedia.com", "*.admedia.com"]
		],
		[
			"AdMetrics Pro CMP",
			"AdMetrics Pro CMP",
			"consent",
			"https://admetricspro.com",
			[
				"cmp.mgr.consensu.org",
				"cmp.mgr.consensu.org",
				"*.cmp.mgr.consensu.org"
			]
		],
		[
			"AdRecover",
			"AdRecover",
			"marketing",
			"",
			["adrecover.com", "*.adrecover.com"]
		],
		[
			"AdRiver",
			"AdRiver",
			"marketing",
			"",
			["adriver.ru", "*.adriver.ru"]
		],
		[
			"AdRoll CMP",
			"AdRoll CMP",
			"consent",
			"https://www.adroll.com/",
			[
				"adroll.mgr.consensu.org",
				"adroll.mgr.consensu.org",
				"*.adroll.mgr.consensu.org"
			]
		],
		[
			"AdScore",
			"AdScore",
			"marketing",
			"https://www.adscore.com/",
			["adsco.re", "*.adsco.re"]
		],
		[
			"AdSniper",
			"AdSniper",
			"marketing",
			"",
			[
				"adsniper.ru",
				"*.adsniper.ru",
				"sniperlog.ru",
				"*.sniperlog.ru"
			]
		],
		[
			"AdSpeed",
			"AdSpeed",
			"marketing",
			"",
			["adspeed.net", "*.adspeed.net"]
		],
		[
			"AdSpruce",
			"AdSpruce",
			"marketing",
			"",
			["adspruce.com", "*.adspruce.com"]
		],
		[
			"AdSupply",
			"AdSupply",
			"marketing",
			"",
			["doublepimp.com", "*.doublepimp.com"]
		],
		[
			"AdTheorent",
			"AdTheorent",
			"marketing",
			"",
			["adentifi.com", "*.adentifi.com"]
		],
		[
			"AdThink AudienceInsights",
			"AdThink Media",
			"analytics",
			"",
			["audienceinsights.net", "*.audienceinsights.net"]
		],
		[
			"AdTrue",
			"FPT AdTrue",
			"marketing",
			"",
			["adtrue.com", "*.adtrue.com"]
		],
		[
			"AdYapper",
			"AdYapper",
			"marketing",
			"",
			["adyapper.com", "*.adyapper.com"]
		],
		[
			"Ada",
			"Ada",
			"chat",
			"https://www.ada.support/",
			["ada.support", "*.ada.support"]
		],
		[
			"Adacado",
			"Adacado",
			"marketing",
			"",
			["adacado.com", "*.adacado.com"]
		],
		[
			"Adap.tv",
			"Adap.tv",
			"marketing",
			"",
			["adap.tv", "*.adap.tv"]
		],
		[
			"Adapt Services",
			"Adapt Services",
			"platform",
			"",
			["adcmps.com", "*.adcmps.com"]
		],
		[
			"Adaptive Web",
			"Adaptive Web",
			"platform",
			"",
			["adaptive.co.uk", "*.adaptive.co.uk"]
		],
		[
			"Adara Media",
			"Adara Media",
			"marketing",
			"",
			["yieldoptimizer.com", "*.yieldoptimizer.com"]
		],
		[
			"Adblade",
			"Adblade",
			"marketing",
			"",
			["adblade.com", "*.adblade.com"]
		],
		[
			"Adbrain",
			"Adbrain",
			"marketing",
			"",
			["adbrn.com", "*.adbrn.com"]
		],
		[
			"AddEvent",
			"AddEvent",
			"other",
			"",
			["addevent.com", "*.addevent.com"]
		],
		[
			"AddShoppers",
			"AddShoppers",
			"social",
			"",
			[
				"addshoppers.com",
				"*.addshoppers.com",
				"d3rr3d0n31t48m.cloudfront.net",
				"shop.pe",
				"*.shop.pe"
			]
		],
		[
			"AddThis",
			"AddThis",
			"social",
			"https://www.addthis.com/",
			[
				"addthis.com",
				"*.addthis.com",
				"addthiscdn.com",
				"*.addthiscdn.com",
				"addthisedge.com",
				"*.addthisedge.com"
			]
		],
		[
			"AddThisEvent",
			"AddThisEvent",
			"platform",
			"",
			["addthisevent.com", "*.addthisevent.com"]
		],
		[
			"AddToAny",
			"AddToAny",
			"social",
			"https://www.addtoany.com/",
			["addtoany.com", "*.addtoany.com"]
		],
		[
			"Addoox MetaNetwork",
			"Addoox",
			"marketing",
			"",
			["metanetwork.net", "*.metanetwork.net"]
		],
		[
			"Addvantage Media",
			"Addvantage Media",
			"marketing",
			"",
			[
				"addvantagemedia.com",
				"*.addvantagemedia.com",
				"simplytechnology.net",
				"*.simplytechnology.net"
			]
		],
		[
			"Adecs",
			"Adecs",
			"chat",
			"",
			["adecs.co.uk", "*.adecs.co.uk"]
		],
		[
			"Adelphic",
			"Adelphic",
			"marketing",
			"",
			["ipredictive.com", "*.ipredictive.com"]
		],
		[
			"Adestra",
			"Adestra",
			"marketing",
			"",
			[
				"adestra.com",
				"*.adestra.com",
				"msgfocus.com",
				"*.msgfocus.com"
			]
		],
		[
			"Adform",
			"Adform",
			"marketing",
			"",
			[
				"adform.net",
				"*.adform.net",
				"adformdsp.net",
				"*.adformdsp.net"
			]
		],
		[
			"Adition",
			"Adition",
			"marketing",
			"https://www.adition.com",
			["adition.com", "*.adition.com"]
		],
		[
			"Adkontekst",
			"Adkontekst",
			"marketing",
			"",
			["adkontekst.pl", "*.adkontekst.pl"]
		],
		[
			"Adlead",
			"Adlead",
			"marketing",
			"",
			["webelapp.com", "*.webelapp.com"]
		],
		[
			"Adledge",
			"Adledge",
			"other",
			"",
			["adledge.com", "*.adledge.com"]
		],
		[
			"Adloox",
			"Adloox",
			"marketing",
			"",
			["adlooxtracking.com", "*.adlooxtracking.com"]
		],
		[
			"Adlux",
			"Adlux",
			"marketing",
			"",
			["adlux.com", "*.adlux.com"]
		],
		[
			"Admedo",
			"Admedo",
			"marketing",
			"",
			[
				"a8723.com",
				"*.a8723.com",
				"adizio.com",
				"*.adizio.com",
				"admedo.com",
				"*.admedo.com"
			]
		],
		[
			"Admeta",
			"Wideorbit",
			"marketing",
			"",
			["atemda.com", "*.atemda.com"]
		],
		[
			"Admetrics",
			"Next Tuesday",
			"analytics",
			"",
			["nt.vc", "*.nt.vc"]
		],
		[
			"Admiral",
			"Admiral",
			"marketing",
			"",
			["unknowntray.com", "*.unknowntray.com"]
		],
		[
			"Admiral CMP",
			"Admiral CMP",
			"consent",
			"https://www.getadmiral.com",
			[
				"admiral.mgr.consensu.org",
				"admiral.mgr.consensu.org",
				"*.admiral.mgr.consensu.org"
			]
		],
		[
			"Admitad",
			"Admitad",
			"marketing",
			"",
			["lenmit.com", "*.lenmit.com"]
		],
		[
			"Admixer for Publishers",
			"Admixer",
			"marketing",
			"",
			["admixer.net", "*.admixer.net"]
		],
		[
			"Adnami",
			"Adnami",
			"marketing",
			"https://www.adnami.io/",
			["adnami.io", "*.adnami.io"]
		],
		[
			"Adnium",
			"Adnium",
			"marketing",
			"",
			["adnium.com", "*.adnium.com"]
		],
		[
			"Adnostic",
			"Dennis Publishing",
			"marketing",
			"",
			["adnostic.co.uk", "*.adnostic.co.uk"]
		],
		[
			"Adnuntius CMP",
			"Adnuntius CMP",
			"consent",
			"https://adnuntius.com",
			[
				"adnuntiusconsent.mgr.consensu.org",
				"adnuntiusconsent.mgr.consensu.org",
				"*.adnuntiusconsent.mgr.consensu.org"
			]
		],
		[
			"Adobe Business Catalyst",
			"Adobe Business Catalyst",
			"platform",
			"https://www.businesscatalyst.com/",
			["businesscatalyst.com", "*.businesscatalyst.com"]
		],
		[
			"Adobe Experience Cloud",
			"Adobe",
			"analytics",
			"",
			[
				"2o7.net",
				"*.2o7.net",
				"du8783wkf05yr.cloudfront.net",
				"hitbox.com",
				"*.hitbox.com",
				"imageg.net",
				"*.imageg.net",
				"nedstat.com",
				"*.nedstat.com",
				"omtrdc.net",
				"*.omtrdc.net"
			]
		],
		[
			"Adobe Marketing Cloud",
			"Adobe Systems",
			"marketing",
			"",
			["adobetag.com", "*.adobetag.com"]
		],
		[
			"Adobe Scene7",
			"Adobe Systems",
			"other",
			"",
			[
				"wwwimages.adobe.com",
				"scene7.com",
				"*.scene7.com",
				"everestads.net",
				"*.everestads.net",
				"everestjs.net",
				"*.everestjs.net"
			]
		],
		[
			"Adobe Systems",
			"Adobe Systems",
			"other",
			"",
			["adobe.com", "www.adobe.com"]
		],
		[
			"Adobe Tag Manager",
			"Adobe",
			"tag-manager",
			"https://www.adobe.com/experience-platform/",
			[
				"adobedtm.com",
				"*.adobedtm.com",
				"demdex.net",
				"*.demdex.net",
				"everesttech.net",
				"*.everesttech.net",
				"sstats.adobe.com",
				"hbrt.adobe.com"
			]
		],
		[
			"Adobe TypeKit",
			"Adobe",
			"cdn",
			"https://fonts.adobe.com/",
			[
				"typekit.com",
				"*.typekit.com",
				"typekit.net",
				"*.typekit.net"
			]
		],
		[
			"Adocean",
			"Gemius",
			"marketing",
			"",
			["adocean.pl", "*.adocean.pl"]
		],
		[
			"Adometry",
			"Google",
			"marketing",
			"",
			["dmtry.com", "*.dmtry.com"]
		],
		[
			"Adomik",
			"Adomik",
			"analytics",
			"",
			["adomik.com", "*.adomik.com"]
		],
		[
			"Adotmob",
			"Adotmob",
			"marketing",
			"",
			["adotmob.com", "*.adotmob.com"]
		],
		[
			"Adrian Quevedo",
			"Adrian Quevedo",
			"platform",
			"",
			["adrianquevedo.com", "*.adrianquevedo.com"]
		],
		[
			"Adroit Digital Solutions",
			"Adroit Digital Solutions",
			"marketing",
			"",
			[
				"imiclk.com",
				"*.imiclk.com",
				"abmr.net",
				"*.abmr.net"
			]
		],
		[
			"Adroll",
			"Adroll",
			"marketing",
			"https://www.adroll.com/",
			["adroll.com", "*.adroll.com"]
		],
		[
			"AdsNative",
			"AdsNative",
			"marketing",
			"",
			["adsnative.com", "*.adsnative.com"]
		],
		[
			"AdsWizz",
			"AdsWizz",
			"marketing",
			"",
			["adswizz.com", "*.adswizz.com"]
		],
		[
			"Adscale",
			"Adscale",
			"marketing",
			"",
			["adscale.de", "*.adscale.de"]
		],
		[
			"Adschoom",
			"JSWeb Production",
			"marketing",
			"",
			["adschoom.com", "*.adschoom.com"]
		],
		[
			"Adscience",
			"Adscience",
			"marketing",
			"",
			["adscience.nl", "*.adscience.nl"]
		],
		[
			"Adsiduous",
			"Adsiduous",
			"marketing",
			"",
			["adsiduous.com", "*.adsiduous.com"]
		],
		[
			"Adsty",
			"Adsty",
			"marketing",
			"",
			["adx1.com", "*.adx1.com"]
		],
		[
			"Adtech (AOL)",
			"Adtech (AOL)",
			"marketing",
			"",
			["adtechus.com", "*.adtechus.com"]
		],
		[
			"Adtegrity",
			"Adtegrity",
			"marketing",
			"",
			["adtpix.com", "*.adtpix.com"]
		],
		[
			"Adthink",
			"Adthink Media",
			"marketing",
			"",
			[
				"adxcore.com",
				"*.adxcore.com",
				"dcoengine.com",
				"*.dcoengine.com"
			]
		],
		[
			"AdultWebmasterEmpire.Com",
			"AdultWebmasterEmpire.Com",
			"marketing",
			"",
			["awempire.com", "*.awempire.com"]
		],
		[
			"Adunity",
			"Adunity",
			"marketing",
			"",
			["adunity.com", "*.adunity.com"]
		],
		[
			"Advance Magazine Group",
			"Advance Magazine Group",
			"other",
			"",
			[
				"condenastdigital.com",
				"*.condenastdigital.com",
				"condenet.com",
				"*.condenet.com",
				"condenast.co.uk",
				"*.condenast.co.uk"
			]
		],
		[
			"Adverline Board",
			"Adverline",
			"marketing",
			"",
			[
				"adverline.com",
				"*.adverline.com",
				"adnext.fr",
				"*.adnext.fr"
			]
		],
		[
			"AdvertServe",
			"AdvertServe",
			"marketing",
			"",
			["advertserve.com", "*.advertserve.com"]
		],
		[
			"Advolution",
			"Advolution",
			"other",
			"",
			["advolution.de", "*.advolution.de"]
		],
		[
			"Adwise",
			"Adwise",
			"marketing",
			"",
			["adwise.bg", "*.adwise.bg"]
		],
		[
			"Adyen",
			"Adyen",
			"other",
			"",
			["adyen.com", "*.adyen.com"]
		],
		[
			"Adyoulike",
			"Adyoulike",
			"marketing",
			"",
			[
				"adyoulike.com",
				"*.adyoulike.com",
				"omnitagjs.com",
				"*.omnitagjs.com",
				"adyoulike.net",
				"*.adyoulike.net"
			]
		],
		[
			"Adzerk",
			"Adzerk",
			"marketing",
			"",
			["adzerk.net", "*.adzerk.net"]
		],
		[
			"Adzip",
			"Adbox Digital",
			"marketing",
			"",
			["adzip.co", "*.adzip.co"]
		],
		[
			"AerServ",
			"AerServ",
			"marketing",
			"",
			["aerserv.com", "*.aerserv.com"]
		],
		[
			"Affectv",
			"Affectv",
			"marketing",
			"",
			[
				"affectv.com",
				"*.affectv.com",
				"affec.tv",
				"*.affec.tv"
			]
		],
		[
			"Affiliate Window",
			"Digital Window",
			"marketing",
			"",
			["dwin1.com", "*.dwin1.com"]
		],
		[
			"Affiliatly",
			"Affiliatly",
			"marketing",
			"",
			["affiliatly.com", "*.affiliatly.com"]
		],
		[
			"Affino",
			"Affino",
			"marketing",
			"",
			["affino.com"]
		],
		[
			"Affirm",
			"Affirm",
			"other",
			"",
			["affirm.com", "*.affirm.com"]
		],
		[
			"Afterpay",
			"Block",
			"other",
			"https://www.afterpay.com/",
			["afterpay.com", "*.afterpay.com"]
		],
		[
			"Agenda Media",
			"Agenda Media",
			"marketing",
			"",
			["agendamedia.co.uk", "*.agendamedia.co.uk"]
		],
		[
			"Aggregate Knowledge",
			"Neustar",
			"marketing",
			"",
			["agkn.com", "*.agkn.com"]
		],
		[
			"AgilOne",
			"AgilOne",
			"marketing",
			"",
			["agilone.com", "*.agilone.com"]
		],
		[
			"Agility",
			"Agility",
			"platform",
			"",
			["agilitycms.com", "*.agilitycms.com"]
		],
		[
			"Ahalogy",
			"Ahalogy",
			"social",
			"",
			["ahalogy.com", "*.ahalogy.com"]
		],
		[
			"Aheadworks",
			"Aheadworks",
			"other",
			"",
			["aheadworks.com", "*.aheadworks.com"]
		],
		[
			"AirPR",
			"AirPR",
			"analytics",
			"",
			["airpr.com", "*.airpr.com"]
		],
		[
			"Aira",
			"Aira",
			"marketing",
			"",
			["aira.net", "*.aira.net"]
		],
		[
			"Airport Parking and Hotels",
			"Airport Parking and Hotels",
			"other",
			"",
			["aph.com", "*.aph.com"]
		],
		[
			"Airship",
			"Airship",
			"marketing",
			"",
			[
				"urbanairship.com",
				"*.urbanairship.com",
				"aswpsdkus.com",
				"*.aswpsdkus.com"
			]
		],
		[
			"Akamai",
			"Akamai",
			"cdn",
			"https://www.akamai.com/",
			[
				"23.62.3.183",
				"akamaitechnologies.com",
				"*.akamaitechnologies.com",
				"akamaitechnologies.fr",
				"*.akamaitechnologies.fr",
				"akamai.net",
				"*.akamai.net",
				"akamaiedge.net",
				"*.akamaiedge.net",
				"akamaihd.net",
				"*.akamaihd.net",
				"akamaized.net",
				"*.akamaized.net",
				"edgefcs.net",
				"*.edgefcs.net",
				"edgekey.net",
				"*.edgekey.net",
				"edgesuite.net",
				"srip.net",
				"*.srip.net"
			]
		],
		[
			"Akanoo",
			"Akanoo",
			"analytics",
			"",
			["akanoo.com", "*.akanoo.com"]
		],
		[
			"Albacross",
			"Albacross",
			"marketing",
			"https://albacross.com/",
			["albacross.com", "*.albacross.com"]
		],
		[
			"Alchemy",
			"AndBeyond.Media",
			"marketing",
			"",
			["andbeyond.media", "*.andbeyond.media"]
		],
		[
			"AlephD",
			"AOL",
			"marketing",
			"",
			["alephd.com", "*.alephd.com"]
		],
		[
			"Alexa",
			"Alexa",
			"analytics",
			"https://www.alexa.com/",
			[
				"alexametrics.com",
				"*.alexametrics.com",
				"d31qbv1cthcecs.cloudfront.net"
			]
		],
		[
			"Algolia",
			"Algolia",
			"other",
			"https://www.algolia.com/",
			[
				"algolianet.com",
				"*.algolianet.com",
				"algolia.net",
				"*.algolia.net",
				"algolia.io",
				"*.algolia.io"
			]
		],
		[
			"AliveChat",
			"AYU Technology Solutions",
			"chat",
			"",
			[
				"websitealive.com",
				"*.websitealive.com",
				"websitealive7.com",
				"*.websitealive7.com"
			]
		],
		[
			"All Access",
			"All Access",
			"other",
			"",
			["allaccess.com.ph", "*.allaccess.com.ph"]
		],
		[
			"Alliance for Audited Media",
			"Alliance for Audited Media",
			"marketing",
			"",
			["aamsitecertifier.com", "*.aamsitecertifier.com"]
		],
		[
			"Allyde",
			"Allyde",
			"marketing",
			"",
			["mautic.com", "*.mautic.com"]
		],
		[
			"AlphaSSL",
			"AlphaSSL",
			"other",
			"",
			["alphassl.com", "*.alphassl.com"]
		],
		[
			"Altitude",
			"Altitude",
			"marketing",
			"",
			["altitudeplatform.com", "*.altitudeplatform.com"]
		],
		[
			"Altocloud",
			"Altocloud",
			"analytics",
			"",
			["altocloud.com", "*.altocloud.com"]
		],
		[
			"Amadeus",
			"Amadeus",
			"other",
			"",
			["e-travel.com", "*.e-travel.com"]
		],
		[
			"Amazon Ads",
			"Amazon Ads",
			"marketing",
			"https://ad.amazon.com/",
			["amazon-adsystem.com", "*.amazon-adsystem.com"]
		],
		[
			"Amazon Associates",
			"Amazon",
			"marketing",
			"https://affiliate-program.amazon.co.uk/",
			["associates-amazon.com", "*.associates-amazon.com"]
		],
		[
			"Amazon CloudFront",
			"Amazon",
			"other",
			"",
			["cloudfront.net"]
		],
		[
			"Amazon Pay",
			"Amazon Pay",
			"other",
			"https://pay.amazon.com",
			[
				"payments.amazon.com",
				"payments-amazon.com",
				"*.payments-amazon.com"
			]
		],
		[
			"Amazon Trust Services",
			"Amazon",
			"other",
			"",
			[
				"amazontrust.com",
				"*.amazontrust.com",
				"o.ss2.us"
			]
		],
		[
			"Amazon Web Services",
			"Amazon Web Services",
			"other",
			"https://aws.amazon.com/s3/",
			[
				"amazon.com",
				"*.amazon.com",
				"amazonaws.com",
				"*.amazonaws.com",
				"amazonwebapps.com",
				"*.amazonwebapps.com",
				"amazonwebservices.com",
				"*.amazonwebservices.com",
				"elasticbeanstalk.com",
				"*.elasticbeanstalk.com",
				"images-amazon.com",
				"*.images-amazon.com",
				"amazon.co.uk",
				"*.amazon.co.uk"
			]
		],
		[
			"Ambassador",
			"Ambassador",
			"marketing",
			"",
			["getambassador.com", "*.getambassador.com"]
		],
		[
			"Ambient",
			"Ericcson",
			"other",
			"",
			[
				"adnetwork.vn",
				"*.adnetwork.vn",
				"ambientplatform.vn",
				"*.ambientplatform.vn"
			]
		],
		[
			"Amelia Communication",
			"Amelia Communication",
			"platform",
			"",
			["sara.media", "*.sara.media"]
		],
		[
			"Amobee",
			"Amobee",
			"marketing",
			"",
			[
				"amgdgt.com",
				"*.amgdgt.com",
				"kontera.com",
				"*.kontera.com"
			]
		],
		[
			"Amplience",
			"Amplience",
			"marketing",
			"",
			[
				"10cms.com",
				"*.10cms.com",
				"amplience.com",
				"*.amplience.com",
				"amplience.net",
				"*.amplience.net",
				"bigcontent.io",
				"*.bigcontent.io",
				"adis.ws",
				"*.adis.ws"
			]
		],
		[
			"Amplitude Mobile Analytics",
			"Amplitude",
			"analytics",
			"",
			[
				"amplitude.com",
				"*.amplitude.com",
				"d24n15hnbwhuhn.cloudfront.net"
			]
		],
		[
			"Anametrix",
			"Ensighten",
			"analytics",
			"",
			["anametrix.com", "*.anametrix.com"]
		],
		[
			"Ancora Platform",
			"Ancora Media Solutions",
			"marketing",
			"",
			["ancoraplatform.com", "*.ancoraplatform.com"]
		],
		[
			"Anedot",
			"Anedot",
			"other",
			"",
			["anedot.com", "*.anedot.com"]
		],
		[
			"AnimateJS",
			"AnimateJS",
			"other",
			"",
			["animatedjs.com", "*.animatedjs.com"]
		],
		[
			"AnswerDash",
			"AnswerDash",
			"chat",
			"",
			["answerdash.com", "*.answerdash.com"]
		],
		[
			"Answers",
			"Answers",
			"analytics",
			"",
			[
				"answcdn.com",
				"*.answcdn.com",
				"answers.com",
				"*.answers.com",
				"dsply.com",
				"*.dsply.com"
			]
		],
		[
			"Apester",
			"Apester",
			"analytics",
			"",
			[
				"apester.com",
				"*.apester.com",
				"qmerce.com",
				"*.qmerce.com"
			]
		],
		[
			"Apligraf SmartWeb",
			"Apligraf",
			"other",
			"",
			["apligraf.com.br", "*.apligraf.com.br"]
		],
		[
			"AppConsent CMP",
			"AppConsent CMP",
			"consent",
			"https://appconsent.io/en",
			[
				"appconsent.mgr.consensu.org",
				"appconsent.mgr.consensu.org",
				"*.appconsent.mgr.consensu.org"
			]
		],
		[
			"AppDynamics",
			"AppDynamics",
			"other",
			"https://www.appdynamics.com/",
			[
				"appdynamics.com",
				"*.appdynamics.com",
				"eum-appdynamics.com",
				"*.eum-appdynamics.com",
				"d3tjaysgumg9lf.cloudfront.net"
			]
		],
		[
			"AppNexus",
			"AppNexus",
			"marketing",
			"https://www.appnexus.com/",
			[
				"adnxs.com",
				"*.adnxs.com",
				"ctasnet.com",
				"*.ctasnet.com",
				"adrdgt.com",
				"*.adrdgt.com"
			]
		],
		[
			"Appcues",
			"Appcues",
			"analytics",
			"https://www.appcues.com/",
			["appcues.com", "*.appcues.com"]
		],
		[
			"Appier",
			"Appier",
			"marketing",
			"",
			["appier.net", "*.appier.net"]
		],
		[
			"Appsolute",
			"Appsolute",
			"other",
			"https://appsolute.us/",
			["dropahint.love"]
		],
		[
			"Apptus eSales",
			"Apptus",
			"analytics",
			"",
			["apptus.com", "*.apptus.com"]
		],
		[
			"Arbor",
			"LiveRamp",
			"other",
			"",
			["pippio.com", "*.pippio.com"]
		],
		[
			"Ardent Creative",
			"Ardent Creative",
			"platform",
			"",
			["ardentcreative.co.uk", "*.ardentcreative.co.uk"]
		],
		[
			"Arnold Clark Automobiles",
			"Arnold Clark Automobiles",
			"other",
			"",
			["arnoldclark.com", "*.arnoldclark.com"]
		],
		[
			"Atlas Solutions",
			"Atlas Solutions",
			"analytics",
			"https://atlassolutions.com",
			["atdmt.com", "*.atdmt.com"]
		],
		[
			"Atom Content Marketing",
			"Atom Content Marketing",
			"other",
			"",
			["atomvault.net", "*.atomvault.net"]
		],
		[
			"Atom Data",
			"Atom Data",
			"other",
			"",
			["atomdata.io", "*.atomdata.io"]
		],
		[
			"Attentive",
			"Attentive",
			"marketing",
			"https://attentivemobile.com/",
			[
				"attn.tv",
				"*.attn.tv",
				"attentivemobile.com",
				"*.attentivemobile.com"
			]
		],
		[
			"Attribution",
			"Attribution",
			"marketing",
			"",
			["attributionapp.com", "*.attributionapp.com"]
		],
		[
			"Audience 360",
			"Datapoint Media",
			"marketing",
			"",
			["dpmsrv.com", "*.dpmsrv.com"]
		],
		[
			"Audience Rate",
			"Audience Rate Limited",
			"marketing",
			"https://www.audiencerate.com/",
			["audrte.com", "*.audrte.com"]
		],
		[
			"Audience Science",
			"Audience Science",
			"marketing",
			"",
			["revsci.net", "*.revsci.net"]
		],
		[
			"AudienceSearch",
			"Intimate Merger",
			"marketing",
			"",
			["im-apps.net", "*.im-apps.net"]
		],
		[
			"Auditorius",
			"Auditorius",
			"marketing",
			"",
			["audtd.com", "*.audtd.com"]
		],
		[
			"Augur",
			"Augur",
			"analytics",
			"",
			["augur.io", "*.augur.io"]
		],
		[
			"Auth0",
			"Auth0",
			"other",
			"https://auth0.com/",
			["auth0.com", "*.auth0.com"]
		],
		[
			"Auto Link Maker",
			"Apple",
			"marketing",
			"",
			["apple.com", "*.apple.com"]
		],
		[
			"Autopilot",
			"Autopilot",
			"marketing",
			"",
			["autopilothq.com", "*.autopilothq.com"]
		],
		[
			"Avail",
			"RichRelevance",
			"marketing",
			"",
			["avail.net", "*.avail.net"]
		],
		[
			"AvantLink",
			"AvantLink",
			"marketing",
			"",
			["avmws.com", "*.avmws.com"]
		],
		[
			"Avco Systems",
			"Avco Systems",
			"other",
			"",
			["avcosystems.com", "*.avcosystems.com"]
		],
		[
			"Avid Media",
			"Avid Media",
			"chat",
			"",
			[
				"adspdbl.com",
				"*.adspdbl.com",
				"metadsp.co.uk",
				"*.metadsp.co.uk"
			]
		],
		[
			"Avocet Systems",
			"Avocet Systems",
			"marketing",
			"",
			[
				"avocet.io",
				"*.avocet.io",
				"ads.avct.cloud"
			]
		],
		[
			"Avora",
			"Avora",
			"analytics",
			"",
			["truedash.com", "*.truedash.com"]
		],
		[
			"Axel Springer CMP",
			"Axel Springer CMP",
			"consent",
			"https://www.axelspringer.com",
			[
				"axelspringer.mgr.consensu.org",
				"axelspringer.mgr.consensu.org",
				"*.axelspringer.mgr.consensu.org"
			]
		],
		[
			"Azure Traffic Manager",
			"Microsoft",
			"other",
			"",
			[
				"gateway.net",
				"*.gateway.net",
				"trafficmanager.net",
				"*.trafficmanager.net"
			]
		],
		[
			"Azure Web Services",
			"Microsoft",
			"cdn",
			"",
			[
				"azurewebsites.net",
				"*.azurewebsites.net",
				"azureedge.net",
				"*.azureedge.net",
				"msedge.net",
				"*.msedge.net",
				"windows.net",
				"*.windows.net"
			]
		],
		[
			"BAM",
			"BAM",
			"analytics",
			"",
			["bam-x.com", "*.bam-x.com"]
		],
		[
			"BMIND CMP",
			"BMIND CMP",
			"consent",
			"https://www.bmind.es",
			[
				"bmind.mgr.consensu.org",
				"bmind.mgr.consensu.org",
				"*.bmind.mgr.consensu.org"
			]
		],
		[
			"Baidu Analytics",
			"Baidu Analytics",
			"analytics",
			"https://tongji.baidu.com/web/welcome/login",
			["hm.baidu.com", "hmcdn.baidu.com"]
		],
		[
			"Baifendian Technology",
			"Baifendian Technology",
			"marketing",
			"",
			["baifendian.com", "*.baifendian.com"]
		],
		[
			"Bankrate",
			"Bankrate",
			"other",
			"",
			["bankrate.com", "*.bankrate.com"]
		],
		[
			"BannerFlow",
			"Nordic Factory Solutions",
			"marketing",
			"",
			["bannerflow.com", "*.bannerflow.com"]
		],
		[
			"Barclaycard SmartPay",
			"Barclaycard",
			"other",
			"",
			["barclaycardsmartpay.com", "*.barclaycardsmartpay.com"]
		],
		[
			"Barilliance",
			"Barilliance",
			"analytics",
			"",
			[
				"barilliance.net",
				"*.barilliance.net",
				"dn3y71tq7jf07.cloudfront.net"
			]
		],
		[
			"Barnebys",
			"Barnebys",
			"other",
			"",
			["barnebys.com", "*.barnebys.com"]
		],
		[
			"Basis",
			"Basis Technologies",
			"marketing",
			"https://basis.net/",
			["basis.net", "*.basis.net"]
		],
		[
			"Batch Media",
			"Batch Media",
			"marketing",
			"",
			["t4ft.de", "*.t4ft.de"]
		],
		[
			"Bauer Consumer Media",
			"Bauer Consumer Media",
			"other",
			"",
			[
				"bauercdn.com",
				"*.bauercdn.com",
				"greatmagazines.co.uk",
				"*.greatmagazines.co.uk"
			]
		],
		[
			"Baynote",
			"Baynote",
			"analytics",
			"",
			["baynote.net", "*.baynote.net"]
		],
		[
			"Bazaarvoice",
			"Bazaarvoice",
			"analytics",
			"",
			[
				"bazaarvoice.com",
				"*.bazaarvoice.com",
				"feedmagnet.com",
				"*.feedmagnet.com"
			]
		],
		[
			"Beachfront Media",
			"Beachfront Media",
			"marketing",
			"",
			["bfmio.com", "*.bfmio.com"]
		],
		[
			"BeamPulse",
			"BeamPulse",
			"analytics",
			"",
			["beampulse.com", "*.beampulse.com"]
		],
		[
			"Bedrock CMP",
			"Bedrock CMP",
			"consent",
			"https://www.bedrockstreaming.com",
			[
				"bedrock.mgr.consensu.org",
				"bedrock.mgr.consensu.org",
				"*.bedrock.mgr.consensu.org"
			]
		],
		[
			"Beeketing",
			"Beeketing",
			"marketing",
			"https://beeketing.com/",
			["beeketing.com", "*.beeketing.com"]
		],
		[
			"Beeswax",
			"Beeswax",
			"marketing",
			"",
			["bidr.io", "*.bidr.io"]
		],
		[
			"Beetailer",
			"Beetailer",
			"social",
			"",
			["beetailer.com", "*.beetailer.com"]
		],
		[
			"Best Of Media S.A.",
			"Best Of Media S.A.",
			"other",
			"",
			["servebom.com", "*.servebom.com"]
		],
		[
			"Bet365",
			"Bet365",
			"marketing",
			"",
			["bet365affiliates.com", "*.bet365affiliates.com"]
		],
		[
			"Betfair",
			"Betfair",
			"other",
			"",
			["cdnbf.net", "*.cdnbf.net"]
		],
		[
			"Betgenius",
			"Genius Sports",
			"other",
			"",
			["connextra.com", "*.connextra.com"]
		],
		[
			"Better Banners",
			"Better Banners",
			"marketing",
			"",
			["betterbannerscloud.com", "*.betterbannerscloud.com"]
		],
		[
			"Better Business Bureau",
			"Better Business Bureau",
			"analytics",
			"",
			["bbb.org", "*.bbb.org"]
		],
		[
			"Between Digital",
			"Between Digital",
			"marketing",
			"",
			["betweendigital.com", "*.betweendigital.com"]
		],
		[
			"BidTheatre",
			"BidTheatre",
			"marketing",
			"",
			["bidtheatre.com", "*.bidtheatre.com"]
		],
		[
			"Bidswitch",
			"Bidswitch",
			"marketing",
			"https://www.bidswitch.com/",
			["bidswitch.net", "*.bidswitch.net"]
		],
		[
			"Bidtellect",
			"Bidtellect",
			"marketing",
			"",
			["bttrack.com", "*.bttrack.com"]
		],
		[
			"Bigcommerce",
			"Bigcommerce",
			"marketing",
			"",
			["bigcommerce.com", "*.bigcommerce.com"]
		],
		[
			"Bing Ads",
			"Bing Ads",
			"marketing",
			"https://bingads.microsoft.com",
			[
				"bing.com",
				"*.bing.com",
				"microsoft.com",
				"*.microsoft.com",
				"msn.com",
				"*.msn.com",
				"s-msft.com",
				"*.s-msft.com",
				"s-msn.com",
				"*.s-msn.com",
				"msads.net",
				"*.msads.net",
				"msecnd.net",
				"*.msecnd.net"
			]
		],
		[
			"BitGravity",
			"Tata Communications",
			"other",
			"",
			["bitgravity.com", "*.bitgravity.com"]
		],
		[
			"Bitly",
			"Bitly",
			"other",
			"",
			[
				"bitly.com",
				"*.bitly.com",
				"lemde.fr",
				"*.lemde.fr",
				"bit.ly",
				"*.bit.ly"
			]
		],
		[
			"Bizible",
			"Bizible",
			"marketing",
			"",
			[
				"bizible.com",
				"*.bizible.com",
				"bizibly.com",
				"*.bizibly.com"
			]
		],
		[
			"Bizrate",
			"Bizrate",
			"analytics",
			"",
			["bizrate.com", "*.bizrate.com"]
		],
		[
			"BlastCasta",
			"BlastCasta",
			"social",
			"",
			["poweringnews.com", "*.poweringnews.com"]
		],
		[
			"Blindado",
			"Blindado",
			"other",
			"",
			["siteblindado.com", "*.siteblindado.com"]
		],
		[
			"Blis",
			"Blis",
			"marketing",
			"",
			["blismedia.com", "*.blismedia.com"]
		],
		[
			"Blogg.se",
			"Blogg.se",
			"platform",
			"",
			[
				"cdnme.se",
				"*.cdnme.se",
				"publishme.se",
				"*.publishme.se"
			]
		],
		[
			"Blogger",
			"Blogger",
			"platform",
			"https://www.blogger.com/",
			[
				"blogblog.com",
				"*.blogblog.com",
				"blogger.com",
				"*.blogger.com",
				"blogspot.com",
				"*.blogspot.com",
				"images-blogger-opensocial.googleusercontent.com"
			]
		],
		[
			"BloomReach",
			"BloomReach",
			"marketing",
			"",
			[
				"brcdn.com",
				"*.brcdn.com",
				"brsrvr.com",
				"*.brsrvr.com",
				"brsvr.com",
				"*.brsvr.com"
			]
		],
		[
			"Bloomberg",
			"Bloomberg",
			"other",
			"",
			["gotraffic.net", "*.gotraffic.net"]
		],
		[
			"Blue State Digital",
			"Blue State Digital",
			"marketing",
			"",
			["bsd.net", "*.bsd.net"]
		],
		[
			"Blue Triangle Technologies",
			"Blue Triangle Technologies",
			"analytics",
			"",
			["btttag.com", "*.btttag.com"]
		],
		[
			"BlueCava",
			"BlueCava",
			"marketing",
			"",
			["bluecava.com", "*.bluecava.com"]
		],
		[
			"BlueKai",
			"Oracle",
			"marketing",
			"",
			[
				"bkrtx.com",
				"*.bkrtx.com",
				"bluekai.com",
				"*.bluekai.com"
			]
		],
		[
			"Bluecore",
			"Bluecore",
			"analytics",
			"",
			["bluecore.com", "*.bluecore.com"]
		],
		[
			"Bluegg",
			"Bluegg",
			"platform",
			"",
			["d1va5oqn59yrvt.cloudfront.net"]
		],
		[
			"Bold Commerce",
			"Bold Commerce",
			"other",
			"",
			[
				"shappify-cdn.com",
				"*.shappify-cdn.com",
				"shappify.com",
				"*.shappify.com",
				"boldapps.net",
				"*.boldapps.net"
			]
		],
		[
			"BoldChat",
			"LogMeIn",
			"chat",
			"",
			["boldchat.com", "*.boldchat.com"]
		],
		[
			"Bolt",
			"Bolt",
			"other",
			"https://www.bolt.com/",
			["bolt.com", "*.bolt.com"]
		],
		[
			"Bombora",
			"Bombora",
			"marketing",
			"",
			["mlno6.com", "*.mlno6.com"]
		],
		[
			"Bonnier",
			"Bonnier",
			"other",
			"",
			["bonniercorp.com", "*.bonniercorp.com"]
		],
		[
			"Bonzai",
			"Bonzai",
			"marketing",
			"https://www.bonzai.co/",
			["bonzai.co", "*.bonzai.co"]
		],
		[
			"Bookatable",
			"Bookatable",
			"other",
			"",
			[
				"bookatable.com",
				"*.bookatable.com",
				"livebookings.com",
				"*.livebookings.com"
			]
		],
		[
			"Booking.com",
			"Booking.com",
			"other",
			"",
			["bstatic.com", "*.bstatic.com"]
		],
		[
			"Boomtrain",
			"Boomtrain",
			"marketing",
			"",
			[
				"boomtrain.com",
				"*.boomtrain.com",
				"boomtrain.net",
				"*.boomtrain.net"
			]
		],
		[
			"BoostSuite",
			"BoostSuite",
			"marketing",
			"",
			["poweredbyeden.com", "*.poweredbyeden.com"]
		],
		[
			"Boostable",
			"Boostable",
			"marketing",
			"",
			["boostable.com", "*.boostable.com"]
		],
		[
			"Bootstrap CDN",
			"Bootstrap CDN",
			"cdn",
			"https://www.bootstrapcdn.com/",
			["bootstrapcdn.com", "*.bootstrapcdn.com"]
		],
		[
			"Bootstrap Chinese network",
			"Bootstrap Chinese network",
			"cdn",
			"",
			["bootcss.com", "*.bootcss.com"]
		],
		[
			"Booxscale",
			"Booxscale",
			"marketing",
			"",
			["booxscale.com", "*.booxscale.com"]
		],
		[
			"Borderfree",
			"pitney bowes",
			"other",
			"",
			[
				"borderfree.com",
				"*.borderfree.com",
				"fiftyone.com",
				"*.fiftyone.com"
			]
		],
		[
			"Borlabs CMP",
			"Borlabs CMP",
			"consent",
			"https://borlabs.io",
			[
				"borlabs.mgr.consensu.org",
				"borlabs.mgr.consensu.org",
				"*.borlabs.mgr.consensu.org"
			]
		],
		[
			"BowNow",
			"BowNow",
			"analytics",
			"https://bow-now.jp/",
			["bownow.jp", "*.bownow.jp"]
		],
		[
			"Box",
			"Box",
			"platform",
			"",
			["box.com", "*.box.com"]
		],
		[
			"Boxever",
			"Boxever",
			"analytics",
			"",
			["boxever.com", "*.boxever.com"]
		],
		[
			"Braintree Payments",
			"Paypal",
			"other",
			"",
			["braintreegateway.com", "*.braintreegateway.com"]
		],
		[
			"Branch Metrics",
			"Branch Metrics",
			"marketing",
			"",
			[
				"branch.io",
				"*.branch.io",
				"app.link",
				"*.app.link"
			]
		],
		[
			"Brand Finance",
			"Brand Finance",
			"other",
			"",
			["brandirectory.com", "*.brandirectory.com"]
		],
		[
			"Brand View",
			"Brand View",
			"analytics",
			"",
			["brandview.com", "*.brandview.com"]
		],
		[
			"Brandmetrics",
			"Brandmetrics",
			"analytics",
			"https://www.brandmetrics.com",
			["brandmetrics.com", "*.brandmetrics.com"]
		],
		[
			"Brandscreen",
			"Brandscreen",
			"marketing",
			"",
			["rtbidder.net", "*.rtbidder.net"]
		],
		[
			"Braze",
			"Braze",
			"analytics",
			"https://www.braze.com",
			["appboycdn.com", "*.appboycdn.com"]
		],
		[
			"BridgeTrack",
			"Sapient",
			"marketing",
			"",
			["bridgetrack.com", "*.bridgetrack.com"]
		],
		[
			"Bridgewell DSP",
			"Bridgewell DSP",
			"marketing",
			"https://www.bridgewell.com/",
			["scupio.com", "*.scupio.com"]
		],
		[
			"BrightRoll",
			"Yahoo!",
			"marketing",
			"",
			["btrll.com", "*.btrll.com"]
		],
		[
			"BrightTag / Signal",
			"Signal",
			"tag-manager",
			"https://www.signal.co",
			[
				"btstatic.com",
				"*.btstatic.com",
				"thebrighttag.com",
				"*.thebrighttag.com"
			]
		],
		[
			"Brightcove",
			"Brightcove",
			"video",
			"https://www.brightcove.com/en/",
			[
				"brightcove.com",
				"*.brightcove.com",
				"brightcove.net",
				"*.brightcove.net",
				"zencdn.net",
				"*.zencdn.net"
			]
		],
		[
			"Brightcove ZenCoder",
			"Brightcove",
			"other",
			"",
			["zencoder.net", "*.zencoder.net"]
		],
		[
			"Bronto Software",
			"Bronto Software",
			"marketing",
			"",
			[
				"bm23.com",
				"*.bm23.com",
				"bronto.com",
				"*.bronto.com",
				"brontops.com",
				"*.brontops.com"
			]
		],
		[
			"Browsealoud",
			"Browsealoud",
			"other",
			"https://www.texthelp.com/en-gb/products/browsealoud/",
			[
				"browsealoud.com",
				"*.browsealoud.com",
				"texthelp.com",
				"*.texthelp.com"
			]
		],
		[
			"Browser-Update.org",
			"Browser-Update.org",
			"other",
			"",
			["browser-update.org", "*.browser-update.org"]
		],
		[
			"Buffer",
			"Buffer",
			"social",
			"",
			["bufferapp.com", "*.bufferapp.com"]
		],
		[
			"Bugsnag",
			"Bugsnag",
			"other",
			"",
			[
				"bugsnag.com",
				"*.bugsnag.com",
				"d2wy8f7a9ursnm.cloudfront.net"
			]
		],
		[
			"Builder",
			"Builder",
			"platform",
			"https://www.builder.io/",
			["builder.io", "*.builder.io"]
		],
		[
			"Burst Media",
			"Burst Media",
			"marketing",
			"",
			[
				"burstnet.com",
				"*.burstnet.com",
				"1rx.io",
				"*.1rx.io"
			]
		],
		[
			"Burt",
			"Burt",
			"analytics",
			"",
			[
				"richmetrics.com",
				"*.richmetrics.com",
				"burt.io",
				"*.burt.io"
			]
		],
		[
			"Business Message",
			"Business Message",
			"marketing",
			"",
			["message-business.com", "*.message-business.com"]
		],
		[
			"Business Week",
			"Bloomberg",
			"social",
			"",
			["bwbx.io", "*.bwbx.io"]
		],
		[
			"Buto",
			"Big Button",
			"marketing",
			"",
			["buto.tv", "*.buto.tv"]
		],
		[
			"Button",
			"Button",
			"marketing",
			"",
			["btncdn.com", "*.btncdn.com"]
		],
		[
			"BuySellAds",
			"BuySellAds",
			"marketing",
			"",
			[
				"buysellads.com",
				"*.buysellads.com",
				"buysellads.net",
				"*.buysellads.net"
			]
		],
		[
			"BuySight (AOL)",
			"BuySight (AOL)",
			"marketing",
			"",
			["pulsemgr.com", "*.pulsemgr.com"]
		],
		[
			"Buyapowa",
			"Buyapowa",
			"marketing",
			"",
			["co-buying.com", "*.co-buying.com"]
		],
		[
			"BuzzFeed",
			"BuzzFeed",
			"social",
			"",
			[
				"buzzfed.com",
				"*.buzzfed.com",
				"buzzfeed.com",
				"*.buzzfeed.com"
			]
		],
		[
			"Byside",
			"Byside",
			"analytics",
			"https://byside.com",
			["byside.com", "*.byside.com"]
		],
		[
			"C1X",
			"C1X",
			"marketing",
			"",
			["c1exchange.com", "*.c1exchange.com"]
		],
		[
			"C3 Metrics",
			"C3 Metrics",
			"analytics",
			"",
			["c3tag.com", "*.c3tag.com"]
		],
		[
			"CANDDi",
			"Campaign and Digital Intelligence",
			"marketing",
			"",
			["canddi.com", "*.canddi.com"]
		],
		[
			"CCM benchmark Group",
			"CCM benchmark Group",
			"social",
			"",
			["ccm2.net", "*.ccm2.net"]
		],
		[
			"CD Networks",
			"CD Networks",
			"other",
			"",
			["gccdn.net", "*.gccdn.net"]
		],
		[
			"CDK Dealer Management",
			"CDK Global",
			"platform",
			"https://www.cdkglobal.com/us",
			["assets-cdk.com", "*.assets-cdk.com"]
		],
		[
			"CDN Planet",
			"CDN Planet",
			"analytics",
			"",
			["cdnplanet.com", "*.cdnplanet.com"]
		],
		[
			"CJ Affiliate",
			"Conversant",
			"marketing",
			"",
			[
				"cj.com",
				"*.cj.com",
				"dpbolvw.net",
				"*.dpbolvw.net"
			]
		],
		[
			"CJ Affiliate by Conversant",
			"Conversant",
			"marketing",
			"",
			["ftjcfx.com", "*.ftjcfx.com"]
		],
		[
			"CNBC",
			"CNBC",
			"other",
			"",
			["cnbc.com", "*.cnbc.com"]
		],
		[
			"CNET Content Solutions",
			"CBS Interactive",
			"other",
			"",
			["cnetcontent.com", "*.cnetcontent.com"]
		],
		[
			"CPEx",
			"CPEx",
			"other",
			"",
			["cpex.cz", "*.cpex.cz"]
		],
		[
			"CPXi",
			"CPXi",
			"marketing",
			"",
			["cpxinteractive.com", "*.cpxinteractive.com"]
		],
		[
			"CUBED Attribution",
			"CUBED",
			"marketing",
			"",
			["withcubed.com", "*.withcubed.com"]
		],
		[
			"Cabin",
			"Cabin",
			"analytics",
			"https://withcabin.com/",
			["withcabin.com", "*.withcabin.com"]
		],
		[
			"Cachefly",
			"Cachefly",
			"other",
			"",
			["cachefly.net", "*.cachefly.net"]
		],
		[
			"Calendly",
			"Calendly",
			"other",
			"",
			["calendly.com", "*.calendly.com"]
		],
		[
			"CallRail",
			"CallRail",
			"analytics",
			"",
			["callrail.com", "*.callrail.com"]
		],
		[
			"CallTrackingMetrics",
			"CallTrackingMetrics",
			"analytics",
			"",
			["tctm.co", "*.tctm.co"]
		],
		[
			"Canned Banners",
			"Canned Banners",
			"marketing",
			"",
			["cannedbanners.com", "*.cannedbanners.com"]
		],
		[
			"Canopy Labs",
			"Canopy Labs",
			"analytics",
			"",
			["canopylabs.com", "*.canopylabs.com"]
		],
		[
			"Capita",
			"Capita",
			"other",
			"",
			["crcom.co.uk", "*.crcom.co.uk"]
		],
		[
			"Captify Media",
			"Captify Media",
			"marketing",
			"",
			["cpx.to", "*.cpx.to"]
		],
		[
			"Captiify",
			"Captiify",
			"marketing",
			"",
			["captifymedia.com", "*.captifymedia.com"]
		],
		[
			"Captivate Ai",
			"Captivate Ai",
			"marketing",
			"",
			["captivate.ai", "*.captivate.ai"]
		],
		[
			"Captora",
			"Captora",
			"marketing",
			"",
			["captora.com", "*.captora.com"]
		],
		[
			"Carbon Ads",
			"Carbon Ads",
			"marketing",
			"https://www.carbonads.net/",
			[
				"carbonads.net",
				"*.carbonads.net",
				"carbonads.com",
				"*.carbonads.com"
			]
		],
		[
			"Carcloud",
			"Carcloud",
			"other",
			"",
			["carcloud.co.uk", "*.carcloud.co.uk"]
		],
		[
			"Cardlytics",
			"Cardlytics",
			"marketing",
			"",
			["cardlytics.com", "*.cardlytics.com"]
		],
		[
			"Cardosa Enterprises",
			"Cardosa Enterprises",
			"analytics",
			"",
			["y-track.com", "*.y-track.com"]
		],
		[
			"Caspian Media",
			"Caspian Media",
			"marketing",
			"",
			["caspianmedia.com", "*.caspianmedia.com"]
		],
		[
			"Cast",
			"Cast",
			"other",
			"",
			["cast.rocks", "*.cast.rocks"]
		],
		[
			"Castle",
			"Castle",
			"other",
			"https://castle.io",
			[
				"castle.io",
				"*.castle.io",
				"d2t77mnxyo7adj.cloudfront.net"
			]
		],
		[
			"Catch",
			"Catch",
			"other",
			"",
			["getcatch.com", "*.getcatch.com"]
		],
		[
			"Catchpoint",
			"Catchpoint",
			"analytics",
			"https://www.catchpoint.com/",
			[
				"3gl.net",
				"*.3gl.net",
				"3genlabs.net",
				"*.3genlabs.net"
			]
		],
		[
			"Cavisson",
			"Cavisson",
			"analytics",
			"",
			["cavisson.com", "*.cavisson.com"]
		],
		[
			"Cedato",
			"Cedato",
			"marketing",
			"",
			[
				"algovid.com",
				"*.algovid.com",
				"vdoserv.com",
				"*.vdoserv.com"
			]
		],
		[
			"Celebrus Technologies",
			"Celebrus Technologies",
			"analytics",
			"",
			["celebrus.com", "*.celebrus.com"]
		],
		[
			"Celtra",
			"Celtra",
			"marketing",
			"",
			["celtra.com", "*.celtra.com"]
		],
		[
			"Centro",
			"Centro",
			"marketing",
			"",
			["brand-server.com", "*.brand-server.com"]
		],
		[
			"Ceros",
			"Ceros",
			"other",
			"",
			["ceros.com", "view.ceros.com"]
		],
		[
			"Ceros Analytics",
			"Ceros",
			"analytics",
			"",
			["api.ceros.com"]
		],
		[
			"Certona",
			"Certona",
			"analytics",
			"",
			["certona.net", "*.certona.net"]
		],
		[
			"Certum",
			"Certum",
			"other",
			"",
			[
				"ocsp-certum.com",
				"*.ocsp-certum.com",
				"certum.pl",
				"*.certum.pl"
			]
		],
		[
			"Cgrdirect",
			"Cgrdirect",
			"other",
			"",
			["cgrdirect.co.uk", "*.cgrdirect.co.uk"]
		],
		[
			"Chameleon",
			"Chameleon",
			"marketing",
			"https://www.trychameleon.com/",
			["trychameleon.com", "*.trychameleon.com"]
		],
		[
			"Channel 5 Media",
			"Channel 5 Media",
			"marketing",
			"",
			["five.tv", "*.five.tv"]
		],
		[
			"Channel.me",
			"Channel.me",
			"chat",
			"",
			["channel.me", "*.channel.me"]
		],
		[
			"ChannelAdvisor",
			"ChannelAdvisor",
			"marketing",
			"",
			[
				"channeladvisor.com",
				"*.channeladvisor.com",
				"searchmarketing.com",
				"*.searchmarketing.com"
			]
		],
		[
			"ChannelApe",
			"ChannelApe",
			"other",
			"https://www.channelape.com/",
			["channelape.com", "*.channelape.com"]
		],
		[
			"Chargeads Oscar",
			"Chargeads",
			"marketing",
			"",
			["chargeads.com", "*.chargeads.com"]
		],
		[
			"Charities Aid Foundation",
			"Charities Aid Foundation",
			"other",
			"",
			["cafonline.org", "*.cafonline.org"]
		],
		[
			"Chartbeat",
			"Chartbeat",
			"analytics",
			"",
			[
				"chartbeat.com",
				"*.chartbeat.com",
				"chartbeat.net",
				"*.chartbeat.net"
			]
		],
		[
			"Chatwoot",
			"Chatwoot",
			"chat",
			"https://www.chatwoot.com/",
			["chatwoot.com", "*.chatwoot.com"]
		],
		[
			"Cheapflights Media",
			"Momondo",
			"other",
			"",
			["momondo.net", "*.momondo.net"]
		],
		[
			"CheckM8",
			"CheckM8",
			"marketing",
			"",
			["checkm8.com", "*.checkm8.com"]
		],
		[
			"CheckRate",
			"FreeStart",
			"other",
			"",
			["checkrate.co.uk", "*.checkrate.co.uk"]
		],
		[
			"Checkfront",
			"Checkfront",
			"other",
			"",
			[
				"checkfront.com",
				"*.checkfront.com",
				"dcg3jth5savst.cloudfront.net"
			]
		],
		[
			"Checkout.com",
			"Checkout.com",
			"other",
			"https://www.checkout.com",
			["checkout.com", "*.checkout.com"]
		],
		[
			"CheetahMail",
			"Experian",
			"marketing",
			"",
			["chtah.com", "*.chtah.com"]
		],
		[
			"Chitika",
			"Chitika",
			"marketing",
			"",
			["chitika.net", "*.chitika.net"]
		],
		[
			"ChoiceStream",
			"ChoiceStream",
			"marketing",
			"",
			["choicestream.com", "*.choicestream.com"]
		],
		[
			"Cint",
			"Cint",
			"social",
			"",
			["cint.com", "*.cint.com"]
		],
		[
			"Civic",
			"Civic",
			"platform",
			"",
			["civiccomputing.com", "*.civiccomputing.com"]
		],
		[
			"Civic CMP",
			"Civic CMP",
			"consent",
			"https://www.civicuk.com",
			[
				"cookiecontrol.mgr.consensu.org",
				"cookiecontrol.mgr.consensu.org",
				"*.cookiecontrol.mgr.consensu.org"
			]
		],
		[
			"Clarity",
			"Microsoft",
			"other",
			"https://clarity.microsoft.com/",
			["clarity.ms", "*.clarity.ms"]
		],
		[
			"ClearBrain",
			"ClearBrain",
			"analytics",
			"https://www.clearbrain.com/",
			["clearbrain.com", "*.clearbrain.com"]
		],
		[
			"ClearRise",
			"ClearRise",
			"chat",
			"",
			["clearrise.com", "*.clearrise.com"]
		],
		[
			"Clearbit",
			"Clearbit",
			"analytics",
			"https://clearbit.com/",
			[
				"clearbitjs.com",
				"*.clearbitjs.com",
				"clearbitscripts.com",
				"*.clearbitscripts.com",
				"clearbit.com",
				"*.clearbit.com"
			]
		],
		[
			"Clearstream",
			"Clearstream",
			"marketing",
			"",
			["clrstm.com", "*.clrstm.com"]
		],
		[
			"Clerk.io ApS",
			"Clerk.io ApS",
			"analytics",
			"",
			["clerk.io", "*.clerk.io"]
		],
		[
			"CleverDATA",
			"CleverDATA",
			"marketing",
			"",
			["1dmp.io", "*.1dmp.io"]
		],
		[
			"CleverTap",
			"CleverTap",
			"analytics",
			"",
			["d2r1yp2w7bby2u.cloudfront.net"]
		],
		[
			"Click Density",
			"Click Density",
			"analytics",
			"",
			["clickdensity.com", "*.clickdensity.com"]
		],
		[
			"Click Guardian",
			"Click Guardian",
			"marketing",
			"https://www.clickguardian.co.uk/",
			[
				"clickguardian.app",
				"*.clickguardian.app",
				"clickguardian.co.uk",
				"*.clickguardian.co.uk"
			]
		],
		[
			"Click4Assistance",
			"Click4Assistance",
			"chat",
			"",
			["click4assistance.co.uk", "*.click4assistance.co.uk"]
		],
		[
			"ClickDesk",
			"ClickDesk",
			"chat",
			"",
			[
				"clickdesk.com",
				"*.clickdesk.com",
				"d1gwclp1pmzk26.cloudfront.net"
			]
		],
		[
			"ClickDimensions",
			"ClickDimensions",
			"marketing",
			"",
			["clickdimensions.com", "*.clickdimensions.com"]
		],
		[
			"Clickadu (Winner Solutions)",
			"Clickadu (Winner Solutions)",
			"marketing",
			"",
			["clickadu.com", "*.clickadu.com"]
		],
		[
			"Clickagy Audience Lab",
			"Clickagy",
			"marketing",
			"",
			["clickagy.com", "*.clickagy.com"]
		],
		[
			"Clickio",
			"Clickio",
			"marketing",
			"",
			[]
		],
		[
			"Clickio CMP",
			"Clickio CMP",
			"consent",
			"https://clickio.com",
			[
				"clickio.mgr.consensu.org",
				"clickio.mgr.consensu.org",
				"*.clickio.mgr.consensu.org"
			]
		],
		[
			"Clicktale",
			"Clicktale",
			"analytics",
			"",
			[
				"cdngc.net",
				"*.cdngc.net",
				"clicktale.net",
				"*.clicktale.net"
			]
		],
		[
			"Clicktripz",
			"Clicktripz",
			"other",
			"",
			["clicktripz.com", "*.clicktripz.com"]
		],
		[
			"Clik.com Websites",
			"Clik.com Websites",
			"other",
			"",
			["clikpic.com", "*.clikpic.com"]
		],
		[
			"Cloud Technologies",
			"Cloud Technologies",
			"marketing",
			"",
			[
				"behavioralengine.com",
				"*.behavioralengine.com",
				"behavioralmailing.com",
				"*.behavioralmailing.com"
			]
		],
		[
			"Cloud-A",
			"Cloud-A",
			"other",
			"",
			["bulkstorage.ca", "*.bulkstorage.ca"]
		],
		[
			"Cloud.typography",
			"Hoefler &amp; Co",
			"cdn",
			"",
			["typography.com", "*.typography.com"]
		],
		[
			"CloudSponge",
			"CloudSponge",
			"marketing",
			"",
			["cloudsponge.com", "*.cloudsponge.com"]
		],
		[
			"CloudVPS",
			"CloudVPS",
			"other",
			"",
			[
				"adoftheyear.com",
				"*.adoftheyear.com",
				"objectstore.eu",
				"*.objectstore.eu"
			]
		],
		[
			"Cloudflare",
			"Cloudflare",
			"other",
			"https://www.cloudflare.com/website-optimization/",
			[
				"ajax.cloudflare.com",
				"nel.cloudflare.com",
				"*.nel.cloudflare.com",
				"static.cloudflareinsights.com"
			]
		],
		[
			"Cloudflare CDN",
			"Cloudflare CDN",
			"cdn",
			"https://cdnjs.com/",
			["cdnjs.cloudflare.com", "amp.cloudflare.com"]
		],
		[
			"Cloudinary",
			"Cloudinary",
			"other",
			"",
			["cloudinary.com", "*.cloudinary.com"]
		],
		[
			"Cloudqp",
			"Cloudwp",
			"other",
			"",
			["cloudwp.io", "*.cloudwp.io"]
		],
		[
			"Cludo",
			"Cludo",
			"other",
			"",
			["cludo.com", "*.cludo.com"]
		],
		[
			"Cognesia",
			"Cognesia",
			"marketing",
			"",
			["intelli-direct.com", "*.intelli-direct.com"]
		],
		[
			"CogoCast",
			"Cogo Labs",
			"marketing",
			"",
			["cogocast.net", "*.cogocast.net"]
		],
		[
			"Coherent Path",
			"Coherent Path",
			"other",
			"https://coherentpath.com/",
			["coherentpath.com", "*.coherentpath.com"]
		],
		[
			"Colbenson",
			"Colbenson",
			"other",
			"",
			["colbenson.com", "*.colbenson.com"]
		],
		[
			"Collective",
			"Collective",
			"marketing",
			"",
			["collective-media.net", "*.collective-media.net"]
		],
		[
			"Colpirio",
			"Colpirio",
			"analytics",
			"https://www.widespace.com",
			["colpirio.com", "*.colpirio.com"]
		],
		[
			"Com Laude",
			"Com Laude",
			"other",
			"",
			["gdimg.net", "*.gdimg.net"]
		],
		[
			"Comm100",
			"Comm100",
			"chat",
			"",
			["comm100.com", "*.comm100.com"]
		],
		[
			"Commanders Act CMP",
			"Commanders Act CMP",
			"consent",
			"https://www.commandersact.com",
			[
				"commandersact.mgr.consensu.org",
				"commandersact.mgr.consensu.org",
				"*.commandersact.mgr.consensu.org"
			]
		],
		[
			"CommerceHub",
			"CommerceHub",
			"marketing",
			"",
			["mercent.com", "*.mercent.com"]
		],
		[
			"Commission Factory",
			"Commission Factory",
			"marketing",
			"",
			["cfjump.com", "*.cfjump.com"]
		],
		[
			"Communicator",
			"Communicator",
			"marketing",
			"",
			[
				"communicatorcorp.com",
				"*.communicatorcorp.com",
				"communicatoremail.com",
				"*.communicatoremail.com"
			]
		],
		[
			"Comodo",
			"Comodo",
			"other",
			"",
			[
				"comodo.com",
				"*.comodo.com",
				"trust-provider.com",
				"*.trust-provider.com",
				"trustlogo.com",
				"*.trustlogo.com",
				"usertrust.com",
				"*.usertrust.com",
				"comodo.net",
				"*.comodo.net"
			]
		],
		[
			"Comodo Certificate Authority",
			"Comodo",
			"other",
			"",
			[
				"crt.comodoca.com",
				"comodoca4.com",
				"*.comodoca4.com",
				"ocsp.comodoca.com",
				"ocsp.usertrust.com",
				"crt.usertrust.com"
			]
		],
		[
			"Compete",
			"Millwood Brown Digital",
			"analytics",
			"",
			[
				"c-col.com",
				"*.c-col.com",
				"compete.com",
				"*.compete.com"
			]
		],
		[
			"Complianz CMP",
			"Complianz CMP",
			"consent",
			"https://complianz.io/",
			[
				"complianz.mgr.consensu.org",
				"complianz.mgr.consensu.org",
				"*.complianz.mgr.consensu.org"
			]
		],
		[
			"Compuware",
			"Compuware",
			"analytics",
			"",
			["axf8.net", "*.axf8.net"]
		],
		[
			"Concert",
			"Concert",
			"marketing",
			"https://concert.io/",
			["concert.io", "*.concert.io"]
		],
		[
			"Conductrics",
			"Conductrics",
			"analytics",
			"",
			["conductrics.com", "*.conductrics.com"]
		],
		[
			"Confirmit",
			"Confirmit",
			"analytics",
			"",
			["confirmit.com", "*.confirmit.com"]
		],
		[
			"Connatix",
			"Connatix",
			"marketing",
			"",
			["connatix.com", "*.connatix.com"]
		],
		[
			"Connect Events",
			"Connect Events",
			"platform",
			"",
			["connectevents.com.au", "*.connectevents.com.au"]
		],
		[
			"Connexity",
			"Connexity",
			"analytics",
			"https://connexity.com/",
			["connexity.net", "*.connexity.net"]
		],
		[
			"Consent Desk CMP",
			"Consent Desk CMP",
			"consent",
			"https://www.consentdesk.com/",
			[
				"consentdesk.mgr.consensu.org",
				"consentdesk.mgr.consensu.org",
				"*.consentdesk.mgr.consensu.org"
			]
		],
		[
			"Consent Manager CMP",
			"Consent Manager CMP",
			"consent",
			"https://consentmanager.net",
			[
				"consentmanager.mgr.consensu.org",
				"consentmanager.mgr.consensu.org",
				"*.consentmanager.mgr.consensu.org"
			]
		],
		[
			"ConsentServe CMP",
			"ConsentServe CMP",
			"consent",
			"https://www.consentserve.com/",
			[
				"consentserve.mgr.consensu.org",
				"consentserve.mgr.consensu.org",
				"*.consentserve.mgr.consensu.org"
			]
		],
		[
			"Constant Contact",
			"Constant Contact",
			"marketing",
			"",
			["ctctcdn.com", "*.ctctcdn.com"]
		],
		[
			"Constructor.io",
			"Constructor.io",
			"other",
			"",
			["cnstrc.com", "*.cnstrc.com"]
		],
		[
			"Consumable",
			"Consumable",
			"marketing",
			"https://consumable.com/",
			["serverbid.com", "*.serverbid.com"]
		],
		[
			"Contabo",
			"Contabo",
			"platform",
			"",
			["185.2.100.179"]
		],
		[
			"ContactAtOnce",
			"ContactAtOnce",
			"chat",
			"https://www.contactatonce.com/",
			["contactatonce.com", "*.contactatonce.com"]
		],
		[
			"Content Media Corporation",
			"Content Media Corporation",
			"other",
			"",
			["contentmedia.eu", "*.contentmedia.eu"]
		],
		[
			"ContentSquare",
			"ContentSquare",
			"analytics",
			"",
			[
				"d1m6l9dfulcyw7.cloudfront.net",
				"content-square.net",
				"*.content-square.net",
				"contentsquare.net",
				"*.contentsquare.net"
			]
		],
		[
			"Contentful",
			"Contentful",
			"other",
			"https://www.contentful.com/",
			["contentful.com", "*.contentful.com"]
		],
		[
			"ContextWeb",
			"ContextWeb",
			"marketing",
			"",
			["contextweb.com", "*.contextweb.com"]
		],
		[
			"Continental Exchange Solutions",
			"Continental Exchange Solutions",
			"other",
			"",
			["hifx.com", "*.hifx.com"]
		],
		[
			"Converge-Digital",
			"Converge-Digital",
			"marketing",
			"",
			["converge-digital.com", "*.converge-digital.com"]
		],
		[
			"Conversant",
			"Conversant",
			"analytics",
			"",
			[
				"dotomi.com",
				"*.dotomi.com",
				"dtmpub.com",
				"*.dtmpub.com",
				"emjcd.com",
				"*.emjcd.com",
				"mediaplex.com",
				"tqlkg.com",
				"*.tqlkg.com",
				"fastclick.net",
				"*.fastclick.net"
			]
		],
		[
			"Conversant Ad Server",
			"Conversant",
			"marketing",
			"",
			[
				"adfarm.mediaplex.com",
				"mediaplex.com",
				"*.mediaplex.com"
			]
		],
		[
			"Conversant CMP",
			"Conversant CMP",
			"consent",
			"https://www.conversantmedia.eu/",
			[
				"conversant.mgr.consensu.org",
				"conversant.mgr.consensu.org",
				"*.conversant.mgr.consensu.org"
			]
		],
		[
			"Conversant Tag Manager",
			"Conversant",
			"tag-manager",
			"",
			["mplxtms.com", "*.mplxtms.com"]
		],
		[
			"Conversio",
			"Conversio",
			"marketing",
			"",
			["conversio.com", "*.conversio.com"]
		],
		[
			"Conversion Labs",
			"Conversion Labs",
			"marketing",
			"",
			["net.pl", "*.net.pl"]
		],
		[
			"Conversion Logic",
			"Conversion Logic",
			"marketing",
			"",
			["conversionlogic.net", "*.conversionlogic.net"]
		],
		[
			"Convert Insights",
			"Convert Insights",
			"analytics",
			"",
			["convertexperiments.com", "*.convertexperiments.com"]
		],
		[
			"ConvertMedia",
			"ConvertMedia",
			"marketing",
			"",
			[
				"admailtiser.com",
				"*.admailtiser.com",
				"basebanner.com",
				"*.basebanner.com",
				"cmbestsrv.com",
				"*.cmbestsrv.com",
				"vidfuture.com",
				"*.vidfuture.com",
				"zorosrv.com",
				"*.zorosrv.com"
			]
		],
		[
			"Convertful",
			"Convertful",
			"marketing",
			"https://convertful.com/",
			["convertful.com", "*.convertful.com"]
		],
		[
			"Convertro",
			"Convertro",
			"marketing",
			"",
			["convertro.com", "*.convertro.com"]
		],
		[
			"Conviva",
			"Conviva",
			"other",
			"",
			["conviva.com", "*.conviva.com"]
		],
		[
			"Cookie Information CMP",
			"Cookie Information CMP",
			"consent",
			"https://www.cookieinformation.com/",
			[
				"cookieinformation.mgr.consensu.org",
				"cookieinformation.mgr.consensu.org",
				"*.cookieinformation.mgr.consensu.org"
			]
		],
		[
			"Cookie Reports",
			"Cookie Reports",
			"other",
			"",
			["cookiereports.com", "*.cookiereports.com"]
		],
		[
			"Cookie-Script.com",
			"Cookie-Script.com",
			"other",
			"",
			["cookie-script.com", "*.cookie-script.com"]
		],
		[
			"CookieQ",
			"Baycloud Systems",
			"other",
			"",
			["cookieq.com", "*.cookieq.com"]
		],
		[
			"Cookiebot",
			"Cookiebot",
			"other",
			"https://www.cookiebot.com/",
			["cookiebot.com", "*.cookiebot.com"]
		],
		[
			"Cookiebot CMP",
			"Cookiebot CMP",
			"consent",
			"https://www.cookiebot.com",
			[
				"cookiebot.mgr.consensu.org",
				"cookiebot.mgr.consensu.org",
				"*.cookiebot.mgr.consensu.org"
			]
		],
		[
			"CoolaData",
			"CoolaData",
			"analytics",
			"",
			["cooladata.com", "*.cooladata.com"]
		],
		[
			"CopperEgg",
			"CopperEgg",
			"analytics",
			"",
			[
				"copperegg.com",
				"*.copperegg.com",
				"d2vig74li2resi.cloudfront.net"
			]
		],
		[
			"Coral",
			"Coral",
			"other",
			"https://coralproject.net",
			["coral.coralproject.net", "*.coral.coralproject.net"]
		],
		[
			"Council ad Network",
			"Council ad Network",
			"marketing",
			"",
			["counciladvertising.net", "*.counciladvertising.net"]
		],
		[
			"Covert Pics",
			"Covert Pics",
			"other",
			"",
			["covet.pics", "*.covet.pics"]
		],
		[
			"Cox Digital Solutions",
			"Cox Digital Solutions",
			"marketing",
			"",
			["afy11.net", "*.afy11.net"]
		],
		[
			"Crazy Egg",
			"Crazy Egg",
			"analytics",
			"https://www.crazyegg.com/",
			[
				"cetrk.com",
				"*.cetrk.com",
				"crazyegg.com",
				"*.crazyegg.com",
				"dnn506yrbagrg.cloudfront.net"
			]
		],
		[
			"Creafi Online Media",
			"Creafi Online Media",
			"marketing",
			"",
			["creafi-online-media.com", "*.creafi-online-media.com"]
		],
		[
			"CreateJS CDN",
			"CreateJS CDN",
			"cdn",
			"https://code.createjs.com/",
			["createjs.com", "*.createjs.com"]
		],
		[
			"Creators",
			"Creators",
			"other",
			"",
			["creators.co", "*.creators.co"]
		],
		[
			"Crimson Hexagon Analytics",
			"Crimson Hexagon",
			"analytics",
			"",
			["hexagon-analytics.com", "*.hexagon-analytics.com"]
		],
		[
			"Crimtan",
			"Crimtan",
			"marketing",
			"",
			["ctnsnet.com", "*.ctnsnet.com"]
		],
		[
			"Crisp",
			"Crisp",
			"chat",
			"https://crisp.chat/",
			["crisp.chat", "*.crisp.chat"]
		],
		[
			"Criteo",
			"Criteo",
			"marketing",
			"https://www.criteo.com/",
			[
				"criteo.com",
				"*.criteo.com",
				"emailretargeting.com",
				"*.emailretargeting.com",
				"criteo.net",
				"*.criteo.net"
			]
		],
		[
			"Cross Pixel Media",
			"Cross Pixel Media",
			"marketing",
			"",
			["crsspxl.com", "*.crsspxl.com"]
		],
		[
			"Crosswise",
			"Crosswise",
			"marketing",
			"",
			["univide.com", "*.univide.com"]
		],
		[
			"Crowd Control",
			"Lotame",
			"marketing",
			"",
			["crwdcntrl.net", "*.crwdcntrl.net"]
		],
		[
			"Crowd Ignite",
			"Crowd Ignite",
			"marketing",
			"",
			["crowdignite.com", "*.crowdignite.com"]
		],
		[
			"CrowdTwist",
			"CrowdTwist",
			"marketing",
			"",
			["crowdtwist.com", "*.crowdtwist.com"]
		],
		[
			"Crowdskout",
			"Crowdskout",
			"marketing",
			"",
			["crowdskout.com", "*.crowdskout.com"]
		],
		[
			"Crowdynews",
			"Crowdynews",
			"social",
			"",
			["breakingburner.com", "*.breakingburner.com"]
		],
		[
			"Curalate",
			"Curalate",
			"marketing",
			"",
			[
				"curalate.com",
				"*.curalate.com",
				"d116tqlcqfmz3v.cloudfront.net"
			]
		],
		[
			"Customer Acquisition Cloud",
			"[24]7",
			"marketing",
			"",
			["campanja.com", "*.campanja.com"]
		],
		[
			"Customer.io",
			"Customer.io",
			"marketing",
			"",
			["customer.io", "*.customer.io"]
		],
		[
			"Custora",
			"Custora",
			"analytics",
			"",
			["custora.com", "*.custora.com"]
		],
		[
			"Cxense",
			"Cxense",
			"marketing",
			"",
			[
				"cxense.com",
				"*.cxense.com",
				"cxpublic.com",
				"*.cxpublic.com",
				"emediate.dk",
				"*.emediate.dk",
				"emediate.eu",
				"*.emediate.eu"
			]
		],
		[
			"CyberKnight",
			"Namogoo",
			"other",
			"",
			["namogoo.com", "*.namogoo.com"]
		],
		[
			"CyberSource (Visa)",
			"CyberSource (Visa)",
			"other",
			"",
			["authorize.net", "*.authorize.net"]
		],
		[
			"Cybernet Quest",
			"Cybernet Quest",
			"analytics",
			"",
			["cqcounter.com", "*.cqcounter.com"]
		],
		[
			"D.A. Consortium",
			"D.A. Consortium",
			"marketing",
			"",
			["eff1.net", "*.eff1.net"]
		],
		[
			"D4t4 Solutions",
			"D4t4 Solutions",
			"analytics",
			"",
			["u5e.com", "*.u5e.com"]
		],
		[
			"DCSL Software",
			"DCSL Software",
			"platform",
			"",
			["dcslsoftware.com", "*.dcslsoftware.com"]
		],
		[
			"DMD Marketing",
			"DMD Marketing",
			"marketing",
			"https://www.dmdconnects.com/",
			["medtargetsystem.com", "*.medtargetsystem.com"]
		],
		[
			"DMG Media",
			"DMG Media",
			"other",
			"",
			[
				"mol.im",
				"*.mol.im",
				"and.co.uk",
				"*.and.co.uk",
				"anm.co.uk",
				"*.anm.co.uk",
				"dailymail.co.uk",
				"*.dailymail.co.uk"
			]
		],
		[
			"DMG Media CMP",
			"DMG Media CMP",
			"consent",
			"https://www.dmgmedia.co.uk",
			[
				"dmgmedia.mgr.consensu.org",
				"dmgmedia.mgr.consensu.org",
				"*.dmgmedia.mgr.consensu.org"
			]
		],
		[
			"DTSCOUT",
			"DTSCOUT",
			"marketing",
			"",
			["dtscout.com", "*.dtscout.com"]
		],
		[
			"Dailykarma",
			"Dailykarma",
			"other",
			"https://www.dailykarma.com/",
			["dailykarma.io", "*.dailykarma.io"]
		],
		[
			"Dailymotion",
			"Dailymotion",
			"other",
			"",
			[
				"dailymotion.com",
				"*.dailymotion.com",
				"dmxleo.com",
				"*.dmxleo.com",
				"dm.gg",
				"*.dm.gg",
				"pxlad.io",
				"*.pxlad.io",
				"dmcdn.net",
				"*.dmcdn.net",
				"sublimevideo.net",
				"*.sublimevideo.net"
			]
		],
		[
			"Dash Hudson",
			"Dash Hudson",
			"other",
			"",
			["dashhudson.com", "*.dashhudson.com"]
		],
		[
			"Datacamp",
			"Datacamp",
			"other",
			"",
			["cdn77.org", "*.cdn77.org"]
		],
		[
			"Datalicious",
			"Datalicious",
			"tag-manager",
			"",
			[
				"supert.ag",
				"*.supert.ag",
				"optimahub.com",
				"*.optimahub.com"
			]
		],
		[
			"Datalogix",
			"Datalogix",
			"marketing",
			"",
			["nexac.com", "*.nexac.com"]
		],
		[
			"Datawrapper",
			"Datawrapper",
			"other",
			"",
			[
				"datawrapper.de",
				"*.datawrapper.de",
				"dwcdn.net",
				"*.dwcdn.net"
			]
		],
		[
			"Dataxu",
			"Dataxu",
			"marketing",
			"",
			["w55c.net", "*.w55c.net"]
		],
		[
			"DatoCMS",
			"DatoCMS",
			"other",
			"https://www.datocms.com/",
			["datocms-assets.com", "*.datocms-assets.com"]
		],
		[
			"Datonics",
			"Datonics",
			"marketing",
			"",
			["pro-market.net", "*.pro-market.net"]
		],
		[
			"Dealer",
			"Dealer",
			"platform",
			"https://www.dealer.com/",
			["dealer.com", "*.dealer.com"]
		],
		[
			"Dealtime",
			"Dealtime",
			"other",
			"",
			["dealtime.com", "*.dealtime.com"]
		],
		[
			"Debenhams Geo Location",
			"Debenhams",
			"other",
			"",
			["176.74.183.134"]
		],
		[
			"Decibel Insight",
			"Decibel Insight",
			"analytics",
			"",
			["decibelinsight.net", "*.decibelinsight.net"]
		],
		[
			"Deep Forest Media",
			"Rakuten",
			"marketing",
			"",
			["dpclk.com", "*.dpclk.com"]
		],
		[
			"DeepIntent",
			"DeepIntent",
			"marketing",
			"",
			["deepintent.com", "*.deepintent.com"]
		],
		[
			"Delicious Media",
			"Delicious Media",
			"social",
			"",
			["delicious.com", "*.delicious.com"]
		],
		[
			"Delineo",
			"Delineo",
			"marketing",
			"",
			["delineo.com", "*.delineo.com"]
		],
		[
			"Delta Projects AB",
			"Delta Projects AB",
			"marketing",
			"",
			["de17a.com", "*.de17a.com"]
		],
		[
			"Demand Media",
			"Demand Media",
			"other",
			"",
			["dmtracker.com", "*.dmtracker.com"]
		],
		[
			"DemandBase",
			"DemandBase",
			"marketing",
			"",
			["demandbase.com", "*.demandbase.com"]
		],
		[
			"DemandJump",
			"DemandJump",
			"analytics",
			"",
			["demandjump.com", "*.demandjump.com"]
		],
		[
			"Dennis Publishing",
			"Dennis Publishing",
			"other",
			"",
			["alphr.com", "*.alphr.com"]
		],
		[
			"Dentsu CMP",
			"Dentsu CMP",
			"consent",
			"https://www.dentsuaegisnetwork.de/",
			[
				"dan.mgr.consensu.org",
				"dan.mgr.consensu.org",
				"*.dan.mgr.consensu.org"
			]
		],
		[
			"Devatics",
			"Devatics",
			"analytics",
			"",
			[
				"devatics.com",
				"*.devatics.com",
				"devatics.io",
				"*.devatics.io"
			]
		],
		[
			"Developer Media",
			"Developer Media",
			"marketing",
			"",
			["developermedia.com", "*.developermedia.com"]
		],
		[
			"DialogTech",
			"DialogTech",
			"marketing",
			"",
			["dialogtech.com", "*.dialogtech.com"]
		],
		[
			"DialogTech SourceTrak",
			"DialogTech",
			"marketing",
			"",
			["d31y97ze264gaa.cloudfront.net"]
		],
		[
			"Didomi",
			"Didomi",
			"consent",
			"https://www.didomi.io/",
			["sdk.privacy-center.org", "api.privacy-center.org"]
		],
		[
			"Didomi CMP",
			"Didomi CMP",
			"consent",
			"https://www.didomi.io/en/",
			[
				"didomi.mgr.consensu.org",
				"didomi.mgr.consensu.org",
				"*.didomi.mgr.consensu.org"
			]
		],
		[
			"DigiCert",
			"DigiCert",
			"other",
			"",
			["digicert.com", "*.digicert.com"]
		],
		[
			"DigiTrust",
			"DigiTrust",
			"analytics",
			"http://www.digitru.st/",
			["digitru.st", "*.digitru.st"]
		],
		[
			"Digioh",
			"Digioh",
			"marketing",
			"",
			["lightboxcdn.com", "*.lightboxcdn.com"]
		],
		[
			"Digital Look",
			"Digital Look",
			"other",
			"",
			["digitallook.com", "*.digitallook.com"]
		],
		[
			"Digital Media Exchange",
			"NDN",
			"other",
			"",
			["newsinc.com", "*.newsinc.com"]
		],
		[
			"Digital Millennium Copyright Act Services",
			"Digital Millennium Copyright Act Services",
			"other",
			"",
			["dmca.com", "*.dmca.com"]
		],
		[
			"Digital Ocean",
			"Digital Ocean",
			"other",
			"",
			["95.85.62.56"]
		],
		[
			"Digital Remedy",
			"Digital Remedy",
			"marketing",
			"",
			["consumedmedia.com", "*.consumedmedia.com"]
		],
		[
			"Digital Window",
			"Digital Window",
			"marketing",
			"",
			[
				"awin1.com",
				"*.awin1.com",
				"zenaps.com",
				"*.zenaps.com"
			]
		],
		[
			"DigitalScirocco",
			"DigitalScirocco",
			"analytics",
			"",
			["digitalscirocco.net", "*.digitalscirocco.net"]
		],
		[
			"Digitial Point",
			"Digitial Point",
			"other",
			"",
			["dpstatic.com", "*.dpstatic.com"]
		],
		[
			"Diligent (Adnetik)",
			"Diligent (Adnetik)",
			"marketing",
			"",
			["wtp101.com", "*.wtp101.com"]
		],
		[
			"Directed Edge",
			"Directed Edge",
			"social",
			"",
			["directededge.com", "*.directededge.com"]
		],
		[
			"Disqus",
			"Disqus",
			"social",
			"https://disqus.com/",
			[
				"disqus.com",
				"*.disqus.com",
				"disquscdn.com",
				"*.disquscdn.com"
			]
		],
		[
			"Distil Networks",
			"Distil Networks",
			"other",
			"https://www.distilnetworks.com/",
			["areyouahuman.com", "*.areyouahuman.com"]
		],
		[
			"Distribute Travel",
			"Distribute Travel",
			"marketing",
			"",
			["dtrck.net", "*.dtrck.net"]
		],
		[
			"District M",
			"District M",
			"marketing",
			"",
			["districtm.io", "*.districtm.io"]
		],
		[
			"DistroScale",
			"DistroScale",
			"marketing",
			"",
			["jsrdn.com", "*.jsrdn.com"]
		],
		[
			"Divido",
			"Divido",
			"other",
			"",
			["divido.com", "*.divido.com"]
		],
		[
			"Doofinder",
			"Doofinder",
			"other",
			"https://www.doofinder.com/",
			["cdn.doofinder.com"]
		],
		[
			"DotMetrics",
			"Ipsos",
			"analytics",
			"https://www.dotmetrics.net/",
			["dotmetrics.net", "*.dotmetrics.net"]
		],
		[
			"DoubleVerify",
			"DoubleVerify",
			"marketing",
			"https://www.doubleverify.com/",
			[
				"doubleverify.com",
				"*.doubleverify.com",
				"dvtps.com",
				"*.dvtps.com",
				"iqfp1.com",
				"*.iqfp1.com"
			]
		],
		[
			"Dow Jones",
			"Dow Jones",
			"other",
			"",
			[
				"dowjones.com",
				"*.dowjones.com",
				"dowjoneson.com",
				"*.dowjoneson.com"
			]
		],
		[
			"Drawbridge",
			"Drawbridge",
			"marketing",
			"https://www.drawbridge.com/",
			["adsymptotic.com", "*.adsymptotic.com"]
		],
		[
			"Drift",
			"Drift",
			"marketing",
			"https://www.drift.com/",
			[
				"drift.com",
				"*.drift.com",
				"driftt.com",
				"*.driftt.com"
			]
		],
		[
			"Drifty Co",
			"Drifty Co",
			"other",
			"",
			["onicframework.com", "*.onicframework.com"]
		],
		[
			"Drip",
			"The Numa Group",
			"marketing",
			"",
			["getdrip.com", "*.getdrip.com"]
		],
		[
			"Dropbox",
			"Dropbox",
			"other",
			"",
			["dropboxusercontent.com", "*.dropboxusercontent.com"]
		],
		[
			"Dyn Real User Monitoring",
			"Dyn",
			"analytics",
			"",
			[
				"jisusaiche.biz",
				"*.jisusaiche.biz",
				"dynapis.com",
				"*.dynapis.com",
				"jisusaiche.com",
				"*.jisusaiche.com",
				"dynapis.info",
				"*.dynapis.info"
			]
		],
		[
			"DynAdmic",
			"DynAdmic",
			"marketing",
			"",
			["dyntrk.com", "*.dyntrk.com"]
		],
		[
			"Dynamic Converter",
			"Dynamic Converter",
			"other",
			"",
			["dynamicconverter.com", "*.dynamicconverter.com"]
		],
		[
			"Dynamic Dummy Image Generator",
			"Open Source",
			"other",
			"",
			["dummyimage.com", "*.dummyimage.com"]
		],
		[
			"Dynamic Logic",
			"Dynamic Logic",
			"marketing",
			"",
			[
				"dl-rms.com",
				"*.dl-rms.com",
				"questionmarket.com",
				"*.questionmarket.com"
			]
		],
		[
			"Dynamic Yield",
			"Dynamic Yield",
			"chat",
			"",
			["dynamicyield.com", "*.dynamicyield.com"]
		],
		[
			"Dynatrace",
			"Dynatrace",
			"analytics",
			"",
			[
				"ruxit.com",
				"*.ruxit.com",
				"js-cdn.dynatrace.com"
			]
		],
		[
			"ECT News Network",
			"ECT News Network",
			"other",
			"",
			["ectnews.com", "*.ectnews.com"]
		],
		[
			"ELITechGroup",
			"ELITechGroup",
			"analytics",
			"",
			["elitechnology.com", "*.elitechnology.com"]
		],
		[
			"EMAP",
			"EMAP",
			"other",
			"",
			["emap.com", "*.emap.com"]
		],
		[
			"EMX Digital",
			"EMX Digital",
			"marketing",
			"https://emxdigital.com",
			["emxdgt.com", "*.emxdgt.com"]
		],
		[
			"EMedia Solutions",
			"EMedia Solutions",
			"marketing",
			"",
			["e-shots.eu", "*.e-shots.eu"]
		],
		[
			"EQ works",
			"EQ works",
			"marketing",
			"",
			["eqads.com", "*.eqads.com"]
		],
		[
			"ESM>CDN",
			"ESM>CDN",
			"cdn",
			"https://esm.sh",
			["esm.sh"]
		],
		[
			"ESV Digital",
			"ESV Digital",
			"analytics",
			"",
			["esearchvision.com", "*.esearchvision.com"]
		],
		[
			"EasyAd",
			"EasyAd",
			"marketing",
			"https://web.easy-ads.com/",
			["easy-ads.com", "*.easy-ads.com"]
		],
		[
			"Ebiquity",
			"Ebiquity",
			"analytics",
			"",
			["ebiquitymedia.com", "*.ebiquitymedia.com"]
		],
		[
			"Eco Rebates",
			"Eco Rebates",
			"marketing",
			"",
			["ecorebates.com", "*.ecorebates.com"]
		],
		[
			"Ecwid",
			"Ecwid",
			"platform",
			"",
			[
				"ecwid.com",
				"*.ecwid.com",
				"shopsettings.com",
				"*.shopsettings.com",
				"d3fi9i0jj23cau.cloudfront.net",
				"d3j0zfs7paavns.cloudfront.net"
			]
		],
		[
			"Edge Web Fonts",
			"Adobe Systems",
			"cdn",
			"",
			["edgefonts.net", "*.edgefonts.net"]
		],
		[
			"Edition Digital",
			"Edition Digital",
			"marketing",
			"",
			["editiondigital.com", "*.editiondigital.com"]
		],
		[
			"Edot Web Technologies",
			"Edot Web Technologies",
			"platform",
			"",
			["edot.co.za", "*.edot.co.za"]
		],
		[
			"Effective Measure",
			"Effective Measure",
			"marketing",
			"",
			["effectivemeasure.net", "*.effectivemeasure.net"]
		],
		[
			"Effiliation sa",
			"Effiliation sa",
			"marketing",
			"",
			["effiliation.com", "*.effiliation.com"]
		],
		[
			"Ekm Systems",
			"Ekm Systems",
			"analytics",
			"",
			[
				"ekmsecure.com",
				"*.ekmsecure.com",
				"ekmpinpoint.co.uk",
				"*.ekmpinpoint.co.uk"
			]
		],
		[
			"Elastera",
			"Elastera",
			"platform",
			"",
			["elastera.net", "*.elastera.net"]
		],
		[
			"Elastic Ad",
			"Elastic Ad",
			"marketing",
			"",
			["elasticad.net", "*.elasticad.net"]
		],
		[
			"Elastic Load Balancing",
			"Amazon Web Services",
			"platform",
			"",
			["105app.com", "*.105app.com"]
		],
		[
			"Elecard StreamEye",
			"Elecard",
			"other",
			"",
			["streameye.net", "*.streameye.net"]
		],
		[
			"Elevate",
			"Elevate Technology Solutions",
			"other",
			"",
			["elevaate.technology", "*.elevaate.technology"]
		],
		[
			"Elicit",
			"Elicit",
			"other",
			"",
			["elicitapp.com", "*.elicitapp.com"]
		],
		[
			"Elogia",
			"Elogia",
			"marketing",
			"",
			["elogia.net", "*.elogia.net"]
		],
		[
			"Email Attitude",
			"1000mercis",
			"marketing",
			"",
			["email-attitude.com", "*.email-attitude.com"]
		],
		[
			"EmailCenter",
			"EmailCenter",
			"marketing",
			"",
			["emailcenteruk.com", "*.emailcenteruk.com"]
		],
		[
			"Embedly",
			"Embedly",
			"other",
			"",
			[
				"embedly.com",
				"*.embedly.com",
				"embed.ly",
				"*.embed.ly"
			]
		],
		[
			"Emerse",
			"Emerse",
			"marketing",
			"https://www.emerse.com/",
			["emerse.com", "*.emerse.com"]
		],
		[
			"EmpathyBroker Site Search",
			"EmpathyBroker",
			"other",
			"",
			["empathybroker.com", "*.empathybroker.com"]
		],
		[
			"Enfusen",
			"Enfusen",
			"analytics",
			"",
			["enfusen.com", "*.enfusen.com"]
		],
		[
			"Engadget",
			"Engadget (AOL)",
			"other",
			"",
			["gdgt.com", "*.gdgt.com"]
		],
		[
			"Engagio",
			"Engagio",
			"marketing",
			"",
			["engagio.com", "*.engagio.com"]
		],
		[
			"Ensighten",
			"Ensighten",
			"tag-manager",
			"https://www.ensighten.com/",
			["ensighten.com", "*.ensighten.com"]
		],
		[
			"Ensighten CMP",
			"Ensighten CMP",
			"consent",
			"https://www.ensighten.com/",
			[
				"ensighten.mgr.consensu.org",
				"ensighten.mgr.consensu.org",
				"*.ensighten.mgr.consensu.org"
			]
		],
		[
			"Ensighten Manage",
			"Ensighten",
			"tag-manager",
			"",
			["levexis.com", "*.levexis.com"]
		],
		[
			"EntityLink",
			"EntityLink",
			"other",
			"",
			["entitytag.co.uk", "*.entitytag.co.uk"]
		],
		[
			"Entrust Datacard",
			"Entrust Datacard",
			"other",
			"",
			[
				"entrust.com",
				"*.entrust.com",
				"entrust.net",
				"*.entrust.net"
			]
		],
		[
			"EpiServer",
			"EpiServer",
			"other",
			"https://www.episerver.com",
			["episerver.net", "*.episerver.net"]
		],
		[
			"Equiniti",
			"Equiniti",
			"other",
			"",
			["equiniti.com", "*.equiniti.com"]
		],
		[
			"Errorception",
			"Errorception",
			"other",
			"",
			["errorception.com", "*.errorception.com"]
		],
		[
			"Esri ArcGIS",
			"Esri",
			"other",
			"",
			[
				"arcgis.com",
				"*.arcgis.com",
				"arcgisonline.com",
				"*.arcgisonline.com"
			]
		],
		[
			"Ethnio",
			"Ethnio",
			"analytics",
			"",
			["ethn.io", "*.ethn.io"]
		],
		[
			"Eulerian Technologies",
			"Eulerian Technologies",
			"marketing",
			"",
			["eolcdn.com", "*.eolcdn.com"]
		],
		[
			"Euroland",
			"Euroland",
			"other",
			"",
			["euroland.com", "*.euroland.com"]
		],
		[
			"European Interactive Digital ad Alli",
			"European Interactive Digital ad Alli",
			"other",
			"",
			["edaa.eu", "*.edaa.eu"]
		],
		[
			"Eventbrite",
			"Eventbrite",
			"platform",
			"",
			[
				"evbuc.com",
				"*.evbuc.com",
				"eventbrite.co.uk",
				"*.eventbrite.co.uk"
			]
		],
		[
			"Everflow",
			"Everflow",
			"analytics",
			"",
			["tp88trk.com", "*.tp88trk.com"]
		],
		[
			"Evergage",
			"Evergage",
			"analytics",
			"",
			[
				"evergage.com",
				"*.evergage.com",
				"evgnet.com",
				"*.evgnet.com"
			]
		],
		[
			"Everquote",
			"Everquote",
			"other",
			"",
			["evq1.com", "*.evq1.com"]
		],
		[
			"Everyday Health",
			"Everyday Health",
			"marketing",
			"",
			["agoramedia.com", "*.agoramedia.com"]
		],
		[
			"Evidon",
			"Evidon",
			"analytics",
			"",
			["evidon.com", "*.evidon.com"]
		],
		[
			"Evidon CMP",
			"Evidon CMP",
			"consent",
			"https://evidon.com",
			[
				"evidon.mgr.consensu.org",
				"evidon.mgr.consensu.org",
				"*.evidon.mgr.consensu.org"
			]
		],
		[
			"Evolve Media",
			"Evolve Media",
			"other",
			"",
			["evolvemediallc.com", "*.evolvemediallc.com"]
		],
		[
			"Exactag",
			"Exactag",
			"marketing",
			"",
			["exactag.com", "*.exactag.com"]
		],
		[
			"ExoClick",
			"ExoClick",
			"marketing",
			"",
			["exoclick.com", "*.exoclick.com"]
		],
		[
			"Expedia",
			"Expedia",
			"other",
			"",
			[
				"travel-assets.com",
				"*.travel-assets.com",
				"trvl-media.com",
				"*.trvl-media.com",
				"trvl-px.com",
				"*.trvl-px.com",
				"uciservice.com",
				"*.uciservice.com"
			]
		],
		[
			"Expedia Australia",
			"Expedia",
			"other",
			"",
			["expedia.com.au", "*.expedia.com.au"]
		],
		[
			"Expedia Canada",
			"Expedia",
			"other",
			"",
			["expedia.ca", "*.expedia.ca"]
		],
		[
			"Expedia France",
			"Expedia",
			"other",
			"",
			["expedia.fr", "*.expedia.fr"]
		],
		[
			"Expedia Germany",
			"Expedia",
			"other",
			"",
			["expedia.de", "*.expedia.de"]
		],
		[
			"Expedia Italy",
			"Expedia",
			"other",
			"",
			["expedia.it", "*.expedia.it"]
		],
		[
			"Expedia Japan",
			"Expedia",
			"other",
			"",
			["expedia.co.jp", "*.expedia.co.jp"]
		],
		[
			"Expedia USA",
			"Expedia",
			"other",
			"",
			["expedia.com", "*.expedia.com"]
		],
		[
			"Expedia United Kingdom",
			"Expedia",
			"other",
			"",
			["expedia.co.uk", "*.expedia.co.uk"]
		],
		[
			"Experian",
			"Experian",
			"other",
			"",
			[
				"audienceiq.com",
				"*.audienceiq.com",
				"experian.com",
				"*.experian.com",
				"experianmarketingservices.digital",
				"*.experianmarketingservices.digital"
			]
		],
		[
			"Experian Cross-Channel Marketing Platform",
			"Experian",
			"marketing",
			"",
			[
				"eccmp.com",
				"*.eccmp.com",
				"ccmp.eu",
				"*.ccmp.eu"
			]
		],
		[
			"Exponea",
			"Exponea",
			"analytics",
			"",
			["exponea.com", "*.exponea.com"]
		],
		[
			"Exponential Interactive",
			"Exponential Interactive",
			"marketing",
			"",
			["exponential.com", "*.exponential.com"]
		],
		[
			"Extensis WebInk",
			"Extensis WebInk",
			"cdn",
			"",
			["webink.com", "*.webink.com"]
		],
		[
			"Extole",
			"Extole",
			"marketing",
			"",
			[
				"extole.com",
				"*.extole.com",
				"extole.io",
				"*.extole.io"
			]
		],
		[
			"Ey-Seren",
			"Ey-Seren",
			"analytics",
			"",
			["webabacus.com", "*.webabacus.com"]
		],
		[
			"EyeView",
			"EyeView",
			"marketing",
			"",
			["eyeviewads.com", "*.eyeviewads.com"]
		],
		[
			"Eyeota",
			"Eyeota",
			"marketing",
			"",
			["eyeota.net", "*.eyeota.net"]
		],
		[
			"Ezakus Pretargeting",
			"Ezakus",
			"marketing",
			"",
			["ezakus.net", "*.ezakus.net"]
		],
		[
			"Ezoic",
			"Ezoic",
			"analytics",
			"",
			["ezoic.net", "*.ezoic.net"]
		],
		[
			"Ezoic CMP",
			"Ezoic CMP",
			"consent",
			"https://www.ezoic.com/",
			[
				"ezoic.mgr.consensu.org",
				"ezoic.mgr.consensu.org",
				"*.ezoic.mgr.consensu.org"
			]
		],
		[
			"F@N Communications",
			"F@N Communications",
			"marketing",
			"https://www.fancs.com/",
			["ladsp.com", "*.ladsp.com"]
		],
		[
			"FLXone",
			"Teradata",
			"marketing",
			"",
			[
				"pangolin.blue",
				"*.pangolin.blue",
				"flx1.com",
				"*.flx1.com",
				"d2hlpp31teaww3.cloudfront.net",
				"flxpxl.com",
				"*.flxpxl.com"
			]
		],
		[
			"Facebook",
			"Facebook",
			"social",
			"https://www.facebook.com",
			[
				"facebook.com",
				"*.facebook.com",
				"atlassbx.com",
				"*.atlassbx.com",
				"fbsbx.com",
				"*.fbsbx.com",
				"fbcdn-photos-e-a.akamaihd.net",
				"facebook.net",
				"*.facebook.net",
				"fbcdn.net",
				"*.fbcdn.net"
			]
		],
		[
			"Fairfax Media",
			"Fairfax Media",
			"other",
			"",
			["ads.fairfax.com.au", "resources.fairfax.com.au"]
		],
		[
			"Fairfax Media Analtics",
			"Fairfax Media",
			"analytics",
			"",
			["analytics.fairfax.com.au"]
		],
		[
			"Falk Technologies",
			"Falk Technologies",
			"marketing",
			"",
			["angsrvr.com", "*.angsrvr.com"]
		],
		[
			"Fanplayr",
			"Fanplayr",
			"analytics",
			"",
			[
				"fanplayr.com",
				"*.fanplayr.com",
				"d38nbbai6u794i.cloudfront.net"
			]
		],
		[
			"Fast Thinking",
			"NE Marketing",
			"marketing",
			"",
			["fast-thinking.co.uk", "*.fast-thinking.co.uk"]
		],
		[
			"Fastest Forward",
			"Fastest Forward",
			"analytics",
			"",
			["gaug.es", "*.gaug.es"]
		],
		[
			"Fastly",
			"Fastly",
			"other",
			"",
			["fastly.net", "*.fastly.net"]
		],
		[
			"Fastly Insights",
			"Fastly Insights",
			"analytics",
			"https://insights.fastlylabs.com",
			["fastly-insights.com", "*.fastly-insights.com"]
		],
		[
			"Fathom Analytics",
			"Fathom",
			"analytics",
			"https://usefathom.com/",
			["usefathom.com", "*.usefathom.com"]
		],
		[
			"Feedbackify",
			"InsideMetrics",
			"analytics",
			"",
			["feedbackify.com", "*.feedbackify.com"]
		],
		[
			"Feefo.com",
			"Feefo",
			"analytics",
			"",
			["feefo.com", "*.feefo.com"]
		],
		[
			"Fidelity Media",
			"Fidelity Media",
			"marketing",
			"",
			["fidelity-media.com", "*.fidelity-media.com"]
		],
		[
			"FiftyAurora",
			"Fifty",
			"marketing",
			"https://fifty.io/",
			["fiftyt.com", "*.fiftyt.com"]
		],
		[
			"Filestack",
			"Filestack",
			"other",
			"",
			["filepicker.io", "*.filepicker.io"]
		],
		[
			"Finsbury Media",
			"Finsbury Media",
			"marketing",
			"",
			["finsburymedia.com", "*.finsburymedia.com"]
		],
		[
			"Firebase",
			"Firebase",
			"other",
			"https://developers.google.com/apis-explorer/#p/",
			[
				"firebasestorage.googleapis.com",
				"firestore.googleapis.com",
				"firebaseinstallations.googleapis.com",
				"firebase.googleapis.com",
				"firebaseremoteconfig.googleapis.com"
			]
		],
		[
			"Firepush",
			"Firepush",
			"other",
			"",
			["firepush.io", "*.firepush.io"]
		],
		[
			"FirstImpression",
			"FirstImpression",
			"marketing",
			"",
			["firstimpression.io", "*.firstimpression.io"]
		],
		[
			"Fit Analytics",
			"Fit Analytics",
			"other",
			"",
			["fitanalytics.com", "*.fitanalytics.com"]
		],
		[
			"Fits Me",
			"Fits Me",
			"analytics",
			"",
			["fits.me", "*.fits.me"]
		],
		[
			"Fivetran",
			"Fivetran",
			"analytics",
			"",
			["fivetran.com", "*.fivetran.com"]
		],
		[
			"FlexShopper",
			"FlexShopper",
			"other",
			"",
			["flexshopper.com", "*.flexshopper.com"]
		],
		[
			"Flickr",
			"Flickr",
			"other",
			"",
			[
				"flickr.com",
				"*.flickr.com",
				"staticflickr.com",
				"*.staticflickr.com"
			]
		],
		[
			"Flipboard",
			"Flipboard",
			"social",
			"",
			["flipboard.com", "*.flipboard.com"]
		],
		[
			"Flipdesk",
			"Flipdesk",
			"chat",
			"https://flipdesk.jp/",
			["flipdesk.jp", "*.flipdesk.jp"]
		],
		[
			"Flipp",
			"Flipp",
			"analytics",
			"",
			[
				"wishabi.com",
				"*.wishabi.com",
				"d2e0sxz09bo7k2.cloudfront.net",
				"wishabi.net",
				"*.wishabi.net"
			]
		],
		[
			"Flite",
			"Flite",
			"marketing",
			"",
			["flite.com", "*.flite.com"]
		],
		[
			"Flixmedia",
			"Flixmedia",
			"analytics",
			"",
			[
				"flix360.com",
				"*.flix360.com",
				"flixcar.com",
				"*.flixcar.com",
				"flixfacts.com",
				"*.flixfacts.com",
				"flixsyndication.net",
				"*.flixsyndication.net",
				"flixfacts.co.uk",
				"*.flixfacts.co.uk"
			]
		],
		[
			"Flockler",
			"Flockler",
			"marketing",
			"",
			["flockler.com", "*.flockler.com"]
		],
		[
			"Flowplayer",
			"Flowplayer",
			"other",
			"",
			["flowplayer.org", "*.flowplayer.org"]
		],
		[
			"Flowzymes Ky",
			"Flowzymes Ky",
			"cdn",
			"",
			["jquerytools.org", "*.jquerytools.org"]
		],
		[
			"Fomo",
			"Fomo",
			"marketing",
			"",
			["notifyapp.io", "*.notifyapp.io"]
		],
		[
			"Fonecall",
			"Fonecall",
			"analytics",
			"",
			["web-call-analytics.com", "*.web-call-analytics.com"]
		],
		[
			"FontAwesome CDN",
			"FontAwesome CDN",
			"cdn",
			"https://fontawesome.com/",
			["fontawesome.com", "*.fontawesome.com"]
		],
		[
			"Fontdeck",
			"Fontdeck",
			"cdn",
			"",
			["fontdeck.com", "*.fontdeck.com"]
		],
		[
			"Foodity Technologies",
			"Foodity Technologies",
			"marketing",
			"",
			["foodity.com", "*.foodity.com"]
		],
		[
			"Force24",
			"Force24",
			"marketing",
			"",
			["force24.co.uk", "*.force24.co.uk"]
		],
		[
			"ForeSee",
			"Answers",
			"analytics",
			"",
			[
				"4seeresults.com",
				"*.4seeresults.com",
				"answerscloud.com",
				"*.answerscloud.com",
				"foresee.com",
				"*.foresee.com",
				"foreseeresults.com",
				"*.foreseeresults.com"
			]
		],
		[
			"Forensiq",
			"Forensiq",
			"other",
			"",
			["fqtag.com", "*.fqtag.com"]
		],
		[
			"Fort Awesome",
			"Fort Awesome",
			"cdn",
			"",
			["fortawesome.com", "*.fortawesome.com"]
		],
		[
			"Forter",
			"Forter",
			"other",
			"",
			["forter.com", "*.forter.com"]
		],
		[
			"Forward Internet Group",
			"Forward Internet Group",
			"platform",
			"",
			["f3d.io", "*.f3d.io"]
		],
		[
			"Forward3D",
			"Forward3D",
			"marketing",
			"",
			["forward3d.com", "*.forward3d.com"]
		],
		[
			"Fospha",
			"Fospha",
			"analytics",
			"",
			["fospha.com", "*.fospha.com"]
		],
		[
			"Foursixty",
			"Foursixty",
			"chat",
			"",
			["foursixty.com", "*.foursixty.com"]
		],
		[
			"Foxentry",
			"AVANTRO",
			"other",
			"https://foxentry.cz/",
			["foxentry.cz", "*.foxentry.cz"]
		],
		[
			"FoxyCart",
			"FoxyCart",
			"other",
			"",
			["foxycart.com", "*.foxycart.com"]
		],
		[
			"Framer CDN",
			"Framer",
			"platform",
			"https://www.framer.com",
			[
				"framerusercontent.com",
				"framerstatic.com",
				"*.framerstatic.com",
				"events.framer.com",
				"framer.com"
			]
		],
		[
			"Fraudlogix",
			"Fraudlogix",
			"other",
			"",
			["yabidos.com", "*.yabidos.com"]
		],
		[
			"FreakOut",
			"FreakOut",
			"marketing",
			"",
			["fout.jp", "*.fout.jp"]
		],
		[
			"Freespee",
			"Freespee",
			"chat",
			"",
			["freespee.com", "*.freespee.com"]
		],
		[
			"Freetobook",
			"Freetobook",
			"other",
			"",
			["freetobook.com", "*.freetobook.com"]
		],
		[
			"Fresh 8 Gaming",
			"Fresh 8 Gaming",
			"marketing",
			"",
			["fresh8.co", "*.fresh8.co"]
		],
		[
			"Fresh Relevance",
			"Fresh Relevance",
			"analytics",
			"",
			[
				"freshrelevance.com",
				"*.freshrelevance.com",
				"cloudfront.ne",
				"*.cloudfront.ne",
				"d1y9qtn9cuc3xw.cloudfront.net",
				"d81mfvml8p5ml.cloudfront.net",
				"dkpklk99llpj0.cloudfront.net"
			]
		],
		[
			"Freshchat",
			"Freshchat",
			"chat",
			"https://www.freshworks.com/live-chat-software/",
			[
				"freshchat.com",
				"*.freshchat.com",
				"freshworksapi.com",
				"*.freshworksapi.com"
			]
		],
		[
			"Freshdesk",
			"Freshworks",
			"chat",
			"https://freshdesk.com/",
			["d36mpcpuzc4ztk.cloudfront.net"]
		],
		[
			"Friendbuy",
			"Friendbuy",
			"marketing",
			"",
			[
				"friendbuy.com",
				"*.friendbuy.com",
				"djnf6e5yyirys.cloudfront.net"
			]
		],
		[
			"Frienefit",
			"Frienefit",
			"marketing",
			"",
			["frienefit.com", "*.frienefit.com"]
		],
		[
			"FuelX",
			"FuelX",
			"marketing",
			"",
			["fuelx.com", "*.fuelx.com"]
		],
		[
			"Full Circle Studies",
			"Full Circle Studies",
			"analytics",
			"",
			["securestudies.com", "*.securestudies.com"]
		],
		[
			"FullStory",
			"FullStory",
			"analytics",
			"",
			["fullstory.com", "*.fullstory.com"]
		],
		[
			"Fyber",
			"Fyber",
			"marketing",
			"",
			["fyber.com", "*.fyber.com"]
		],
		[
			"G-Forces Web Management",
			"G-Forces Web Management",
			"platform",
			"",
			["gforcesinternal.co.uk", "*.gforcesinternal.co.uk"]
		],
		[
			"G2",
			"G2",
			"other",
			"https://www.g2.com/",
			[
				"g2.com",
				"*.g2.com",
				"g2crowd.com",
				"*.g2crowd.com"
			]
		],
		[
			"G4 Native",
			"Gravity4",
			"marketing",
			"",
			["triggit.com", "*.triggit.com"]
		],
		[
			"GET ME IN!  (TicketMaster)",
			"GET ME IN!  (TicketMaster)",
			"other",
			"",
			["getmein.com", "*.getmein.com"]
		],
		[
			"GIPHY",
			"GIPHY",
			"other",
			"",
			["giphy.com", "*.giphy.com"]
		],
		[
			"GainCloud",
			"GainCloud Systems",
			"other",
			"",
			["egaincloud.net", "*.egaincloud.net"]
		],
		[
			"Gath Adams",
			"Gath Adams",
			"other",
			"",
			["iwantthatflight.com.au", "*.iwantthatflight.com.au"]
		],
		[
			"Gecko Tribe",
			"Gecko Tribe",
			"social",
			"",
			["geckotribe.com", "*.geckotribe.com"]
		],
		[
			"Gemius",
			"Gemius",
			"marketing",
			"",
			["gemius.pl", "*.gemius.pl"]
		],
		[
			"Gemius CMP",
			"Gemius CMP",
			"consent",
			"https://www.gemius.com",
			[
				"gemius.mgr.consensu.org",
				"gemius.mgr.consensu.org",
				"*.gemius.mgr.consensu.org"
			]
		],
		[
			"Genesis Media",
			"Genesis Media",
			"marketing",
			"",
			[
				"bzgint.com",
				"*.bzgint.com",
				"genesismedia.com",
				"*.genesismedia.com",
				"genesismediaus.com",
				"*.genesismediaus.com"
			]
		],
		[
			"Genie",
			"Media Force",
			"marketing",
			"https://hellogenie.com/",
			["mfadsrvr.com", "*.mfadsrvr.com"]
		],
		[
			"Genie Ventures",
			"Genie Ventures",
			"marketing",
			"",
			["genieventures.co.uk", "*.genieventures.co.uk"]
		],
		[
			"Geniee",
			"Geniee",
			"marketing",
			"",
			[
				"href.asia",
				"*.href.asia",
				"genieessp.jp",
				"*.genieessp.jp",
				"genieesspv.jp",
				"*.genieesspv.jp",
				"gssprt.jp",
				"*.gssprt.jp"
			]
		],
		[
			"Geniuslink",
			"Geniuslink",
			"analytics",
			"",
			["geni.us", "*.geni.us"]
		],
		[
			"GeoEdge",
			"GeoEdge",
			"marketing",
			"https://www.geoedge.com/",
			[
				"geoedge.com",
				"*.geoedge.com",
				"geoedge.be",
				"*.geoedge.be"
			]
		],
		[
			"GeoRiot",
			"GeoRiot",
			"other",
			"",
			["georiot.com", "*.georiot.com"]
		],
		[
			"GeoTrust",
			"GeoTrust",
			"other",
			"",
			["geotrust.com", "*.geotrust.com"]
		],
		[
			"Geoplugin",
			"Geoplugin",
			"other",
			"",
			[
				"geoplugin.com",
				"*.geoplugin.com",
				"geoplugin.net",
				"*.geoplugin.net"
			]
		],
		[
			"Georeferencer",
			"Klokan Technologies",
			"other",
			"",
			["georeferencer.com", "*.georeferencer.com"]
		],
		[
			"GetIntent RTBSuite",
			"GetIntent",
			"marketing",
			"",
			["adhigh.net", "*.adhigh.net"]
		],
		[
			"GetResponse",
			"GetResponse",
			"marketing",
			"",
			["getresponse.com", "*.getresponse.com"]
		],
		[
			"GetSiteControl",
			"GetWebCraft",
			"other",
			"",
			["getsitecontrol.com", "*.getsitecontrol.com"]
		],
		[
			"GetSocial",
			"GetSocial",
			"social",
			"",
			["getsocial.io", "*.getsocial.io"]
		],
		[
			"Getty Images",
			"Getty Images",
			"other",
			"",
			[
				"gettyimages.com",
				"*.gettyimages.com",
				"gettyimages.co.uk",
				"*.gettyimages.co.uk"
			]
		],
		[
			"Gfycat",
			"Gycat",
			"other",
			"",
			["gfycat.com", "*.gfycat.com"]
		],
		[
			"Ghostery Enterprise",
			"Ghostery",
			"marketing",
			"",
			["betrad.com", "*.betrad.com"]
		],
		[
			"Giant Media",
			"Giant Media",
			"marketing",
			"",
			["videostat.com", "*.videostat.com"]
		],
		[
			"Gigya",
			"Gigya",
			"analytics",
			"",
			["gigya.com", "*.gigya.com"]
		],
		[
			"GitHub",
			"GitHub",
			"other",
			"",
			[
				"github.com",
				"*.github.com",
				"githubusercontent.com",
				"*.githubusercontent.com",
				"github.io",
				"*.github.io",
				"rawgit.com",
				"*.rawgit.com"
			]
		],
		[
			"Gladly",
			"Gladly",
			"chat",
			"https://www.gladly.com/",
			["gladly.com", "*.gladly.com"]
		],
		[
			"Glassdoor",
			"Glassdoor",
			"other",
			"",
			["glassdoor.com", "*.glassdoor.com"]
		],
		[
			"Gleam",
			"Gleam",
			"marketing",
			"",
			["gleam.io", "*.gleam.io"]
		],
		[
			"Glimr",
			"Glimr",
			"analytics",
			"https://glimr.io/",
			["glimr.io", "*.glimr.io"]
		],
		[
			"Global Digital Markets",
			"Global Digital Markets",
			"marketing",
			"",
			["gdmdigital.com", "*.gdmdigital.com"]
		],
		[
			"Global-e",
			"Global-e",
			"platform",
			"",
			["global-e.com", "*.global-e.com"]
		],
		[
			"GlobalSign",
			"GlobalSign",
			"other",
			"",
			[
				"globalsign.com",
				"*.globalsign.com",
				"globalsign.net",
				"*.globalsign.net"
			]
		],
		[
			"GlobalWebIndex",
			"GlobalWebIndex",
			"analytics",
			"",
			["globalwebindex.net", "*.globalwebindex.net"]
		],
		[
			"Globase International",
			"Globase International",
			"marketing",
			"",
			["globase.com", "*.globase.com"]
		],
		[
			"GoDaddy",
			"GoDaddy",
			"other",
			"https://www.godaddy.com/",
			[
				"godaddy.com",
				"*.godaddy.com",
				"wsimg.com",
				"*.wsimg.com"
			]
		],
		[
			"GoDataFeed",
			"GoDataFeed",
			"other",
			"",
			["godatafeed.com", "*.godatafeed.com"]
		],
		[
			"GoSquared",
			"GoSquared",
			"analytics",
			"https://www.gosquared.com",
			[
				"gosquared.com",
				"*.gosquared.com",
				"d1l6p2sc9645hc.cloudfront.net"
			]
		],
		[
			"Google AMP",
			"Google",
			"analytics",
			"https://github.com/google/amp-client-id-library",
			["ampcid.google.com"]
		],
		[
			"Google APIs",
			"Google",
			"other",
			"",
			["googleapis.com"]
		],
		[
			"Google Ad Block Detection",
			"Google",
			"marketing",
			"",
			[
				"0emn.com",
				"*.0emn.com",
				"0fmm.com",
				"*.0fmm.com"
			]
		],
		[
			"Google Analytics",
			"Google",
			"analytics",
			"https://marketingplatform.google.com/about/analytics/",
			[
				"google-analytics.com",
				"*.google-analytics.com",
				"urchin.com",
				"*.urchin.com",
				"analytics.google.com"
			]
		],
		[
			"Google Analytics Experiments",
			"Google",
			"analytics",
			"",
			["gexperiments1.com", "*.gexperiments1.com"]
		],
		[
			"Google CDN",
			"Google",
			"cdn",
			"https://developers.google.com/speed/libraries/",
			[
				"ajax.googleapis.com",
				"commondatastorage.googleapis.com",
				"www.gstatic.com",
				"ssl.gstatic.com"
			]
		],
		[
			"Google DoubleClick Ad Exchange",
			"Google",
			"marketing",
			"",
			["admeld.com", "*.admeld.com"]
		],
		[
			"Google Fonts",
			"Google",
			"cdn",
			"https://fonts.google.com/",
			["fonts.googleapis.com", "fonts.gstatic.com"]
		],
		[
			"Google FundingChoices",
			"Google FundingChoices",
			"consent",
			"https://fundingchoices.google.com/start/",
			[
				"fundingchoices.mgr.consensu.org",
				"fundingchoices.mgr.consensu.org",
				"*.fundingchoices.mgr.consensu.org",
				"fundingchoicesmessages.google.com",
				"fundingchoicesmessages.google.com",
				"*.fundingchoicesmessages.google.com"
			]
		],
		[
			"Google IPV6 Metrics",
			"Google",
			"analytics",
			"",
			["ipv6test.net", "*.ipv6test.net"]
		],
		[
			"Google Maps",
			"Google",
			"other",
			"https://www.google.com/maps",
			[
				"maps.google.com",
				"maps-api-ssl.google.com",
				"maps.googleapis.com",
				"mts.googleapis.com",
				"mt.googleapis.com",
				"mt0.googleapis.com",
				"mt1.googleapis.com",
				"mt2.googleapis.com",
				"mt3.googleapis.com",
				"khm0.googleapis.com",
				"khm1.googleapis.com",
				"khms.googleapis.com",
				"khms1.googleapis.com",
				"khms2.googleapis.com",
				"maps.gstatic.com"
			]
		],
		[
			"Google Optimize",
			"Google",
			"analytics",
			"https://marketingplatform.google.com/about/optimize/",
			["www.googleoptimize.com"]
		],
		[
			"Google Plus",
			"Google",
			"social",
			"",
			["plus.google.com"]
		],
		[
			"Google Tag Manager",
			"Google",
			"tag-manager",
			"https://marketingplatform.google.com/about/tag-manager/",
			["googletagmanager.com", "*.googletagmanager.com"]
		],
		[
			"Google Trust Services",
			"Google",
			"other",
			"",
			["pki.goog", "*.pki.goog"]
		],
		[
			"Google Trusted Stores",
			"Google",
			"other",
			"",
			["googlecommerce.com", "*.googlecommerce.com"]
		],
		[
			"Google Video",
			"Google",
			"other",
			"",
			["googlevideo.com", "*.googlevideo.com"]
		],
		[
			"Google reCAPTCHA",
			"Google",
			"other",
			"",
			["recaptcha.net", "*.recaptcha.net"]
		],
		[
			"Google/Doubleclick Ads",
			"Google",
			"marketing",
			"https://marketingplatform.google.com/about/enterprise/",
			[
				"adservice.google.com",
				"adservice.google.com.au",
				"adservice.google.com.sg",
				"adservice.google.com.br",
				"adservice.google.com.ua",
				"adservice.google.co.uk",
				"adservice.google.co.jp",
				"adservice.google.co.in",
				"adservice.google.co.kr",
				"adservice.google.co.id",
				"adservice.google.co.nz",
				"adservice.google.ie",
				"adservice.google.se",
				"adservice.google.de",
				"adservice.google.ca",
				"adservice.google.be",
				"adservice.google.es",
				"adservice.google.ch",
				"adservice.google.fr",
				"adservice.google.nl",
				"googleadservices.com",
				"*.googleadservices.com",
				"googlesyndication.com",
				"*.googlesyndication.com",
				"googletagservices.com",
				"*.googletagservices.com",
				"2mdn.net",
				"*.2mdn.net",
				"doubleclick.net",
				"*.doubleclick.net"
			]
		],
		[
			"GovMetric",
			"ROL Solutions",
			"analytics",
			"",
			["govmetric.com", "*.govmetric.com"]
		],
		[
			"Granify",
			"Granify",
			"analytics",
			"",
			["granify.com", "*.granify.com"]
		],
		[
			"Grapeshot",
			"Grapeshot",
			"marketing",
			"",
			[
				"gscontxt.net",
				"*.gscontxt.net",
				"grapeshot.co.uk",
				"*.grapeshot.co.uk"
			]
		],
		[
			"Gravatar",
			"Gravatar",
			"social",
			"https://en.gravatar.com/",
			["gravatar.com", "*.gravatar.com"]
		],
		[
			"Gravito CMP",
			"Gravito CMP",
			"consent",
			"https://www.gravito.net/",
			[
				"gravito.mgr.consensu.org",
				"gravito.mgr.consensu.org",
				"*.gravito.mgr.consensu.org"
			]
		],
		[
			"Gravity (AOL)",
			"Gravity (AOL)",
			"analytics",
			"",
			["grvcdn.com", "*.grvcdn.com"]
		],
		[
			"Groovy Gecko",
			"Groovy Gecko",
			"other",
			"",
			[
				"ggwebcast.com",
				"*.ggwebcast.com",
				"groovygecko.net",
				"*.groovygecko.net"
			]
		],
		[
			"GroupM",
			"GroupM",
			"marketing",
			"",
			["qservz.com", "*.qservz.com"]
		],
		[
			"Guardian Media",
			"Guardian Media",
			"marketing",
			"",
			[
				"theguardian.com",
				"*.theguardian.com",
				"guardian.co.uk",
				"*.guardian.co.uk"
			]
		],
		[
			"GumGum",
			"GumGum",
			"marketing",
			"",
			["gumgum.com", "*.gumgum.com"]
		],
		[
			"Gumtree",
			"Gumtree",
			"other",
			"",
			["gumtree.com", "*.gumtree.com"]
		],
		[
			"H264 Codec",
			"Cisco",
			"other",
			"",
			["openh264.org", "*.openh264.org"]
		],
		[
			"HERE",
			"HERE",
			"analytics",
			"",
			["medio.com", "*.medio.com"]
		],
		[
			"HERO",
			"Klarna",
			"chat",
			"https://www.usehero.com/",
			["usehero.com", "*.usehero.com"]
		],
		[
			"HP Optimost",
			"Hewlett-Packard Development Company",
			"marketing",
			"",
			[
				"hp.com",
				"*.hp.com",
				"d2uncb19xzxhzx.cloudfront.net"
			]
		],
		[
			"Has Offers",
			"TUNE",
			"marketing",
			"",
			["go2cloud.org", "*.go2cloud.org"]
		],
		[
			"Hatena Blog",
			"Hatena Blog",
			"platform",
			"https://hatenablog.com/",
			[
				"st-hatena.com",
				"*.st-hatena.com",
				"hatena.ne.jp",
				"*.hatena.ne.jp"
			]
		],
		[
			"Hawk Search",
			"Hawk Search",
			"other",
			"",
			["hawksearch.com", "*.hawksearch.com"]
		],
		[
			"Haymarket Media Group",
			"Haymarket Media Group",
			"other",
			"",
			[
				"brandrepublic.com",
				"*.brandrepublic.com",
				"hbpl.co.uk",
				"*.hbpl.co.uk"
			]
		],
		[
			"Heap",
			"Heap",
			"analytics",
			"",
			["heapanalytics.com", "*.heapanalytics.com"]
		],
		[
			"Hearst Communications",
			"Hearst Communications",
			"other",
			"",
			[
				"h-cdn.co",
				"*.h-cdn.co",
				"hearstdigital.com",
				"*.hearstdigital.com",
				"hearstlabs.com",
				"*.hearstlabs.com",
				"hearst.io",
				"*.hearst.io",
				"cdnds.net",
				"*.cdnds.net"
			]
		],
		[
			"Heatmap",
			"Heatmap",
			"analytics",
			"",
			["heatmap.it", "*.heatmap.it"]
		],
		[
			"Hello Bar",
			"Hello Bar",
			"marketing",
			"https://www.hellobar.com/",
			["hellobar.com", "*.hellobar.com"]
		],
		[
			"Help Scout",
			"Help Scout",
			"chat",
			"https://www.helpscout.net/",
			[
				"djtflbt20bdde.cloudfront.net",
				"helpscout.net",
				"*.helpscout.net"
			]
		],
		[
			"Heroku",
			"Heroku",
			"other",
			"",
			["herokuapp.com", "*.herokuapp.com"]
		],
		[
			"Hexton",
			"Hexton",
			"other",
			"",
			["hextom.com", "*.hextom.com"]
		],
		[
			"Hibernia Networks",
			"Hibernia Networks",
			"other",
			"",
			["hiberniacdn.com", "*.hiberniacdn.com"]
		],
		[
			"High Impact Media",
			"High Impact Media",
			"marketing",
			"",
			["reactx.com", "*.reactx.com"]
		],
		[
			"Highcharts",
			"Highcharts",
			"other",
			"",
			["highcharts.com", "*.highcharts.com"]
		],
		[
			"Highwinds",
			"Highwinds",
			"other",
			"",
			["hwcdn.net", "*.hwcdn.net"]
		],
		[
			"Histats",
			"Histats",
			"analytics",
			"https://www.histats.com/",
			["histats.com", "*.histats.com"]
		],
		[
			"HitsLink",
			"HitsLink",
			"analytics",
			"",
			["hitslink.com", "*.hitslink.com"]
		],
		[
			"Hola Networks",
			"Hola Networks",
			"other",
			"",
			["h-cdn.com", "*.h-cdn.com"]
		],
		[
			"Holimetrix",
			"Holimetrix",
			"marketing",
			"https://u360.d-bi.fr/",
			["d-bi.fr", "*.d-bi.fr"]
		],
		[
			"Hootsuite",
			"Hootsuite",
			"analytics",
			"",
			["hootsuite.com", "*.hootsuite.com"]
		],
		[
			"HotUKDeals",
			"HotUKDeals",
			"analytics",
			"",
			["hotukdeals.com", "*.hotukdeals.com"]
		],
		[
			"HotWords",
			"Media Response Group",
			"marketing",
			"",
			["hotwords.com.br", "*.hotwords.com.br"]
		],
		[
			"HotelsCombined",
			"HotelsCombined",
			"other",
			"",
			["datahc.com", "*.datahc.com"]
		],
		[
			"Hotjar",
			"Hotjar",
			"analytics",
			"https://www.hotjar.com/",
			[
				"hotjar.com",
				"*.hotjar.com",
				"hotjar.io",
				"*.hotjar.io"
			]
		],
		[
			"Hotmart",
			"Hotmart",
			"other",
			"https://www.hotmart.com/",
			["hotmart.com", "*.hotmart.com"]
		],
		[
			"Hoverr",
			"Hoverr",
			"marketing",
			"",
			["hoverr.media", "*.hoverr.media"]
		],
		[
			"Hubspot",
			"Hubspot",
			"marketing",
			"https://hubspot.com/",
			[
				"hs-scripts.com",
				"*.hs-scripts.com",
				"hubspot.com",
				"*.hubspot.com",
				"leadin.com",
				"*.leadin.com",
				"hs-analytics.net",
				"*.hs-analytics.net",
				"hscollectedforms.net",
				"*.hscollectedforms.net",
				"hscta.net",
				"*.hscta.net",
				"hsforms.net",
				"*.hsforms.net",
				"hsleadflows.net",
				"*.hsleadflows.net",
				"hsstatic.net",
				"*.hsstatic.net",
				"hubspot.net",
				"*.hubspot.net",
				"hsforms.com",
				"*.hsforms.com",
				"hs-banner.com",
				"*.hs-banner.com",
				"hs-embed-reporting.com",
				"*.hs-embed-reporting.com",
				"hs-growth-metrics.com",
				"*.hs-growth-metrics.com",
				"hs-data.com",
				"*.hs-data.com",
				"hsadspixel.net",
				"*.hsadspixel.net",
				"hubapi.com",
				"*.hubapi.com"
			]
		],
		[
			"Hubvisor",
			"Hubvisor",
			"marketing",
			"https://www.hubvisor.io",
			["hubvisor.io", "*.hubvisor.io"]
		],
		[
			"Hull.js",
			"Hull.js",
			"other",
			"",
			[
				"hull.io",
				"*.hull.io",
				"hullapp.io",
				"*.hullapp.io"
			]
		],
		[
			"Hupso Website Analyzer",
			"Hupso",
			"analytics",
			"",
			["hupso.com", "*.hupso.com"]
		],
		[
			"Hybrid",
			"Hybrid",
			"marketing",
			"https://hybrid.ai/",
			["hybrid.ai", "*.hybrid.ai"]
		],
		[
			"HyperInzerce",
			"HyperInzerce",
			"marketing",
			"https://hyperinzerce.cz",
			["hyperinzerce.cz", "*.hyperinzerce.cz"]
		],
		[
			"I-Behavior",
			"WPP",
			"marketing",
			"",
			["ib-ibi.com", "*.ib-ibi.com"]
		],
		[
			"IBM Acoustic Campaign",
			"IBM",
			"analytics",
			"",
			[
				"www.sc.pages01.net",
				"www.sc.pages02.net",
				"www.sc.pages03.net",
				"www.sc.pages04.net",
				"www.sc.pages05.net",
				"www.sc.pages06.net",
				"www.sc.pages07.net",
				"www.sc.pages08.net",
				"www.sc.pages09.net",
				"www.sc.pagesA.net"
			]
		],
		[
			"IBM Digital Analytics",
			"IBM",
			"analytics",
			"",
			[
				"cmcore.com",
				"*.cmcore.com",
				"coremetrics.com",
				"data.coremetrics.com",
				"data.de.coremetrics.com",
				"libs.de.coremetrics.com",
				"tmscdn.de.coremetrics.com",
				"iocdn.coremetrics.com",
				"libs.coremetrics.com",
				"tmscdn.coremetrics.com",
				"s81c.com",
				"*.s81c.com",
				"unica.com",
				"*.unica.com",
				"coremetrics.eu",
				"*.coremetrics.eu"
			]
		],
		[
			"IBM Digital Data Exchange",
			"IBM",
			"tag-manager",
			"",
			["tagmanager.coremetrics.com"]
		],
		[
			"IBM Tealeaf",
			"IBM",
			"analytics",
			"",
			["ibmcloud.com", "*.ibmcloud.com"]
		],
		[
			"ICF Technology",
			"ICF Technology",
			"other",
			"",
			["camads.net", "*.camads.net"]
		],
		[
			"ID Ward CMP",
			"ID Ward CMP",
			"consent",
			"https://id-ward.com/enterprise",
			[
				"idward.mgr.consensu.org",
				"idward.mgr.consensu.org",
				"*.idward.mgr.consensu.org"
			]
		],
		[
			"ID5 Identity Cloud",
			"ID5",
			"marketing",
			"https://id5.io/",
			[
				"id5-sync.com",
				"id5-sync.com",
				"*.id5-sync.com"
			]
		],
		[
			"IFDNRG",
			"IFDNRG",
			"platform",
			"",
			["ifdnrg.com", "*.ifdnrg.com"]
		],
		[
			"IMRG",
			"IMRG",
			"analytics",
			"",
			[
				"peermap.com",
				"*.peermap.com",
				"imrg.org",
				"*.imrg.org"
			]
		],
		[
			"IPONWEB",
			"IPONWEB",
			"marketing",
			"",
			[
				"company-target.com",
				"*.company-target.com",
				"liadm.com",
				"*.liadm.com",
				"iponweb.net",
				"*.iponweb.net",
				"p161.net",
				"*.p161.net"
			]
		],
		[
			"IQ Mobile",
			"IQ Mobile",
			"other",
			"",
			["iqm.cc", "*.iqm.cc"]
		],
		[
			"IS Group",
			"IS Group",
			"platform",
			"",
			["creative-serving.com", "*.creative-serving.com"]
		],
		[
			"IT Dienstleistungen Tim Prinzkosky",
			"IT Dienstleistungen Tim Prinzkosky",
			"other",
			"",
			["flaticons.net", "*.flaticons.net"]
		],
		[
			"IVI",
			"IVI Technologies",
			"marketing",
			"http://ivitechnologies.com/",
			["ivitrack.com", "*.ivitrack.com"]
		],
		[
			"IXI Digital",
			"Equifax",
			"marketing",
			"",
			["ixiaa.com", "*.ixiaa.com"]
		],
		[
			"IcoMoon",
			"IcoMoon",
			"cdn",
			"",
			["d19ayerf5ehaab.cloudfront.net", "d1azc1qln24ryf.cloudfront.net"]
		],
		[
			"IdenTrust",
			"IdenTrust",
			"other",
			"",
			["identrust.com", "*.identrust.com"]
		],
		[
			"Ido",
			"Ido",
			"chat",
			"",
			["idio.co", "*.idio.co"]
		],
		[
			"Ignition One",
			"Ignition One",
			"marketing",
			"",
			["searchignite.com", "*.searchignite.com"]
		],
		[
			"ImageShack",
			"ImageShack",
			"other",
			"",
			["yfrog.com", "*.yfrog.com"]
		],
		[
			"Imagen Studio",
			"Imagen Studio",
			"other",
			"",
			["telephonesky.com", "*.telephonesky.com"]
		],
		[
			"Imagini Holdings",
			"Imagini Holdings",
			"marketing",
			"",
			["vdna-assets.com", "*.vdna-assets.com"]
		],
		[
			"Img Safe",
			"Img Safe",
			"other",
			"",
			["imgsafe.org", "*.imgsafe.org"]
		],
		[
			"Imgur",
			"Imgur",
			"other",
			"",
			["imgur.com", "*.imgur.com"]
		],
		[
			"Impact Radius",
			"Impact Radius",
			"marketing",
			"",
			[
				"impactradius-event.com",
				"*.impactradius-event.com",
				"impactradius-go.com",
				"*.impactradius-go.com",
				"7eer.net",
				"*.7eer.net",
				"d3cxv97fi8q177.cloudfront.net",
				"evyy.net",
				"*.evyy.net",
				"ojrq.net",
				"*.ojrq.net",
				"utt.impactcdn.com",
				"sjv.io",
				"*.sjv.io"
			]
		],
		[
			"Improve Digital",
			"Improve Digital",
			"marketing",
			"",
			["360yield.com", "*.360yield.com"]
		],
		[
			"Improvely",
			"Improvely",
			"analytics",
			"",
			["iljmp.com", "*.iljmp.com"]
		],
		[
			"InAuth",
			"InAuth",
			"other",
			"https://www.inauth.com/",
			["cdn-net.com", "*.cdn-net.com"]
		],
		[
			"InMobi",
			"InMobi",
			"marketing",
			"",
			["inmobi.com", "*.inmobi.com"]
		],
		[
			"InSkin Media",
			"InSkin Media",
			"marketing",
			"",
			[
				"inskinad.com",
				"*.inskinad.com",
				"inskinmedia.com",
				"*.inskinmedia.com"
			]
		],
		[
			"InZynk",
			"InZynk",
			"marketing",
			"https://inzynk.com/",
			[
				"inzynk.com",
				"*.inzynk.com",
				"inzynk.io",
				"*.inzynk.io"
			]
		],
		[
			"Inbenta",
			"Inbenta",
			"chat",
			"",
			["inbenta.com", "*.inbenta.com"]
		],
		[
			"Incisive Media",
			"Incisive Media",
			"other",
			"",
			["incisivemedia.com", "*.incisivemedia.com"]
		],
		[
			"Indeed",
			"Indeed",
			"other",
			"",
			["indeed.com", "*.indeed.com"]
		],
		[
			"Index Exchange",
			"WPP",
			"marketing",
			"",
			[
				"casalemedia.com",
				"*.casalemedia.com",
				"indexww.com",
				"*.indexww.com"
			]
		],
		[
			"Indoona",
			"Indoona",
			"other",
			"",
			["indoona.com", "*.indoona.com"]
		],
		[
			"Infectious Media",
			"Infectious Media",
			"marketing",
			"",
			[
				"impdesk.com",
				"*.impdesk.com",
				"impressiondesk.com",
				"*.impressiondesk.com",
				"inmz.net",
				"*.inmz.net"
			]
		],
		[
			"Inference Mobile",
			"Inference Mobile",
			"marketing",
			"",
			["inferencemobile.com", "*.inferencemobile.com"]
		],
		[
			"Infinity Tracking",
			"Infinity Tracking",
			"analytics",
			"",
			["infinity-tracking.net", "*.infinity-tracking.net"]
		],
		[
			"Infoline",
			"Infoline",
			"analytics",
			"",
			["ioam.de", "*.ioam.de"]
		],
		[
			"Infolinks",
			"Infolinks",
			"marketing",
			"",
			["infolinks.com", "*.infolinks.com"]
		],
		[
			"Infopark",
			"Infopark",
			"platform",
			"",
			["scrvt.com", "*.scrvt.com"]
		],
		[
			"Infusionsoft",
			"Infusionsoft",
			"marketing",
			"",
			["infusionsoft.com", "*.infusionsoft.com"]
		],
		[
			"Ink",
			"Ink",
			"marketing",
			"",
			["inktad.com", "*.inktad.com"]
		],
		[
			"Inktel Contact Center Solutions",
			"Inktel",
			"chat",
			"",
			["inktel.com", "*.inktel.com"]
		],
		[
			"Inneractive",
			"Inneractive",
			"marketing",
			"",
			["inner-active.mobi", "*.inner-active.mobi"]
		],
		[
			"Innovid",
			"Innovid",
			"marketing",
			"https://www.innovid.com/",
			["innovid.com", "*.innovid.com"]
		],
		[
			"Insider",
			"Insider",
			"analytics",
			"",
			["useinsider.com", "*.useinsider.com"]
		],
		[
			"Insight Express",
			"Insight Express",
			"analytics",
			"",
			["insightexpressai.com", "*.insightexpressai.com"]
		],
		[
			"Insipio",
			"Insipio",
			"other",
			"",
			["insipio.com", "*.insipio.com"]
		],
		[
			"Inspectlet",
			"Inspectlet",
			"analytics",
			"",
			["inspectlet.com", "*.inspectlet.com"]
		],
		[
			"Instagram",
			"Instagram",
			"social",
			"https://www.instagram.com",
			[
				"cdninstagram.com",
				"*.cdninstagram.com",
				"instagram.com",
				"*.instagram.com"
			]
		],
		[
			"Instansive",
			"Instansive",
			"other",
			"",
			["instansive.com", "*.instansive.com"]
		],
		[
			"Instart",
			"Instart",
			"other",
			"https://www.instart.com/",
			["insnw.net", "*.insnw.net"]
		],
		[
			"Instembedder",
			"Instembedder",
			"other",
			"",
			["instaembedder.com", "*.instaembedder.com"]
		],
		[
			"Instinctive",
			"Instinctive",
			"marketing",
			"",
			["instinctiveads.com", "*.instinctiveads.com"]
		],
		[
			"Integral Ad Science",
			"Integral Ad Science",
			"marketing",
			"https://integralads.com/uk/",
			[
				"adsafeprotected.com",
				"*.adsafeprotected.com",
				"iasds01.com",
				"*.iasds01.com"
			]
		],
		[
			"Integrate",
			"Integrate",
			"marketing",
			"https://www.integrate.com/",
			[
				"integrate.com",
				"*.integrate.com",
				"listenloop.com",
				"*.listenloop.com"
			]
		],
		[
			"Intelligent Reach",
			"Intelligent Reach",
			"marketing",
			"",
			["ist-track.com", "*.ist-track.com"]
		],
		[
			"Intent HQ",
			"Intent HQ",
			"analytics",
			"",
			["intenthq.com", "*.intenthq.com"]
		],
		[
			"Intent IQ",
			"Intent IQ",
			"marketing",
			"",
			["intentiq.com", "*.intentiq.com"]
		],
		[
			"Intent Media",
			"Intent Media",
			"marketing",
			"https://intent.com/",
			["intentmedia.net", "*.intentmedia.net"]
		],
		[
			"Intercept Interactive",
			"Intercept Interactive",
			"marketing",
			"",
			["undertone.com", "*.undertone.com"]
		],
		[
			"Intercom",
			"Intercom",
			"chat",
			"https://www.intercom.com",
			[
				"intercomcdn.com",
				"*.intercomcdn.com",
				"intercom.io",
				"*.intercom.io"
			]
		],
		[
			"Interest Graph",
			"AOL",
			"marketing",
			"",
			["gravity.com", "*.gravity.com"]
		],
		[
			"Internet Brands",
			"Internet Brands",
			"other",
			"",
			["ibpxl.com", "*.ibpxl.com"]
		],
		[
			"Interpublic Group",
			"Interpublic Group",
			"marketing",
			"",
			["mbww.com", "*.mbww.com"]
		],
		[
			"Interstate",
			"Interstate",
			"analytics",
			"",
			["interstateanalytics.com", "*.interstateanalytics.com"]
		],
		[
			"Interview",
			"Interview",
			"analytics",
			"",
			["efm.me", "*.efm.me"]
		],
		[
			"Intilery",
			"Intilery",
			"chat",
			"",
			["intilery-analytics.com", "*.intilery-analytics.com"]
		],
		[
			"Investis",
			"Investis",
			"other",
			"",
			["investis.com", "*.investis.com"]
		],
		[
			"Investis Flife",
			"Investis Flife",
			"platform",
			"",
			["quartalflife.com", "*.quartalflife.com"]
		],
		[
			"Invodo",
			"Invodo",
			"marketing",
			"",
			["invodo.com", "*.invodo.com"]
		],
		[
			"Ipify",
			"Ipify",
			"other",
			"https://www.ipify.org",
			["ipify.org", "*.ipify.org"]
		],
		[
			"Issue",
			"Issue",
			"other",
			"",
			["issue.by", "*.issue.by"]
		],
		[
			"Iterate",
			"Iterate",
			"analytics",
			"https://iteratehq.com/",
			["iteratehq.com", "*.iteratehq.com"]
		],
		[
			"J.D. Williams & Co",
			"J.D. Williams & Co",
			"other",
			"",
			["drct2u.com", "*.drct2u.com"]
		],
		[
			"JSDelivr CDN",
			"JSDelivr CDN",
			"cdn",
			"https://www.jsdelivr.com/",
			["jsdelivr.net", "*.jsdelivr.net"]
		],
		[
			"JSPM",
			"JSPM",
			"cdn",
			"https://jspm.org/",
			["ga.jspm.io"]
		],
		[
			"Janrain",
			"Janrain",
			"analytics",
			"",
			[
				"janrain.com",
				"*.janrain.com",
				"janrainbackplane.com",
				"*.janrainbackplane.com",
				"rpxnow.com",
				"*.rpxnow.com",
				"d3hmp0045zy3cs.cloudfront.net"
			]
		],
		[
			"Jaywing",
			"Jaywing",
			"marketing",
			"https://jaywing.com/",
			["jaywing.com", "*.jaywing.com"]
		],
		[
			"Jellyfish",
			"Jellyfish",
			"marketing",
			"",
			["jellyfish.net", "*.jellyfish.net"]
		],
		[
			"JetStream",
			"JetStream",
			"other",
			"",
			["xlcdn.com", "*.xlcdn.com"]
		],
		[
			"JingDong",
			"JingDong",
			"other",
			"",
			[
				"3.com",
				"*.3.com",
				"jd.com",
				"*.jd.com"
			]
		],
		[
			"Jivochat",
			"Jivochat",
			"chat",
			"https://www.jivochat.com/",
			["jivosite.com", "*.jivosite.com"]
		],
		[
			"Jivox",
			"Jivox",
			"marketing",
			"",
			["jivox.com", "*.jivox.com"]
		],
		[
			"Jobvite",
			"Jobvite",
			"other",
			"",
			["jobvite.com", "*.jobvite.com"]
		],
		[
			"Johnston Press",
			"Johnston Press",
			"other",
			"",
			[
				"johnstonpress.co.uk",
				"*.johnstonpress.co.uk",
				"jpress.co.uk",
				"*.jpress.co.uk"
			]
		],
		[
			"Join the Dots (Research)",
			"Join the Dots (Research)",
			"social",
			"",
			["jtdiscuss.com", "*.jtdiscuss.com"]
		],
		[
			"JotForm",
			"JotForm",
			"other",
			"",
			["jotformpro.com", "*.jotformpro.com"]
		],
		[
			"Judge.me",
			"Judge.me",
			"marketing",
			"https://judge.me/",
			["judge.me", "*.judge.me"]
		],
		[
			"JuicyAds",
			"JuicyAds",
			"marketing",
			"",
			["juicyads.com", "*.juicyads.com"]
		],
		[
			"Jump CMP",
			"Jump CMP",
			"consent",
			"https://jumpgroup.it/",
			[
				"avacy.mgr.consensu.org",
				"avacy.mgr.consensu.org",
				"*.avacy.mgr.consensu.org"
			]
		],
		[
			"JustPremium",
			"JustPremium",
			"marketing",
			"",
			["net.net", "*.net.net"]
		],
		[
			"JustPremium Ads",
			"JustPremium",
			"marketing",
			"",
			["justpremium.com", "*.justpremium.com"]
		],
		[
			"JustUno",
			"JustUno",
			"marketing",
			"",
			[
				"justuno.com",
				"*.justuno.com",
				"d2j3qa5nc37287.cloudfront.net"
			]
		],
		[
			"KARTE",
			"Plaid",
			"marketing",
			"https://karte.io/",
			["karte.io", "*.karte.io"]
		],
		[
			"KINX (Korea Internet Neutral eXchange)",
			"KINX (Korea Internet Neutral eXchange)",
			"other",
			"",
			["kinxcdn.com", "*.kinxcdn.com"]
		],
		[
			"KISSmetrics",
			"KISSmetrics",
			"analytics",
			"",
			[
				"kissmetrics.com",
				"*.kissmetrics.com",
				"doug1izaerwt3.cloudfront.net",
				"dsyszv14g9ymi.cloudfront.net"
			]
		],
		[
			"Kaizen Platform",
			"Kaizen Platform",
			"analytics",
			"",
			["kaizenplatform.net", "*.kaizenplatform.net"]
		],
		[
			"Kakao",
			"Kakao",
			"social",
			"",
			[
				"daum.net",
				"*.daum.net",
				"daumcdn.net",
				"*.daumcdn.net"
			]
		],
		[
			"Kaltura Video Platform",
			"Kaltura",
			"other",
			"",
			["kaltura.com", "*.kaltura.com"]
		],
		[
			"Kameleoon",
			"Kameleoon",
			"analytics",
			"https://www.kameleoon.com/",
			[
				"kameleoon.com",
				"*.kameleoon.com",
				"kameleoon.eu",
				"*.kameleoon.eu",
				"kameleoon.io",
				"*.kameleoon.io"
			]
		],
		[
			"Kampyle",
			"Kampyle",
			"analytics",
			"",
			["kampyle.com", "*.kampyle.com"]
		],
		[
			"Kantar",
			"Kantar",
			"analytics",
			"",
			["sesamestats.com", "*.sesamestats.com"]
		],
		[
			"Kantar Sifo",
			"Kantar Sifo",
			"analytics",
			"https://www.kantarsifo.se",
			["research-int.se", "*.research-int.se"]
		],
		[
			"Kargo",
			"Kargo",
			"marketing",
			"",
			["kargo.com", "*.kargo.com"]
		],
		[
			"Kauli",
			"Kauli",
			"marketing",
			"",
			["kau.li", "*.kau.li"]
		],
		[
			"Keen",
			"Keen",
			"analytics",
			"https://keen.io/",
			[
				"keen.io",
				"*.keen.io",
				"d26b395fwzu5fz.cloudfront.net"
			]
		],
		[
			"Kelkoo",
			"Kelkoo",
			"platform",
			"",
			["kelkoo.com", "*.kelkoo.com"]
		],
		[
			"Kenshoo",
			"Kenshoo",
			"marketing",
			"",
			["xg4ken.com", "*.xg4ken.com"]
		],
		[
			"Key CDN",
			"Key CDN",
			"other",
			"",
			["kxcdn.com", "*.kxcdn.com"]
		],
		[
			"Keynote",
			"Dynatrace",
			"analytics",
			"",
			["keynote.com", "*.keynote.com"]
		],
		[
			"Keywee",
			"Keywee",
			"marketing",
			"",
			["keywee.co", "*.keywee.co"]
		],
		[
			"Kiosked",
			"Kiosked",
			"marketing",
			"",
			["kiosked.com", "*.kiosked.com"]
		],
		[
			"Klarna",
			"Klarna",
			"other",
			"",
			["klarna.com", "*.klarna.com"]
		],
		[
			"Klaviyo",
			"Klaviyo",
			"marketing",
			"",
			["klaviyo.com", "*.klaviyo.com"]
		],
		[
			"Klevu Search",
			"Klevu",
			"other",
			"",
			["klevu.com", "*.klevu.com"]
		],
		[
			"Klick2Contact",
			"Klick2Contact",
			"chat",
			"",
			["klick2contact.com", "*.klick2contact.com"]
		],
		[
			"Knight Lab",
			"Northwestern University",
			"other",
			"",
			["knightlab.com", "*.knightlab.com"]
		],
		[
			"Kodajo",
			"Kodajo",
			"other",
			"",
			["kodajo.com", "*.kodajo.com"]
		],
		[
			"Komoona",
			"Komoona",
			"marketing",
			"",
			["komoona.com", "*.komoona.com"]
		],
		[
			"Korrelate",
			"JD Power",
			"analytics",
			"",
			["korrelate.net", "*.korrelate.net"]
		],
		[
			"LINE Corporation",
			"LINE Corporation",
			"marketing",
			"",
			[
				"line-scdn.net",
				"*.line-scdn.net",
				"line.me",
				"*.line.me"
			]
		],
		[
			"LKQD",
			"LKQD",
			"marketing",
			"",
			["lkqd.net", "*.lkqd.net"]
		],
		[
			"Launch Darkly",
			"Launch Darkly",
			"other",
			"https://launchdarkly.com",
			["launchdarkly.com", "*.launchdarkly.com"]
		],
		[
			"Layer0",
			"Layer0",
			"cdn",
			"",
			["layer0.co", "*.layer0.co"]
		],
		[
			"Layershift",
			"Layershift",
			"platform",
			"",
			["109.109.138.174"]
		],
		[
			"Lead Forensics",
			"Lead Forensics",
			"marketing",
			"",
			[
				"200summit.com",
				"*.200summit.com",
				"baw5tracker.com",
				"*.baw5tracker.com",
				"business-path-55.com",
				"*.business-path-55.com",
				"bux1le001.com",
				"*.bux1le001.com",
				"central-core-7.com",
				"*.central-core-7.com",
				"direct-azr-78.com",
				"*.direct-azr-78.com",
				"explore-123.com",
				"*.explore-123.com",
				"forensics1000.com",
				"*.forensics1000.com",
				"gldsta-02-or.com",
				"*.gldsta-02-or.com",
				"green-bloc9.com",
				"*.green-bloc9.com",
				"lansrv040.com",
				"*.lansrv040.com",
				"lead-123.com",
				"*.lead-123.com",
				"leadforensics.com",
				"*.leadforensics.com",
				"mavic852.com",
				"*.mavic852.com",
				"mon-com-net.com",
				"*.mon-com-net.com",
				"peak-ip-54.com",
				"*.peak-ip-54.com",
				"snta0034.com",
				"*.snta0034.com",
				"svr-prc-01.com",
				"*.svr-prc-01.com",
				"syntace-094.com",
				"*.syntace-094.com",
				"tghbn12.com",
				"*.tghbn12.com",
				"trail-web.com",
				"*.trail-web.com",
				"web-01-gbl.com",
				"*.web-01-gbl.com",
				"web-cntr-07.com",
				"*.web-cntr-07.com",
				"trackdiscovery.net",
				"*.trackdiscovery.net"
			]
		],
		[
			"Lead Intelligence",
			"Magnetise Solutions",
			"marketing",
			"",
			["leadintelligence.co.uk", "*.leadintelligence.co.uk"]
		],
		[
			"LeadLander",
			"LeadLander",
			"analytics",
			"",
			[
				"formalyzer.com",
				"*.formalyzer.com",
				"trackalyzer.com",
				"*.trackalyzer.com"
			]
		],
		[
			"Leaflet",
			"Leaflet",
			"other",
			"",
			["leafletjs.com", "*.leafletjs.com"]
		],
		[
			"LeasdBoxer",
			"LeadBoxer",
			"marketing",
			"",
			["leadboxer.com", "*.leadboxer.com"]
		],
		[
			"LeaseWeb",
			"LeaseWeb",
			"cdn",
			"https://www.leaseweb.com/",
			[
				"lswcdn.net",
				"*.lswcdn.net",
				"leasewebcdn.com",
				"*.leasewebcdn.com"
			]
		],
		[
			"Leboncoin",
			"Leboncoin",
			"other",
			"",
			["leboncoin.fr", "*.leboncoin.fr"]
		],
		[
			"Lengow",
			"Lengow",
			"platform",
			"",
			["lengow.com", "*.lengow.com"]
		],
		[
			"Lessbuttons",
			"Lessbuttons",
			"social",
			"",
			["lessbuttons.com", "*.lessbuttons.com"]
		],
		[
			"Let's Encrypt",
			"Let's Encrypt",
			"other",
			"https://letsencrypt.org/",
			["letsencrypt.org", "*.letsencrypt.org"]
		],
		[
			"Letter Press",
			"Letter Press",
			"marketing",
			"",
			["getletterpress.com", "*.getletterpress.com"]
		],
		[
			"Level 3 Communications",
			"Level 3 Communications",
			"other",
			"",
			["footprint.net"]
		],
		[
			"Level3",
			"Level3",
			"other",
			"",
			["secure.footprint.net"]
		],
		[
			"Lifestreet Media",
			"Lifestreet Media",
			"social",
			"",
			["lfstmedia.com", "*.lfstmedia.com"]
		],
		[
			"LiftSuggest",
			"LiftSuggest",
			"analytics",
			"",
			["d2blwevgjs7yom.cloudfront.net"]
		],
		[
			"Ligatus",
			"Ligatus",
			"marketing",
			"",
			["ligadx.com", "*.ligadx.com"]
		],
		[
			"LightStep",
			"LightStep",
			"analytics",
			"",
			["lightstep.com", "*.lightstep.com"]
		],
		[
			"LightWidget",
			"LightWidget",
			"other",
			"",
			["lightwidget.com", "*.lightwidget.com"]
		],
		[
			"LikeShop",
			"Dash Hudson",
			"other",
			"",
			["likeshop.me"]
		],
		[
			"Likelihood",
			"LIkeihood",
			"platform",
			"",
			["likelihood.com", "*.likelihood.com"]
		],
		[
			"Linkcious",
			"Linkcious",
			"analytics",
			"",
			["linkcious.com", "*.linkcious.com"]
		],
		[
			"LinkedIn",
			"LinkedIn",
			"social",
			"https://www.linkedin.com/",
			[
				"bizographics.com",
				"*.bizographics.com",
				"platform.linkedin.com",
				"oribi.io",
				"*.oribi.io"
			]
		],
		[
			"LinkedIn Ads",
			"LinkedIn Ads",
			"marketing",
			"",
			[
				"licdn.com",
				"*.licdn.com",
				"ads.linkedin.com",
				"*.ads.linkedin.com",
				"ads.linkedin.com",
				"www.linkedin.com"
			]
		],
		[
			"Linking Mobile",
			"Linking Mobile",
			"marketing",
			"",
			["linkingmobile.com", "*.linkingmobile.com"]
		],
		[
			"Listrak",
			"Listrak",
			"marketing",
			"https://www.listrak.com/",
			[
				"listrak.com",
				"*.listrak.com",
				"listrakbi.com",
				"*.listrakbi.com"
			]
		],
		[
			"LittleData",
			"LittleData",
			"analytics",
			"https://www.littledata.io/",
			["littledata.io", "*.littledata.io"]
		],
		[
			"LiveBurst",
			"LiveBurst",
			"marketing",
			"",
			["liveburst.com", "*.liveburst.com"]
		],
		[
			"LiveChat",
			"LiveChat",
			"chat",
			"https://www.livechat.com/",
			[
				"livechatinc.com",
				"*.livechatinc.com",
				"livechat.com",
				"*.livechat.com",
				"livechat-static.com",
				"*.livechat-static.com"
			]
		],
		[
			"LiveClicker",
			"LiveClicker",
			"marketing",
			"",
			["liveclicker.net", "*.liveclicker.net"]
		],
		[
			"LiveHelpNow",
			"LiveHelpNow",
			"chat",
			"",
			["livehelpnow.net", "*.livehelpnow.net"]
		],
		[
			"LiveInternet",
			"LiveInternet",
			"analytics",
			"",
			["yadro.ru", "*.yadro.ru"]
		],
		[
			"LiveJournal",
			"LiveJournal",
			"social",
			"",
			[
				"livejournal.com",
				"*.livejournal.com",
				"livejournal.net",
				"*.livejournal.net"
			]
		],
		[
			"LivePerson",
			"LivePerson",
			"chat",
			"https://www.liveperson.com/",
			[
				"liveperson.com",
				"*.liveperson.com",
				"look.io",
				"*.look.io",
				"liveperson.net",
				"*.liveperson.net",
				"lpsnmedia.net",
				"*.lpsnmedia.net"
			]
		],
		[
			"LiveRail",
			"Facebook",
			"marketing",
			"",
			[
				"liverail.com",
				"*.liverail.com",
				"lrcdn.net",
				"*.lrcdn.net"
			]
		],
		[
			"LiveRamp CMP",
			"LiveRamp CMP",
			"consent",
			"https://liveramp.com/",
			[
				"faktor.mgr.consensu.org",
				"faktor.mgr.consensu.org",
				"*.faktor.mgr.consensu.org"
			]
		],
		[
			"LiveRamp IdentityLink",
			"LiveRamp IdentityLink",
			"analytics",
			"https://liveramp.com/discover-identitylink/",
			[
				"circulate.com",
				"*.circulate.com",
				"rlcdn.com",
				"*.rlcdn.com"
			]
		],
		[
			"LiveRamp Privacy Manager",
			"LiveRamp",
			"marketing",
			"https://liveramp.com/privacy-legal-compliance/",
			["privacymanager.io", "*.privacymanager.io"]
		],
		[
			"LiveTex",
			"LiveTex",
			"chat",
			"",
			["livetex.ru", "*.livetex.ru"]
		],
		[
			"Livefyre",
			"Livefyre",
			"other",
			"",
			[
				"fyre.co",
				"*.fyre.co",
				"livefyre.com",
				"*.livefyre.com"
			]
		],
		[
			"Living Map Company",
			"Living Map Company",
			"other",
			"",
			["livingmap.com", "*.livingmap.com"]
		],
		[
			"Local World",
			"Local World",
			"other",
			"",
			["thelocalpeople.co.uk", "*.thelocalpeople.co.uk"]
		],
		[
			"LockerDome",
			"LockerDome",
			"analytics",
			"",
			["lockerdome.com", "*.lockerdome.com"]
		],
		[
			"Logentries",
			"Rapid",
			"other",
			"",
			["logentries.com", "*.logentries.com"]
		],
		[
			"Loggly",
			"Loggly",
			"analytics",
			"https://www.loggly.com/",
			[
				"loggly.com",
				"*.loggly.com",
				"d9jmv9u00p0mv.cloudfront.net"
			]
		],
		[
			"Logicalis",
			"Logicalis",
			"analytics",
			"",
			["trovus.co.uk", "*.trovus.co.uk"]
		],
		[
			"LoginRadius",
			"LoginRadius",
			"marketing",
			"https://www.loginradius.com/",
			[
				"loginradius.com",
				"*.loginradius.com",
				"lrcontent.com",
				"*.lrcontent.com"
			]
		],
		[
			"LongTail Ad Solutions",
			"LongTail Ad Solutions",
			"marketing",
			"",
			[
				"jwpcdn.com",
				"*.jwpcdn.com",
				"jwplatform.com",
				"*.jwplatform.com",
				"jwplayer.com",
				"*.jwplayer.com",
				"jwpltx.com",
				"*.jwpltx.com",
				"jwpsrv.com",
				"*.jwpsrv.com",
				"longtailvideo.com",
				"*.longtailvideo.com"
			]
		],
		[
			"Loop Commerce",
			"Loop Commerce",
			"other",
			"",
			["loopassets.net", "*.loopassets.net"]
		],
		[
			"Loop11",
			"Loop11",
			"analytics",
			"",
			["loop11.com", "*.loop11.com"]
		],
		[
			"LoopMe",
			"LoopMe",
			"marketing",
			"",
			[
				"loopme.biz",
				"*.loopme.biz",
				"loopme.com",
				"*.loopme.com",
				"vntsm.com",
				"*.vntsm.com",
				"loopme.me",
				"*.loopme.me"
			]
		],
		[
			"Looper",
			"Looper",
			"other",
			"",
			["looper.com", "*.looper.com"]
		],
		[
			"Loqate",
			"Loqate",
			"other",
			"",
			[
				"pcapredict.com",
				"*.pcapredict.com",
				"postcodeanywhere.co.uk",
				"*.postcodeanywhere.co.uk"
			]
		],
		[
			"Loyalty Point",
			"Loyalty Point",
			"marketing",
			"",
			["loyaltypoint.pl", "*.loyaltypoint.pl"]
		],
		[
			"LoyaltyLion",
			"LoyaltyLion",
			"marketing",
			"",
			[
				"loyaltylion.com",
				"*.loyaltylion.com",
				"loyaltylion.net",
				"*.loyaltylion.net",
				"dg1f2pfrgjxdq.cloudfront.net"
			]
		],
		[
			"Lucky Orange",
			"Lucky Orange",
			"analytics",
			"https://www.luckyorange.com/",
			[
				"luckyorange.com",
				"*.luckyorange.com",
				"d10lpsik1i8c69.cloudfront.net",
				"luckyorange.net",
				"*.luckyorange.net"
			]
		],
		[
			"Luigis Box",
			"Luigis Box",
			"other",
			"https://www.luigisbox.com/",
			["luigisbox.com", "*.luigisbox.com"]
		],
		[
			"Luma Tag",
			"Luma Tag",
			"analytics",
			"",
			["lumatag.co.uk", "*.lumatag.co.uk"]
		],
		[
			"Lumesse",
			"Lumesse",
			"other",
			"",
			["recruitmentplatform.com", "*.recruitmentplatform.com"]
		],
		[
			"Luminate",
			"Luminate",
			"marketing",
			"",
			["luminate.com", "*.luminate.com"]
		],
		[
			"Lynchpin Analytics",
			"Lynchpin Analytics",
			"analytics",
			"",
			["lypn.net", "*.lypn.net"]
		],
		[
			"Lyris",
			"Lyris",
			"marketing",
			"",
			["clicktracks.com", "*.clicktracks.com"]
		],
		[
			"Lytics",
			"Lytics",
			"marketing",
			"",
			["lytics.io", "*.lytics.io"]
		],
		[
			"MEC WebTrack",
			"MEC",
			"marketing",
			"",
			["e-webtrack.net", "*.e-webtrack.net"]
		],
		[
			"MECLABS Institute",
			"MECLABS Institute",
			"analytics",
			"",
			[
				"meclabs.com",
				"*.meclabs.com",
				"meclabsdata.com",
				"*.meclabsdata.com"
			]
		],
		[
			"MGID",
			"MGID",
			"marketing",
			"https://www.mgid.com/",
			[
				"mgid.com",
				"*.mgid.com",
				"dt07.net",
				"*.dt07.net"
			]
		],
		[
			"MLveda",
			"MLveda",
			"other",
			"",
			["mlveda.com", "*.mlveda.com"]
		],
		[
			"MRP Prelytics",
			"Market Resource Partners",
			"marketing",
			"https://www.mrpfd.com/",
			["mrpdata.net", "*.mrpdata.net"]
		],
		[
			"Macromill",
			"Macromill",
			"analytics",
			"https://group.macromill.com/",
			["macromill.com", "*.macromill.com"]
		],
		[
			"Macropod BugHerd",
			"Macropod",
			"other",
			"",
			["bugherd.com", "*.bugherd.com"]
		],
		[
			"Madison Logic",
			"Madison Logic",
			"marketing",
			"",
			["ml314.com", "*.ml314.com"]
		],
		[
			"Madmetrics",
			"Keyade",
			"analytics",
			"",
			["keyade.com", "*.keyade.com"]
		],
		[
			"Madvertise CMP",
			"Madvertise CMP",
			"consent",
			"https://madvertise.com/en/",
			[
				"madvertise.mgr.consensu.org",
				"madvertise.mgr.consensu.org",
				"*.madvertise.mgr.consensu.org"
			]
		],
		[
			"Magnetic",
			"Magnetic",
			"marketing",
			"",
			[
				"domdex.com",
				"*.domdex.com",
				"d3ezl4ajpp2zy8.cloudfront.net"
			]
		],
		[
			"Magnetic Platform",
			"Magnetic",
			"marketing",
			"",
			["magnetic.is", "*.magnetic.is"]
		],
		[
			"MailMunch",
			"MailMunch",
			"marketing",
			"",
			["mailmunch.co", "*.mailmunch.co"]
		],
		[
			"MailPlus",
			"MailPlus",
			"marketing",
			"",
			["mailplus.nl", "*.mailplus.nl"]
		],
		[
			"Mailchimp",
			"Mailchimp",
			"marketing",
			"https://mailchimp.com/",
			[
				"chimpstatic.com",
				"*.chimpstatic.com",
				"list-manage.com",
				"*.list-manage.com",
				"mailchimp.com",
				"*.mailchimp.com"
			]
		],
		[
			"Mairdumont Netletic CMP",
			"Mairdumont Netletic CMP",
			"consent",
			"https://www.mairdumont-netletix.com/",
			[
				"mdnxmp.mgr.consensu.org",
				"mdnxmp.mgr.consensu.org",
				"*.mdnxmp.mgr.consensu.org"
			]
		],
		[
			"Mapbox",
			"Mapbox",
			"other",
			"",
			["mapbox.com", "*.mapbox.com"]
		],
		[
			"Maptive",
			"Maptive",
			"other",
			"",
			["maptive.com", "*.maptive.com"]
		],
		[
			"Marcaria.com",
			"Marcaria.com",
			"other",
			"",
			["gooo.al", "*.gooo.al"]
		],
		[
			"Marchex",
			"Marchex",
			"analytics",
			"",
			[
				"voicestar.com",
				"*.voicestar.com",
				"marchex.io",
				"*.marchex.io"
			]
		],
		[
			"Marfeel CMP",
			"Marfeel CMP",
			"consent",
			"https://www.marfeel.com/",
			[
				"marfeel.mgr.consensu.org",
				"marfeel.mgr.consensu.org",
				"*.marfeel.mgr.consensu.org"
			]
		],
		[
			"Mark and Mini",
			"Mark and Mini",
			"marketing",
			"",
			["markandmini.com", "*.markandmini.com"]
		],
		[
			"Marker",
			"Marker",
			"other",
			"",
			["marker.io", "*.marker.io"]
		],
		[
			"Market GID",
			"Market GID",
			"marketing",
			"https://www.marketgid.com/",
			["marketgid.com", "*.marketgid.com"]
		],
		[
			"Marketing Dashboards",
			"GroupM",
			"analytics",
			"",
			["m-decision.com", "*.m-decision.com"]
		],
		[
			"Marketizator",
			"Marketizator",
			"analytics",
			"",
			["marketizator.com", "*.marketizator.com"]
		],
		[
			"Marketo",
			"Marketo",
			"analytics",
			"https://www.marketo.com",
			[
				"marketo.com",
				"*.marketo.com",
				"mktoresp.com",
				"*.mktoresp.com",
				"marketo.net",
				"*.marketo.net"
			]
		],
		[
			"Marketplace Web Service",
			"Amazon",
			"other",
			"",
			["ssl-images-amazon.com", "*.ssl-images-amazon.com"]
		],
		[
			"Mashable",
			"Mashable",
			"social",
			"",
			["mshcdn.com", "*.mshcdn.com"]
		],
		[
			"MatchWork",
			"MatchWork",
			"other",
			"",
			["matchwork.com", "*.matchwork.com"]
		],
		[
			"MathJax",
			"MathJax",
			"other",
			"",
			["mathjax.org", "*.mathjax.org"]
		],
		[
			"Mather Economics",
			"Mather Economics",
			"analytics",
			"",
			["matheranalytics.com", "*.matheranalytics.com"]
		],
		[
			"Matomo",
			"InnoCraft",
			"analytics",
			"https://matomo.org/",
			["matomo.cloud", "*.matomo.cloud"]
		],
		[
			"MaxCDN Enterprise",
			"MaxCDN",
			"other",
			"",
			[
				"netdna-cdn.com",
				"*.netdna-cdn.com",
				"netdna-ssl.com",
				"*.netdna-ssl.com"
			]
		],
		[
			"MaxMind",
			"MaxMind",
			"other",
			"",
			["maxmind.com", "*.maxmind.com"]
		],
		[
			"MaxPoint Interactive",
			"MaxPoint Interactive",
			"marketing",
			"",
			["mxptint.net", "*.mxptint.net"]
		],
		[
			"Maxsi",
			"Maxsi",
			"analytics",
			"",
			["evisitanalyst.com", "*.evisitanalyst.com"]
		],
		[
			"Maxymiser",
			"Maxymiser",
			"analytics",
			"",
			[
				"maxymiser.net",
				"*.maxymiser.net",
				"maxymiser.hs.llnwd.net"
			]
		],
		[
			"McAffee",
			"McAffee",
			"other",
			"",
			[
				"mcafeesecure.com",
				"*.mcafeesecure.com",
				"scanalert.com",
				"*.scanalert.com"
			]
		],
		[
			"Measured",
			"Measured",
			"analytics",
			"https://www.measured.com/",
			["measured.com", "*.measured.com"]
		],
		[
			"Media IQ",
			"Media IQ",
			"analytics",
			"",
			["mediaiqdigital.com", "*.mediaiqdigital.com"]
		],
		[
			"Media Management Technologies",
			"Media Management Technologies",
			"marketing",
			"",
			["speedshiftmedia.com", "*.speedshiftmedia.com"]
		],
		[
			"Media Math",
			"Media Math",
			"marketing",
			"https://www.mediamath.com/",
			[
				"mathads.com",
				"*.mathads.com",
				"mathtag.com",
				"*.mathtag.com"
			]
		],
		[
			"Media Temple",
			"Media Temple",
			"platform",
			"",
			["goodlayers2.com", "*.goodlayers2.com"]
		],
		[
			"Media.net",
			"Media.net",
			"marketing",
			"https://www.media.net/",
			[
				"media.net",
				"*.media.net",
				"mnet-ad.net",
				"*.mnet-ad.net"
			]
		],
		[
			"Mediabong",
			"Mediabong",
			"marketing",
			"",
			["mediabong.net", "*.mediabong.net"]
		],
		[
			"Mediahawk",
			"Mediahawk",
			"analytics",
			"",
			["mediahawk.co.uk", "*.mediahawk.co.uk"]
		],
		[
			"Mediahub",
			"Mediahub",
			"marketing",
			"",
			[
				"hubverifyandoptimize.com",
				"*.hubverifyandoptimize.com",
				"projectwatchtower.com",
				"*.projectwatchtower.com"
			]
		],
		[
			"Mediasyndicator",
			"Mediasyndicator",
			"marketing",
			"",
			["creativesyndicator.com", "*.creativesyndicator.com"]
		],
		[
			"Mediavine",
			"Mediavine",
			"marketing",
			"https://www.mediavine.com/",
			["mediavine.com", "*.mediavine.com"]
		],
		[
			"Mediavine CMP",
			"Mediavine CMP",
			"consent",
			"https://www.mediavine.com/",
			[
				"mediavine.mgr.consensu.org",
				"mediavine.mgr.consensu.org",
				"*.mediavine.mgr.consensu.org"
			]
		],
		[
			"Medium",
			"Medium",
			"other",
			"",
			["medium.com", "*.medium.com"]
		],
		[
			"Meetrics",
			"Meetrics",
			"marketing",
			"",
			[
				"de.com",
				"*.de.com",
				"meetrics.net",
				"*.meetrics.net",
				"mxcdn.net",
				"*.mxcdn.net"
			]
		],
		[
			"Mega",
			"Mega Information Technology",
			"other",
			"",
			["mgcdn.com", "*.mgcdn.com"]
		],
		[
			"MegaPopAds",
			"MegaPopAds",
			"marketing",
			"",
			["megapopads.com", "*.megapopads.com"]
		],
		[
			"Melt",
			"Melt",
			"marketing",
			"",
			[
				"meltdsp.com",
				"*.meltdsp.com",
				"mesp.com",
				"*.mesp.com"
			]
		],
		[
			"Meltwater Group",
			"Meltwater Group",
			"chat",
			"",
			["meltwaternews.com", "*.meltwaternews.com"]
		],
		[
			"Meme",
			"Meme",
			"marketing",
			"",
			["viewwonder.com", "*.viewwonder.com"]
		],
		[
			"MentAd",
			"MentAd",
			"marketing",
			"",
			["mentad.com", "*.mentad.com"]
		],
		[
			"Mention Me",
			"Mention Me",
			"marketing",
			"",
			["mention-me.com", "*.mention-me.com"]
		],
		[
			"Merchant Equipment Store",
			"Merchant Equipment Store",
			"other",
			"",
			["merchantequip.com", "*.merchantequip.com"]
		],
		[
			"Merchenta",
			"Merchenta",
			"chat",
			"",
			["merchenta.com", "*.merchenta.com"]
		],
		[
			"Merkle Digital Data Exchange",
			"Merkle",
			"marketing",
			"",
			["brilig.com", "*.brilig.com"]
		],
		[
			"Merkle Paid Search",
			"Merkle",
			"marketing",
			"",
			["rkdms.com", "*.rkdms.com"]
		],
		[
			"Met Office",
			"Met Office",
			"other",
			"",
			["metoffice.gov.uk", "*.metoffice.gov.uk"]
		],
		[
			"Meta Broadcast",
			"Meta Broadcast",
			"social",
			"",
			["metabroadcast.com", "*.metabroadcast.com"]
		],
		[
			"Michael Associates",
			"Michael Associates",
			"marketing",
			"",
			["checktestsite.com", "*.checktestsite.com"]
		],
		[
			"Michelin",
			"Michelin",
			"other",
			"",
			["viamichelin.com", "*.viamichelin.com"]
		],
		[
			"Micro Analytics",
			"Micro Analytics",
			"analytics",
			"https://microanalytics.io/",
			[
				"padmin.microanalytics.io",
				"www.microanalytics.io",
				"dev.microanalytics.io",
				"status.microanalytics.io"
			]
		],
		[
			"Microad",
			"Microad",
			"marketing",
			"",
			["microad.jp", "*.microad.jp"]
		],
		[
			"Microsoft Certificate Services",
			"Microsoft",
			"other",
			"",
			["msocsp.com", "*.msocsp.com"]
		],
		[
			"Microsoft Hosted Libs",
			"Microsoft",
			"cdn",
			"",
			["aspnetcdn.com", "*.aspnetcdn.com"]
		],
		[
			"Microsoft XBox Live",
			"Microsoft",
			"marketing",
			"",
			["xboxlive.com", "*.xboxlive.com"]
		],
		[
			"Mightypop",
			"Mightypop",
			"marketing",
			"",
			["mightypop.ca", "*.mightypop.ca"]
		],
		[
			"Mika Tuupola",
			"Mika Tuupola",
			"other",
			"",
			["appelsiini.net", "*.appelsiini.net"]
		],
		[
			"Millennial Media",
			"Millennial Media",
			"marketing",
			"",
			["jumptap.com", "*.jumptap.com"]
		],
		[
			"Mirror Image Internet",
			"Mirror Image Internet",
			"other",
			"",
			["miisolutions.net", "*.miisolutions.net"]
		],
		[
			"Mixpanel",
			"Mixpanel",
			"analytics",
			"https://mixpanel.com/",
			[
				"mixpanel.com",
				"*.mixpanel.com",
				"mxpnl.com",
				"*.mxpnl.com"
			]
		],
		[
			"Moat",
			"Moat",
			"marketing",
			"https://moat.com/",
			[
				"moatads.com",
				"*.moatads.com",
				"moatpixel.com",
				"*.moatpixel.com"
			]
		],
		[
			"Mobify",
			"Mobify",
			"other",
			"",
			[
				"mobify.com",
				"*.mobify.com",
				"mobify.net",
				"*.mobify.net"
			]
		],
		[
			"Mobile Nations",
			"Mobile Nations",
			"social",
			"",
			["mobilenations.com", "*.mobilenations.com"]
		],
		[
			"Mobivate",
			"Mobivate",
			"marketing",
			"",
			["mobivatebulksms.com", "*.mobivatebulksms.com"]
		],
		[
			"Momondo",
			"Momondo",
			"other",
			"",
			["momondo.dk", "*.momondo.dk"]
		],
		[
			"Momondo Group",
			"Momondo Group",
			"other",
			"",
			[
				"momondogrouo.com",
				"*.momondogrouo.com",
				"momondogroup.com",
				"*.momondogroup.com"
			]
		],
		[
			"Monarch Ads",
			"Monarch Ads",
			"marketing",
			"",
			["monarchads.com", "*.monarchads.com"]
		],
		[
			"Monetate",
			"Monetate",
			"analytics",
			"",
			["monetate.net", "*.monetate.net"]
		],
		[
			"MonetizeMore",
			"MonetizeMore",
			"marketing",
			"",
			["m2.ai", "*.m2.ai"]
		],
		[
			"Monitor",
			"Econda",
			"analytics",
			"",
			["econda-monitor.de", "*.econda-monitor.de"]
		],
		[
			"Monkey Frog Media",
			"Monkey Frog Media",
			"other",
			"",
			["monkeyfrogmedia.com", "*.monkeyfrogmedia.com"]
		],
		[
			"Monotype",
			"Monotype",
			"cdn",
			"",
			[
				"fonts.com",
				"*.fonts.com",
				"fonts.net",
				"*.fonts.net"
			]
		],
		[
			"Moore-Wilson",
			"Moore-Wilson",
			"marketing",
			"",
			["mwdev.co.uk", "*.mwdev.co.uk"]
		],
		[
			"Moovweb",
			"Moovweb",
			"other",
			"",
			["moovweb.net", "*.moovweb.net"]
		],
		[
			"Mopinion",
			"Mopinion",
			"analytics",
			"",
			["mopinion.com", "*.mopinion.com"]
		],
		[
			"MotionPoint",
			"MotionPoint",
			"other",
			"",
			["convertlanguage.com", "*.convertlanguage.com"]
		],
		[
			"Mouse3K",
			"Mouse3K",
			"analytics",
			"",
			["mouse3k.com", "*.mouse3k.com"]
		],
		[
			"MouseStats",
			"MouseStats",
			"analytics",
			"",
			["mousestats.com", "*.mousestats.com"]
		],
		[
			"Mouseflow",
			"Mouseflow",
			"analytics",
			"https://mouseflow.com/",
			["mouseflow.com", "*.mouseflow.com"]
		],
		[
			"Movable Ink",
			"Movable Ink",
			"analytics",
			"",
			["micpn.com", "*.micpn.com"]
		],
		[
			"MovingIMAGE24",
			"MovingIMAGE24",
			"other",
			"",
			["edge-cdn.net", "*.edge-cdn.net"]
		],
		[
			"Moxie",
			"Moxie",
			"other",
			"https://www.gomoxie.com/",
			["gomoxie.solutions", "*.gomoxie.solutions"]
		],
		[
			"Moxielinks",
			"Moxielinks",
			"marketing",
			"",
			["moxielinks.com", "*.moxielinks.com"]
		],
		[
			"Moz Recommended Companies",
			"Moz",
			"analytics",
			"",
			["d2eeipcrcdle6.cloudfront.net"]
		],
		[
			"Mozilla",
			"Mozilla",
			"other",
			"",
			["mozilla.org", "*.mozilla.org"]
		],
		[
			"Multiview",
			"Multiview",
			"other",
			"",
			[
				"multiview.com",
				"*.multiview.com",
				"track-mv.com",
				"*.track-mv.com"
			]
		],
		[
			"Mux",
			"Mux",
			"analytics",
			"",
			["litix.io", "*.litix.io"]
		],
		[
			"MyAds",
			"MyBuys",
			"analytics",
			"",
			["veruta.com", "*.veruta.com"]
		],
		[
			"MyBuys",
			"MyBuys",
			"analytics",
			"",
			["mybuys.com", "*.mybuys.com"]
		],
		[
			"MyFonts",
			"MyFonts",
			"cdn",
			"",
			["myfonts.net", "*.myfonts.net"]
		],
		[
			"MyRegistry",
			"MyRegistry",
			"other",
			"",
			["myregistry.com", "*.myregistry.com"]
		],
		[
			"MySpace",
			"Specific Media",
			"social",
			"",
			["myspace.com", "*.myspace.com"]
		],
		[
			"Mynewsdesk",
			"Mynewsdesk",
			"other",
			"",
			["mynewsdesk.com", "*.mynewsdesk.com"]
		],
		[
			"NAVIS",
			"NAVIS",
			"other",
			"",
			["navistechnologies.info", "*.navistechnologies.info"]
		],
		[
			"NCC Group Real User Monitoring",
			"NCC Group",
			"analytics",
			"",
			["nccgroup-webperf.com", "*.nccgroup-webperf.com"]
		],
		[
			"NEORY Marketing Cloud",
			"NEORY",
			"marketing",
			"",
			["ad-srv.net", "*.ad-srv.net"]
		],
		[
			"Nanigans",
			"Nanigans",
			"marketing",
			"",
			["nanigans.com", "*.nanigans.com"]
		],
		[
			"Nano Interactive",
			"Nano Interactive",
			"marketing",
			"",
			["audiencemanager.de", "*.audiencemanager.de"]
		],
		[
			"Nanorep",
			"Nanorep Technologies",
			"chat",
			"",
			["nanorep.com", "*.nanorep.com"]
		],
		[
			"Narrative",
			"Narrative",
			"marketing",
			"",
			["narrative.io", "*.narrative.io"]
		],
		[
			"Native Ads",
			"Native Ads",
			"marketing",
			"",
			["nativeads.com", "*.nativeads.com"]
		],
		[
			"Nativo",
			"Nativo",
			"marketing",
			"",
			["postrelease.com", "*.postrelease.com"]
		],
		[
			"Navegg",
			"Navegg",
			"marketing",
			"",
			["navdmp.com", "*.navdmp.com"]
		],
		[
			"NaviStone",
			"NaviStone",
			"marketing",
			"",
			["murdoog.com", "*.murdoog.com"]
		],
		[
			"Navu",
			"Navu",
			"marketing",
			"https://navu.co/",
			["navu.co", "*.navu.co"]
		],
		[
			"Naytev",
			"Naytev",
			"analytics",
			"",
			["naytev.com", "*.naytev.com"]
		],
		[
			"Needle",
			"Needle",
			"analytics",
			"",
			["needle.com", "*.needle.com"]
		],
		[
			"Neiman Marcus",
			"Neiman Marcus",
			"other",
			"",
			["ctscdn.com", "*.ctscdn.com"]
		],
		[
			"Nend",
			"Nend",
			"marketing",
			"",
			["nend.net", "*.nend.net"]
		],
		[
			"Neodata",
			"Neodata",
			"marketing",
			"",
			["neodatagroup.com", "*.neodatagroup.com"]
		],
		[
			"Net Applications",
			"Net Applications",
			"analytics",
			"",
			["hitsprocessor.com", "*.hitsprocessor.com"]
		],
		[
			"Net Reviews",
			"Net Reviews",
			"analytics",
			"",
			["avis-verifies.com", "*.avis-verifies.com"]
		],
		[
			"NetAffiliation",
			"Kwanco",
			"marketing",
			"",
			["metaffiliation.com", "*.metaffiliation.com"]
		],
		[
			"NetDirector",
			"G-Forces Web Management",
			"other",
			"",
			["netdirector.co.uk", "*.netdirector.co.uk"]
		],
		[
			"NetFlix",
			"NetFlix",
			"other",
			"",
			[
				"nflxext.com",
				"*.nflxext.com",
				"nflximg.net",
				"*.nflximg.net"
			]
		],
		[
			"NetSeer",
			"NetSeer",
			"marketing",
			"",
			[
				"netseer.com",
				"*.netseer.com",
				"ns-cdn.com",
				"*.ns-cdn.com"
			]
		],
		[
			"NetShelter",
			"Ziff Davis Tech",
			"marketing",
			"",
			["netshelter.net", "*.netshelter.net"]
		],
		[
			"Netlify",
			"Netlify",
			"other",
			"https://www.netlify.com/",
			[
				"netlify.com",
				"*.netlify.com",
				"netlifyusercontent.com",
				"*.netlifyusercontent.com"
			]
		],
		[
			"Netmining",
			"Ignition One",
			"marketing",
			"",
			["netmng.com", "*.netmng.com"]
		],
		[
			"Netop",
			"Netop",
			"chat",
			"",
			["netop.com", "*.netop.com"]
		],
		[
			"Network Solutions",
			"Network Solutions",
			"other",
			"",
			[
				"netsolssl.com",
				"*.netsolssl.com",
				"networksolutions.com",
				"*.networksolutions.com"
			]
		],
		[
			"Neustar AdAdvisor",
			"Neustar",
			"marketing",
			"",
			["adadvisor.net", "*.adadvisor.net"]
		],
		[
			"New Approach Media",
			"New Approach Media",
			"marketing",
			"",
			["newapproachmedia.co.uk", "*.newapproachmedia.co.uk"]
		],
		[
			"New Relic",
			"New Relic",
			"other",
			"https://newrelic.com/",
			[
				"newrelic.com",
				"*.newrelic.com",
				"nr-data.net",
				"*.nr-data.net"
			]
		],
		[
			"NewShareCounts",
			"NewShareCounts",
			"social",
			"",
			["newsharecounts.com", "*.newsharecounts.com"]
		],
		[
			"News",
			"News",
			"social",
			"",
			[
				"news.com.au",
				"*.news.com.au",
				"newsanalytics.com.au",
				"*.newsanalytics.com.au",
				"newsapi.com.au",
				"*.newsapi.com.au",
				"newscdn.com.au",
				"*.newscdn.com.au",
				"newsdata.com.au",
				"*.newsdata.com.au",
				"newsdiscover.com.au",
				"*.newsdiscover.com.au",
				"news-static.com",
				"*.news-static.com"
			]
		],
		[
			"Newsquest",
			"Newsquest",
			"other",
			"",
			["newsquestdigital.co.uk", "*.newsquestdigital.co.uk"]
		],
		[
			"Newzulu",
			"Newzulu",
			"other",
			"",
			[
				"filemobile.com",
				"*.filemobile.com",
				"projects.fm",
				"*.projects.fm"
			]
		],
		[
			"Nexcess.Net",
			"Nexcess.Net",
			"platform",
			"",
			["nexcesscdn.net", "*.nexcesscdn.net"]
		],
		[
			"Nexstar Media Group",
			"Nexstar Media Group",
			"marketing",
			"",
			["yashi.com", "*.yashi.com"]
		],
		[
			"Next14 CMP",
			"Next14 CMP",
			"consent",
			"https://www.next14.com/",
			[
				"next14.mgr.consensu.org",
				"next14.mgr.consensu.org",
				"*.next14.mgr.consensu.org"
			]
		],
		[
			"NextPerf",
			"Rakuten Marketing",
			"marketing",
			"",
			["nxtck.com", "*.nxtck.com"]
		],
		[
			"Nielsen NetRatings SiteCensus",
			"The Nielsen Company",
			"analytics",
			"http://www.nielsen-online.com/intlpage.html",
			["imrworldwide.com", "*.imrworldwide.com"]
		],
		[
			"Nine.com.au",
			"Nine Digital",
			"other",
			"",
			["9msn.com.au", "*.9msn.com.au"]
		],
		[
			"NitroPay CMP",
			"NitroPay CMP",
			"consent",
			"https://nitropay.com/",
			[
				"nitropay.mgr.consensu.org",
				"nitropay.mgr.consensu.org",
				"*.nitropay.mgr.consensu.org"
			]
		],
		[
			"NitroSell",
			"NitroSell",
			"platform",
			"",
			["nitrosell.com", "*.nitrosell.com"]
		],
		[
			"Nochex",
			"Nochex",
			"other",
			"",
			["nochex.com", "*.nochex.com"]
		],
		[
			"Noibu",
			"Noibu",
			"other",
			"https://www.noibu.com",
			["noibu.com", "*.noibu.com"]
		],
		[
			"Northern &amp; Shell Media Group",
			"Northern &amp; Shell Media Group",
			"other",
			"",
			["northernandshell.co.uk", "*.northernandshell.co.uk"]
		],
		[
			"Nosto",
			"Nosto",
			"analytics",
			"",
			["nosto.com", "*.nosto.com"]
		],
		[
			"Now Interact",
			"Now Interact",
			"analytics",
			"",
			["nowinteract.com", "*.nowinteract.com"]
		],
		[
			"Numberly",
			"1000mercis",
			"marketing",
			"",
			[
				"mmtro.com",
				"*.mmtro.com",
				"nzaza.com",
				"*.nzaza.com"
			]
		],
		[
			"NyaConcepts",
			"NyaConcepts",
			"analytics",
			"",
			["xclusive.ly", "*.xclusive.ly"]
		],
		[
			"O2",
			"O2",
			"other",
			"",
			["o2.co.uk", "*.o2.co.uk"]
		],
		[
			"ObjectPlanet",
			"ObjectPlanet",
			"analytics",
			"",
			["easypolls.net", "*.easypolls.net"]
		],
		[
			"Ogury CMP",
			"Ogury CMP",
			"consent",
			"https://www.ogury.com/",
			[
				"ogury.mgr.consensu.org",
				"ogury.mgr.consensu.org",
				"*.ogury.mgr.consensu.org"
			]
		],
		[
			"OhMyAd",
			"OhMyAd",
			"marketing",
			"",
			["ohmyad.co", "*.ohmyad.co"]
		],
		[
			"Okas Concepts",
			"Okas Concepts",
			"other",
			"",
			["okasconcepts.com", "*.okasconcepts.com"]
		],
		[
			"Okta",
			"Okta",
			"analytics",
			"",
			["okta.com", "*.okta.com"]
		],
		[
			"Olapic",
			"Olapic",
			"other",
			"",
			["photorank.me", "*.photorank.me"]
		],
		[
			"Olark",
			"Olark",
			"chat",
			"https://www.olark.com/",
			["olark.com", "*.olark.com"]
		],
		[
			"Ometria",
			"Ometria",
			"analytics",
			"",
			["ometria.com", "*.ometria.com"]
		],
		[
			"Omniconvert",
			"Omniconvert",
			"analytics",
			"",
			[
				"omniconvert.com",
				"*.omniconvert.com",
				"d2tgfbvjf3q6hn.cloudfront.net",
				"d3vbj265bmdenw.cloudfront.net"
			]
		],
		[
			"Omniroot",
			"Verizon",
			"other",
			"",
			["omniroot.com", "*.omniroot.com"]
		],
		[
			"OnAudience",
			"Cloud Technologies",
			"marketing",
			"",
			["onaudience.com", "*.onaudience.com"]
		],
		[
			"OnScroll",
			"OnScroll",
			"marketing",
			"",
			["onscroll.com", "*.onscroll.com"]
		],
		[
			"OnState",
			"OnState",
			"marketing",
			"",
			["onstate.co.uk", "*.onstate.co.uk"]
		],
		[
			"OnYourMap",
			"OnYourMap",
			"other",
			"",
			["onyourmap.com", "*.onyourmap.com"]
		],
		[
			"One by AOL",
			"AOL",
			"marketing",
			"",
			[
				"adtechjp.com",
				"*.adtechjp.com",
				"adtech.de",
				"*.adtech.de"
			]
		],
		[
			"One by AOL:Mobile",
			"AOL",
			"marketing",
			"",
			["nexage.com", "*.nexage.com"]
		],
		[
			"OneAll",
			"OneAll",
			"analytics",
			"",
			["oneall.com", "*.oneall.com"]
		],
		[
			"OneSignal",
			"OneSignal",
			"other",
			"https://onesignal.com/",
			["onesignal.com", "*.onesignal.com"]
		],
		[
			"OneSoon",
			"OneSoon",
			"analytics",
			"",
			["adalyser.com", "*.adalyser.com"]
		],
		[
			"OneTag",
			"OneTag",
			"marketing",
			"",
			["onetag-sys.com", "*.onetag-sys.com"]
		],
		[
			"OneTag CMP",
			"OneTag CMP",
			"consent",
			"https://onetag.net",
			[
				"onetag.mgr.consensu.org",
				"onetag.mgr.consensu.org",
				"*.onetag.mgr.consensu.org"
			]
		],
		[
			"OneTrust CMP",
			"OneTrust CMP",
			"consent",
			"https://onetrust.com",
			[
				"onetrust.mgr.consensu.org",
				"onetrust.mgr.consensu.org",
				"*.onetrust.mgr.consensu.org"
			]
		],
		[
			"Onet",
			"Onet",
			"marketing",
			"",
			["onet.pl", "*.onet.pl"]
		],
		[
			"Onfocus",
			"Onfocus SAS",
			"marketing",
			"",
			["4dex.io", "*.4dex.io"]
		],
		[
			"Online Rewards",
			"Mastercard",
			"marketing",
			"",
			["loyaltygateway.com", "*.loyaltygateway.com"]
		],
		[
			"Online republic",
			"Online republic",
			"other",
			"",
			["imallcdn.net", "*.imallcdn.net"]
		],
		[
			"Ontame",
			"Ontame",
			"analytics",
			"https://www.ontame.io",
			["ontame.io", "*.ontame.io"]
		],
		[
			"Ooyala",
			"Ooyala",
			"marketing",
			"",
			["ooyala.com", "*.ooyala.com"]
		],
		[
			"OpenLink",
			"MediaWallah",
			"marketing",
			"https://www.mediawallah.com/",
			["mediawallahscript.com", "*.mediawallahscript.com"]
		],
		[
			"OpenTable",
			"Priceline Group",
			"other",
			"",
			[
				"opentable.com",
				"*.opentable.com",
				"opentable.co.uk",
				"*.opentable.co.uk",
				"toptable.co.uk",
				"*.toptable.co.uk"
			]
		],
		[
			"OpenX",
			"OpenX",
			"marketing",
			"https://www.openx.com/",
			[
				"deliverimp.com",
				"*.deliverimp.com",
				"openxadexchange.com",
				"*.openxadexchange.com",
				"servedbyopenx.com",
				"*.servedbyopenx.com",
				"jump-time.net",
				"*.jump-time.net",
				"openx.net",
				"*.openx.net",
				"openxcdn.net",
				"*.openxcdn.net"
			]
		],
		[
			"OpenX Ad Exchange",
			"OpenX Technologies",
			"marketing",
			"",
			["liftdna.com", "*.liftdna.com"]
		],
		[
			"Opinion Stage",
			"Opinion Stage",
			"analytics",
			"",
			["opinionstage.com", "*.opinionstage.com"]
		],
		[
			"OpinionBar",
			"OpinionBar",
			"analytics",
			"",
			["opinionbar.com", "*.opinionbar.com"]
		],
		[
			"Opta",
			"Perform Group",
			"other",
			"",
			["opta.net", "*.opta.net"]
		],
		[
			"Optanon",
			"Optanon",
			"consent",
			"https://www.cookielaw.org/",
			[
				"onetrust.com",
				"*.onetrust.com",
				"cookielaw.org",
				"*.cookielaw.org"
			]
		],
		[
			"OptiMonk",
			"OptiMonk",
			"marketing",
			"",
			["optimonk.com", "*.optimonk.com"]
		],
		[
			"Optilead",
			"Optilead",
			"analytics",
			"",
			[
				"dyn-img.com",
				"*.dyn-img.com",
				"leadcall.co.uk",
				"*.leadcall.co.uk",
				"optilead.co.uk",
				"*.optilead.co.uk"
			]
		],
		[
			"Optimatic",
			"Optimatic",
			"marketing",
			"",
			["optimatic.com", "*.optimatic.com"]
		],
		[
			"Optimise Media Group",
			"Optimise Media Group",
			"other",
			"",
			["omguk.com", "*.omguk.com"]
		],
		[
			"Optimizely",
			"Optimizely",
			"analytics",
			"https://www.optimizely.com/",
			["optimizely.com", "*.optimizely.com"]
		],
		[
			"Optimost",
			"OpenText",
			"marketing",
			"",
			["optimost.com", "*.optimost.com"]
		],
		[
			"Optimove",
			"Mobius Solutions",
			"analytics",
			"",
			["optimove.net", "*.optimove.net"]
		],
		[
			"OptinMonster",
			"OptinMonster",
			"marketing",
			"https://optinmonster.com/",
			[
				"opmnstr.com",
				"*.opmnstr.com",
				"optmnstr.com",
				"*.optmnstr.com",
				"optmstr.com",
				"*.optmstr.com"
			]
		],
		[
			"Optorb",
			"Optorb",
			"marketing",
			"",
			["optorb.com", "*.optorb.com"]
		],
		[
			"Oracle",
			"Oracle",
			"marketing",
			"",
			[
				"custhelp.com",
				"*.custhelp.com",
				"eloqua.com",
				"*.eloqua.com",
				"en25.com",
				"*.en25.com",
				"estara.com",
				"*.estara.com",
				"instantservice.com",
				"*.instantservice.com"
			]
		],
		[
			"Oracle Recommendations On Demand",
			"Oracle",
			"analytics",
			"",
			["atgsvcs.com", "*.atgsvcs.com"]
		],
		[
			"Oracle Responsys",
			"Oracle",
			"marketing",
			"",
			[
				"adrsp.net",
				"*.adrsp.net",
				"responsys.net",
				"*.responsys.net"
			]
		],
		[
			"Order Security-VOID",
			"Order Security",
			"analytics",
			"",
			["order-security.com", "*.order-security.com"]
		],
		[
			"Ordergroove",
			"Ordergroove",
			"marketing",
			"https://www.ordergroove.com/",
			["ordergroove.com", "*.ordergroove.com"]
		],
		[
			"Oriel",
			"Oriel",
			"marketing",
			"",
			["oriel.io", "*.oriel.io"]
		],
		[
			"Osano CMP",
			"Osano CMP",
			"consent",
			"https://www.osano.com",
			[
				"osano.mgr.consensu.org",
				"osano.mgr.consensu.org",
				"*.osano.mgr.consensu.org",
				"cmp.osano.com",
				"api.osano.com",
				"*.api.osano.com"
			]
		],
		[
			"Other Google APIs/SDKs",
			"Google",
			"other",
			"https://developers.google.com/apis-explorer/#p/",
			[
				"accounts.google.com",
				"apis.google.com",
				"calendar.google.com",
				"clients2.google.com",
				"cse.google.com",
				"news.google.com",
				"pay.google.com",
				"payments.google.com",
				"play.google.com",
				"smartlock.google.com",
				"www.google.com",
				"www.google.de",
				"www.google.co.jp",
				"www.google.com.au",
				"www.google.co.uk",
				"www.google.ie",
				"www.google.com.sg",
				"www.google.co.in",
				"www.google.com.br",
				"www.google.ca",
				"www.google.co.kr",
				"www.google.co.nz",
				"www.google.co.id",
				"www.google.fr",
				"www.google.be",
				"www.google.com.ua",
				"www.google.nl",
				"www.google.ru",
				"www.google.se",
				"www.googleapis.com",
				"imasdk.googleapis.com",
				"storage.googleapis.com",
				"translate.googleapis.com",
				"translate.google.com",
				"translate-pa.googleapis.com",
				"lh3.googleusercontent.com",
				"jnn-pa.googleapis.com",
				"csi.gstatic.com"
			]
		],
		[
			"Outbrain",
			"Outbrain",
			"marketing",
			"https://www.outbrain.com/",
			[
				"outbrain.com",
				"*.outbrain.com",
				"outbrainimg.com",
				"*.outbrainimg.com",
				"visualrevenue.com",
				"*.visualrevenue.com"
			]
		],
		[
			"OverStream",
			"Coull",
			"marketing",
			"",
			["coull.com", "*.coull.com"]
		],
		[
			"Overdrive",
			"Overdrive",
			"other",
			"",
			["contentreserve.com", "*.contentreserve.com"]
		],
		[
			"Overstock",
			"Overstock",
			"other",
			"",
			["ostkcdn.com", "*.ostkcdn.com"]
		],
		[
			"OwnerIQ",
			"OwnerIQ",
			"marketing",
			"",
			["owneriq.net", "*.owneriq.net"]
		],
		[
			"OzCart",
			"OzCart",
			"other",
			"",
			["ozcart.com.au", "*.ozcart.com.au"]
		],
		[
			"Ozone Media",
			"Ozone Media",
			"marketing",
			"",
			["adadyn.com", "*.adadyn.com"]
		],
		[
			"Ozone Project",
			"The Ozone Project",
			"marketing",
			"https://www.ozoneproject.com/",
			["the-ozone-project.com", "*.the-ozone-project.com"]
		],
		[
			"PEER 1 Hosting",
			"PEER 1 Hosting",
			"platform",
			"",
			["peer1.com", "*.peer1.com"]
		],
		[
			"PERFORM",
			"PERFORM",
			"other",
			"",
			["performgroup.com", "*.performgroup.com"]
		],
		[
			"PICnet",
			"PICnet",
			"platform",
			"",
			["nonprofitsoapbox.com", "*.nonprofitsoapbox.com"]
		],
		[
			"PIXNET",
			"PIXNET",
			"social",
			"https://www.pixnet.net/",
			[
				"pixfs.net",
				"*.pixfs.net",
				"pixnet.net",
				"*.pixnet.net"
			]
		],
		[
			"POWr",
			"POWr",
			"other",
			"https://www.powr.io",
			["powr.io", "*.powr.io"]
		],
		[
			"Pacnet",
			"Telstra",
			"other",
			"",
			["cdndelivery.net", "*.cdndelivery.net"]
		],
		[
			"PageSense",
			"PageSense",
			"analytics",
			"https://www.zoho.com/pagesense/",
			["pagesense.io", "*.pagesense.io"]
		],
		[
			"Pagefair",
			"Pagefair",
			"marketing",
			"",
			[
				"pagefair.com",
				"*.pagefair.com",
				"pagefair.net",
				"*.pagefair.net"
			]
		],
		[
			"Pagely",
			"Pagely",
			"other",
			"",
			["optnmstr.com", "*.optnmstr.com"]
		],
		[
			"Pagesuite",
			"Pagesuite",
			"marketing",
			"",
			["pagesuite-professional.co.uk", "*.pagesuite-professional.co.uk"]
		],
		[
			"Pardot",
			"Pardot",
			"marketing",
			"",
			["pardot.com", "*.pardot.com"]
		],
		[
			"Parking Crew",
			"Parking Crew",
			"other",
			"https://parkingcrew.net/",
			[
				"d1lxhc4jvstzrp.cloudfront.net",
				"parkingcrew.net",
				"*.parkingcrew.net"
			]
		],
		[
			"Parse.ly",
			"Parse.ly",
			"analytics",
			"",
			[
				"parsely.com",
				"*.parsely.com",
				"d1z2jf7jlzjs58.cloudfront.net"
			]
		],
		[
			"Pay per Click",
			"Eysys",
			"marketing",
			"",
			["eysys.com", "*.eysys.com"]
		],
		[
			"PayPal",
			"PayPal",
			"other",
			"https://paypal.com",
			[
				"paypal.com",
				"*.paypal.com",
				"paypalobjects.com",
				"*.paypalobjects.com"
			]
		],
		[
			"PayPal Ads",
			"PayPal Ads",
			"marketing",
			"",
			["where.com", "*.where.com"]
		],
		[
			"Peaks & Pies",
			"Peaks & Pies",
			"analytics",
			"",
			["bunchbox.co", "*.bunchbox.co"]
		],
		[
			"PebblePost",
			"PebblePost",
			"marketing",
			"",
			["pbbl.co", "*.pbbl.co"]
		],
		[
			"Peerius",
			"Peerius",
			"analytics",
			"",
			["peerius.com", "*.peerius.com"]
		],
		[
			"Peermap",
			"IMRG",
			"analytics",
			"",
			["peermapcontent.affino.com"]
		],
		[
			"Pendo",
			"Pendo",
			"analytics",
			"https://www.pendo.io",
			["pendo.io", "*.pendo.io"]
		],
		[
			"Penske Media",
			"Penske Media",
			"other",
			"",
			["pmc.com", "*.pmc.com"]
		],
		[
			"Penton",
			"Penton",
			"other",
			"",
			["pisces-penton.com", "*.pisces-penton.com"]
		],
		[
			"Pepper",
			"Pepper",
			"marketing",
			"",
			["peppercorp.com", "*.peppercorp.com"]
		],
		[
			"Pepperjam",
			"Pepperjam",
			"marketing",
			"https://www.pepperjam.com/",
			[
				"pepperjam.com",
				"*.pepperjam.com",
				"affiliatetechnology.com",
				"*.affiliatetechnology.com"
			]
		],
		[
			"Perfect Audience",
			"Marin Software",
			"marketing",
			"",
			[
				"prfct.co",
				"*.prfct.co",
				"marinsm.com",
				"*.marinsm.com",
				"perfectaudience.com",
				"*.perfectaudience.com"
			]
		],
		[
			"Perfect Market",
			"Perfect Market",
			"marketing",
			"",
			["perfectmarket.com", "*.perfectmarket.com"]
		],
		[
			"Perfect Privacy",
			"Perfect Privacy",
			"other",
			"",
			["suitesmart.com", "*.suitesmart.com"]
		],
		[
			"Perform Group",
			"Perform Group",
			"other",
			"",
			[
				"performfeeds.com",
				"*.performfeeds.com",
				"premiumtv.co.uk",
				"*.premiumtv.co.uk"
			]
		],
		[
			"Performio",
			"Performio",
			"marketing",
			"",
			["performax.cz", "*.performax.cz"]
		],
		[
			"PerimeterX Bot Defender",
			"PerimeterX",
			"other",
			"",
			[
				"perimeterx.net",
				"*.perimeterx.net",
				"pxi.pub",
				"*.pxi.pub"
			]
		],
		[
			"Periscope",
			"Periscope",
			"other",
			"",
			["periscope.tv", "*.periscope.tv"]
		],
		[
			"Permutive",
			"Permutive",
			"marketing",
			"",
			[
				"permutive.com",
				"*.permutive.com",
				"d3alqb8vzo7fun.cloudfront.net"
			]
		],
		[
			"Petametrics",
			"Petametrics",
			"analytics",
			"",
			["petametrics.com", "*.petametrics.com"]
		],
		[
			"PhotoBucket",
			"PhotoBucket",
			"other",
			"",
			["photobucket.com", "*.photobucket.com"]
		],
		[
			"Picreel",
			"Picreel",
			"analytics",
			"",
			[
				"pcrl.co",
				"*.pcrl.co",
				"picreel.com",
				"*.picreel.com"
			]
		],
		[
			"Pictela (AOL)",
			"Pictela (AOL)",
			"analytics",
			"",
			["pictela.net", "*.pictela.net"]
		],
		[
			"Pingdom RUM",
			"Pingdom RUM",
			"analytics",
			"https://www.pingdom.com/product/performance-monitoring/",
			["pingdom.net", "*.pingdom.net"]
		],
		[
			"Pinterest",
			"Pinterest",
			"social",
			"https://pinterest.com/",
			[
				"pinimg.com",
				"*.pinimg.com",
				"pinterest.com",
				"*.pinterest.com"
			]
		],
		[
			"PistonHeads",
			"PistonHeads",
			"social",
			"",
			["pistonheads.com", "*.pistonheads.com"]
		],
		[
			"Piwik",
			"Piwik",
			"analytics",
			"",
			[
				"drtvtracker.com",
				"*.drtvtracker.com",
				"piwikpro.com",
				"*.piwikpro.com",
				"raac33.net",
				"*.raac33.net"
			]
		],
		[
			"Pixalate",
			"Pixalate",
			"other",
			"",
			["adrta.com", "*.adrta.com"]
		],
		[
			"Pixlee",
			"Pixlee",
			"social",
			"",
			["pixlee.com", "*.pixlee.com"]
		],
		[
			"Placed",
			"Placed",
			"analytics",
			"",
			["placed.com", "*.placed.com"]
		],
		[
			"Planning-inc",
			"Planning-inc",
			"analytics",
			"",
			["planning-inc.co.uk", "*.planning-inc.co.uk"]
		],
		[
			"Plausible",
			"Plausible",
			"analytics",
			"https://plausible.io/",
			["plausible.io", "*.plausible.io"]
		],
		[
			"PlayAd Media Group",
			"PlayAd Media Group",
			"marketing",
			"",
			["youplay.se", "*.youplay.se"]
		],
		[
			"Playbuzz",
			"Playbuzz",
			"platform",
			"",
			["playbuzz.com", "*.playbuzz.com"]
		],
		[
			"Playground",
			"Playground",
			"marketing",
			"https://playground.xyz",
			["playground.xyz", "*.playground.xyz"]
		],
		[
			"Playwire CMP",
			"Playwire CMP",
			"consent",
			"https://www.playwire.com",
			[
				"playwire.mgr.consensu.org",
				"playwire.mgr.consensu.org",
				"*.playwire.mgr.consensu.org"
			]
		],
		[
			"Pleenq",
			"Pleenq",
			"marketing",
			"",
			["pleenq.com", "*.pleenq.com"]
		],
		[
			"Plentific",
			"Plentific",
			"other",
			"",
			["plentific.com", "*.plentific.com"]
		],
		[
			"PluginDetect",
			"PluginDetect",
			"other",
			"",
			["dtlilztwypawv.cloudfront.net"]
		],
		[
			"Po.st",
			"RadiumOne",
			"other",
			"",
			["po.st", "*.po.st"]
		],
		[
			"Podsights",
			"Podsights",
			"marketing",
			"https://podsights.com/",
			[
				"pdst.fm",
				"*.pdst.fm",
				"us-central1-adaptive-growth.cloudfunctions.net"
			]
		],
		[
			"Pointpin",
			"Pointpin",
			"other",
			"",
			["pointp.in", "*.pointp.in"]
		],
		[
			"Pointroll (Garnett)",
			"Pointroll (Garnett)",
			"marketing",
			"",
			["pointroll.com", "*.pointroll.com"]
		],
		[
			"Polar",
			"Polar",
			"marketing",
			"https://polar.me/",
			[
				"polarmobile.ca",
				"*.polarmobile.ca",
				"mediaeverywhere.com",
				"*.mediaeverywhere.com",
				"mediavoice.com",
				"*.mediavoice.com",
				"plrsrvcs.com",
				"*.plrsrvcs.com",
				"polarcdn-engine.com",
				"*.polarcdn-engine.com",
				"polarcdn-meraxes.com",
				"*.polarcdn-meraxes.com",
				"polarcdn-pentos.com",
				"*.polarcdn-pentos.com",
				"polarcdn-static.com",
				"*.polarcdn-static.com",
				"polarcdn-terrax.com",
				"*.polarcdn-terrax.com",
				"polarcdn.com",
				"*.polarcdn.com",
				"polarmobile.com",
				"*.polarmobile.com",
				"poweredbypolar.com",
				"*.poweredbypolar.com",
				"mediaconductor.me",
				"*.mediaconductor.me",
				"polaracademy.me",
				"*.polaracademy.me"
			]
		],
		[
			"PollDaddy (Automattic)",
			"PollDaddy (Automattic)",
			"marketing",
			"",
			[
				"static.polldaddy.com",
				"poll.fm",
				"*.poll.fm"
			]
		],
		[
			"Polldaddy",
			"Automattic",
			"analytics",
			"",
			[
				"polldaddy.com",
				"polldaddy.com",
				"*.polldaddy.com"
			]
		],
		[
			"Polyfill service",
			"Polyfill.io",
			"other",
			"",
			["polyfill.io", "*.polyfill.io"]
		],
		[
			"Popads",
			"Popads",
			"marketing",
			"https://www.popads.net/",
			["popads.net", "*.popads.net"]
		],
		[
			"Populis",
			"Populis",
			"marketing",
			"",
			["populisengage.com", "*.populisengage.com"]
		],
		[
			"Postimage.org",
			"Postimage.org",
			"other",
			"",
			["postimg.org", "*.postimg.org"]
		],
		[
			"PowerFront",
			"PowerFront",
			"platform",
			"",
			["inside-graph.com", "*.inside-graph.com"]
		],
		[
			"PowerReviews",
			"PowerReviews",
			"analytics",
			"",
			["powerreviews.com", "*.powerreviews.com"]
		],
		[
			"Powerlinks.com",
			"Powerlinks.com",
			"marketing",
			"",
			["powerlinks.com", "*.powerlinks.com"]
		],
		[
			"Prefix Box AI Search",
			"Prefix Box",
			"other",
			"https://www.prefixbox.com/",
			["prefixbox.com", "*.prefixbox.com"]
		],
		[
			"Press+",
			"Press+",
			"marketing",
			"",
			[
				"pipol.com",
				"*.pipol.com",
				"ppjol.com",
				"*.ppjol.com",
				"ppjol.net",
				"*.ppjol.net"
			]
		],
		[
			"PressArea",
			"PressArea",
			"other",
			"",
			["pressarea.com", "*.pressarea.com"]
		],
		[
			"Pretio Interactive",
			"Pretio Interactive",
			"marketing",
			"",
			["pretio.in", "*.pretio.in"]
		],
		[
			"Prezi",
			"Prezi",
			"other",
			"",
			["prezi.com", "*.prezi.com"]
		],
		[
			"PriceGrabber",
			"PriceGrabber",
			"other",
			"",
			[
				"pgcdn.com",
				"*.pgcdn.com",
				"pricegrabber.com",
				"*.pricegrabber.com"
			]
		],
		[
			"PriceRunner",
			"PriceRunner",
			"other",
			"",
			["pricerunner.com", "*.pricerunner.com"]
		],
		[
			"PrintFriendly",
			"PrintFriendly",
			"other",
			"",
			["printfriendly.com", "*.printfriendly.com"]
		],
		[
			"Privy",
			"Privy",
			"marketing",
			"",
			[
				"privy.com",
				"*.privy.com",
				"privymktg.com",
				"*.privymktg.com"
			]
		],
		[
			"Proclivity Media",
			"Proclivity Media",
			"analytics",
			"",
			["pswec.com", "*.pswec.com"]
		],
		[
			"Profitshare",
			"Profitshare",
			"marketing",
			"",
			["profitshare.ro", "*.profitshare.ro"]
		],
		[
			"Programattik",
			"Programattik",
			"marketing",
			"",
			["programattik.com", "*.programattik.com"]
		],
		[
			"Proper Media",
			"Proper Media",
			"other",
			"",
			["proper.io", "*.proper.io"]
		],
		[
			"Property Week",
			"Property Week",
			"other",
			"",
			["propertyweek.com", "*.propertyweek.com"]
		],
		[
			"Provide Support",
			"Provide Support",
			"chat",
			"",
			["providesupport.com", "*.providesupport.com"]
		],
		[
			"Proweb Uk",
			"Proweb Uk",
			"platform",
			"",
			["proweb.net", "*.proweb.net"]
		],
		[
			"Proximic (ComScore)",
			"Proximic (ComScore)",
			"marketing",
			"",
			["proximic.com", "*.proximic.com"]
		],
		[
			"Psyma",
			"Psyma",
			"marketing",
			"",
			["psyma.com", "*.psyma.com"]
		],
		[
			"PubFactory",
			"Safari Books Online",
			"other",
			"",
			["pubfactory.com", "*.pubfactory.com"]
		],
		[
			"PubNation",
			"PubNation",
			"marketing",
			"",
			["pubnation.com", "*.pubnation.com"]
		],
		[
			"Publicidad.net",
			"Publicidad.net",
			"marketing",
			"",
			["publicidad.tv", "*.publicidad.tv"]
		],
		[
			"PublishThis",
			"Ultra Unlimited",
			"marketing",
			"",
			["publishthis.com", "*.publishthis.com"]
		],
		[
			"Pubmatic",
			"Pubmatic",
			"marketing",
			"https://pubmatic.com/",
			["pubmatic.com", "*.pubmatic.com"]
		],
		[
			"Pubperf Analytics",
			"Pubperf",
			"analytics",
			"https://www.pubperf.com/",
			["pubperf.com", "*.pubperf.com"]
		],
		[
			"Pubtech CMP",
			"Pubtech CMP",
			"consent",
			"https://www.pubtech.ai/",
			[
				"pubtech.mgr.consensu.org",
				"pubtech.mgr.consensu.org",
				"*.pubtech.mgr.consensu.org"
			]
		],
		[
			"Pulse Insights",
			"Pulse Insights",
			"analytics",
			"",
			["pulseinsights.com", "*.pulseinsights.com"]
		],
		[
			"Pulselive CMP",
			"Pulselive CMP",
			"consent",
			"https://www.pulselive.com",
			[
				"pulselive.mgr.consensu.org",
				"pulselive.mgr.consensu.org",
				"*.pulselive.mgr.consensu.org"
			]
		],
		[
			"Pulsepoint",
			"Pulsepoint",
			"marketing",
			"",
			["displaymarketplace.com", "*.displaymarketplace.com"]
		],
		[
			"Purch",
			"Purch",
			"marketing",
			"",
			[
				"bestofmedia.com",
				"*.bestofmedia.com",
				"purch.com",
				"*.purch.com"
			]
		],
		[
			"Pure Chat",
			"Pure Chat",
			"chat",
			"",
			["purechat.com", "*.purechat.com"]
		],
		[
			"PureCars",
			"PureCars",
			"marketing",
			"https://www.purecars.com/",
			["purecars.com", "*.purecars.com"]
		],
		[
			"PushCrew",
			"PushCrew",
			"marketing",
			"",
			["pushcrew.com", "*.pushcrew.com"]
		],
		[
			"Pusher",
			"Pusher",
			"other",
			"https://pusher.com/",
			[
				"pusher.com",
				"*.pusher.com",
				"pusherapp.com",
				"*.pusherapp.com"
			]
		],
		[
			"Q1Media",
			"Q1Media",
			"marketing",
			"",
			[
				"q1media.com",
				"*.q1media.com",
				"q1mediahydraplatform.com",
				"*.q1mediahydraplatform.com"
			]
		],
		[
			"Qbase Software Development",
			"Qbase Software Development",
			"platform",
			"",
			["smartwebportal.co.uk", "*.smartwebportal.co.uk"]
		],
		[
			"Qeryz",
			"Qeryz",
			"analytics",
			"",
			["qeryz.com", "*.qeryz.com"]
		],
		[
			"Qode Interactive",
			"Qode Interactive",
			"platform",
			"",
			["qodeinteractive.com", "*.qodeinteractive.com"]
		],
		[
			"Qrius",
			"Qrius",
			"social",
			"",
			["qrius.me", "*.qrius.me"]
		],
		[
			"Qualaroo",
			"Qualaroo",
			"analytics",
			"",
			["qualaroo.com", "*.qualaroo.com"]
		],
		[
			"Qualtrics",
			"Qualtrics",
			"analytics",
			"",
			["qualtrics.com", "*.qualtrics.com"]
		],
		[
			"Quantcast",
			"Quantcast",
			"analytics",
			"https://www.quantcast.com",
			[
				"brtstats.com",
				"*.brtstats.com",
				"quantcount.com",
				"*.quantcount.com",
				"quantserve.com",
				"*.quantserve.com",
				"semantictec.com",
				"*.semantictec.com",
				"ntv.io",
				"*.ntv.io"
			]
		],
		[
			"Quantcast Choice",
			"Quantcast Choice",
			"consent",
			"https://quantcast.com",
			[
				"quantcast.mgr.consensu.org",
				"quantcast.mgr.consensu.org",
				"*.quantcast.mgr.consensu.org"
			]
		],
		[
			"Quantum Metric",
			"Quantum Metric",
			"analytics",
			"https://www.quantummetric.com/",
			["quantummetric.com", "*.quantummetric.com"]
		],
		[
			"Qubit",
			"Qubit",
			"analytics",
			"",
			[
				"qubit.com",
				"*.qubit.com",
				"qutics.com",
				"*.qutics.com",
				"d3c3cq33003psk.cloudfront.net",
				"goqubit.com",
				"*.goqubit.com",
				"qubitproducts.com",
				"*.qubitproducts.com"
			]
		],
		[
			"Qubit Deliver",
			"Qubit",
			"analytics",
			"",
			[
				"d1m54pdnjzjnhe.cloudfront.net",
				"d22rutvoghj3db.cloudfront.net",
				"dd6zx4ibq538k.cloudfront.net"
			]
		],
		[
			"QuestionPro",
			"QuestionPro",
			"analytics",
			"",
			["questionpro.com", "*.questionpro.com"]
		],
		[
			"Queue-it",
			"Queue-it",
			"other",
			"",
			["queue-it.net", "*.queue-it.net"]
		],
		[
			"QuinStreet",
			"QuinStreet",
			"marketing",
			"",
			[
				"Quinstreet.com",
				"*.Quinstreet.com",
				"b2btechleadform.com",
				"*.b2btechleadform.com",
				"qnsr.com",
				"*.qnsr.com",
				"qsstats.com",
				"*.qsstats.com"
			]
		],
		[
			"QuoVadis",
			"QuoVadis",
			"other",
			"",
			["quovadisglobal.com", "*.quovadisglobal.com"]
		],
		[
			"Quora Ads",
			"Quora Ads",
			"marketing",
			"https://www.quora.com/business/",
			["quora.com", "*.quora.com"]
		],
		[
			"Qzzr",
			"Qzzr",
			"analytics",
			"",
			[
				"movementventures.com",
				"*.movementventures.com",
				"qzzr.com",
				"*.qzzr.com"
			]
		],
		[
			"RAM",
			"RAM",
			"analytics",
			"https://www2.rampanel.com/",
			["rampanel.com", "*.rampanel.com"]
		],
		[
			"RCS Media Group",
			"RCS Media Group",
			"marketing",
			"",
			["rcsadv.it", "*.rcsadv.it"]
		],
		[
			"RCS Pubblicita CMP",
			"RCS Pubblicita CMP",
			"consent",
			"http://www.rcspubblicita.it/site/home.html",
			[
				"rcsmediagroup.mgr.consensu.org",
				"rcsmediagroup.mgr.consensu.org",
				"*.rcsmediagroup.mgr.consensu.org"
			]
		],
		[
			"RD Station",
			"RD Station",
			"marketing",
			"https://www.rdstation.com/en/",
			["d335luupugsy2.cloudfront.net"]
		],
		[
			"REVIVVE",
			"REVIVVE",
			"marketing",
			"",
			["revivve.com", "*.revivve.com"]
		],
		[
			"RSSinclude",
			"RSSinclude",
			"social",
			"",
			["rssinclude.com", "*.rssinclude.com"]
		],
		[
			"RTB House AdPilot",
			"RTB House",
			"marketing",
			"",
			[
				"erne.co",
				"*.erne.co",
				"creativecdn.com",
				"*.creativecdn.com"
			]
		],
		[
			"RTB Media",
			"RTB Media",
			"marketing",
			"",
			["rtb-media.me", "*.rtb-media.me"]
		],
		[
			"RUN",
			"RUN",
			"marketing",
			"",
			[
				"runadtag.com",
				"*.runadtag.com",
				"rundsp.com",
				"*.rundsp.com"
			]
		],
		[
			"Rackspace",
			"Rackspace",
			"platform",
			"",
			[
				"rackcdn.com",
				"*.rackcdn.com",
				"rackspacecloud.com",
				"*.rackspacecloud.com",
				"raxcdn.com",
				"*.raxcdn.com",
				"websitetestlink.com",
				"*.websitetestlink.com"
			]
		],
		[
			"Radar",
			"Cedexis",
			"analytics",
			"https://www.cedexis.com/radar/",
			[
				"cedexis-test.com",
				"*.cedexis-test.com",
				"cedexis.com",
				"*.cedexis.com",
				"cmdolb.com",
				"*.cmdolb.com",
				"cedexis.leasewebcdn.com",
				"cedexis-radar.net",
				"*.cedexis-radar.net",
				"cedexis.net",
				"*.cedexis.net",
				"cedexis-test01.insnw.net",
				"cedexisakamaitest.azureedge.net",
				"cedexispub.cdnetworks.net",
				"cs600.wac.alphacdn.net",
				"cs600.wpc.edgecastdns.net",
				"global2.cmdolb.com",
				"img-cedexis.mncdn.com",
				"a-cedexis.msedge.net",
				"zn3vgszfh.fastestcdn.net"
			]
		],
		[
			"RadiumOne",
			"RadiumOne",
			"marketing",
			"",
			[
				"gwallet.com",
				"*.gwallet.com",
				"r1-cdn.net",
				"*.r1-cdn.net"
			]
		],
		[
			"Rakuten DC Storm",
			"Rakuten",
			"analytics",
			"",
			[
				"dc-storm.com",
				"*.dc-storm.com",
				"h4k5.com",
				"*.h4k5.com",
				"stormiq.com",
				"*.stormiq.com"
			]
		],
		[
			"Rakuten LinkShare",
			"Rakuten",
			"marketing",
			"",
			["linksynergy.com", "*.linksynergy.com"]
		],
		[
			"Rakuten Marketing",
			"Rakuten",
			"marketing",
			"",
			[
				"rakuten-static.com",
				"*.rakuten-static.com",
				"rmtag.com",
				"*.rmtag.com",
				"tag.rmp.rakuten.com"
			]
		],
		[
			"Rakuten MediaForge",
			"Rakuten",
			"marketing",
			"",
			["mediaforge.com", "*.mediaforge.com"]
		],
		[
			"Rambler",
			"Rambler & Co",
			"other",
			"",
			["rambler.ru", "*.rambler.ru"]
		],
		[
			"Ranker",
			"Ranker",
			"other",
			"",
			[
				"ranker.com",
				"*.ranker.com",
				"rnkr-static.com",
				"*.rnkr-static.com"
			]
		],
		[
			"RapidAPI",
			"RapidAPI",
			"other",
			"",
			["rapidapi.com", "*.rapidapi.com"]
		],
		[
			"RapidSSL",
			"RapidSSL",
			"other",
			"https://www.rapidssl.com/",
			["rapidssl.com", "*.rapidssl.com"]
		],
		[
			"Ravelin",
			"Ravelin",
			"other",
			"",
			["ravelin.com", "*.ravelin.com"]
		],
		[
			"Raygun",
			"Raygun",
			"other",
			"",
			[
				"raygun.io",
				"*.raygun.io",
				"rapidzebra.io",
				"*.rapidzebra.io"
			]
		],
		[
			"ReCollect",
			"ReCollect",
			"other",
			"",
			["recollect.net", "*.recollect.net"]
		],
		[
			"ReSRC",
			"ReSRC",
			"other",
			"",
			["resrc.it", "*.resrc.it"]
		],
		[
			"ReTargeter",
			"ReTargeter",
			"marketing",
			"",
			["retargeter.com", "*.retargeter.com"]
		],
		[
			"Reach",
			"Reach",
			"other",
			"https://withreach.com/",
			["gointerpay.net", "*.gointerpay.net"]
		],
		[
			"Reach Group",
			"Reach Group",
			"marketing",
			"",
			["redintelligence.net", "*.redintelligence.net"]
		],
		[
			"ReachDynamics",
			"ReachDynamics",
			"marketing",
			"",
			["rdcdn.com", "*.rdcdn.com"]
		],
		[
			"ReachForce",
			"ReachForce",
			"marketing",
			"",
			["reachforce.com", "*.reachforce.com"]
		],
		[
			"ReachLocal",
			"ReachLocal",
			"marketing",
			"",
			["rtrk.co.nz", "*.rtrk.co.nz"]
		],
		[
			"ReachMee",
			"ReachMee",
			"other",
			"",
			["reachmee.com", "*.reachmee.com"]
		],
		[
			"Reactful",
			"Reactful",
			"analytics",
			"",
			["reactful.com", "*.reactful.com"]
		],
		[
			"ReadSpeaker",
			"ReadSpeaker",
			"other",
			"https://www.readspeaker.com",
			["readspeaker.com", "*.readspeaker.com"]
		],
		[
			"Realtime",
			"internet business technologies",
			"other",
			"",
			["realtime.co", "*.realtime.co"]
		],
		[
			"Realtime Media (Brian Communications)",
			"Realtime Media (Brian Communications)",
			"marketing",
			"",
			["rtm.com", "*.rtm.com"]
		],
		[
			"Realtime Targeting",
			"Realtime Targeting",
			"marketing",
			"",
			["idtargeting.com", "*.idtargeting.com"]
		],
		[
			"Realytics",
			"Realytics",
			"analytics",
			"",
			[
				"dcniko1cv0rz.cloudfront.net",
				"realytics.net",
				"*.realytics.net"
			]
		],
		[
			"RebelMouse",
			"RebelMouse",
			"marketing",
			"",
			[
				"rebelmouse.com",
				"*.rebelmouse.com",
				"rbl.ms",
				"*.rbl.ms"
			]
		],
		[
			"Receiptful",
			"Receiptful",
			"other",
			"",
			["receiptful.com", "*.receiptful.com"]
		],
		[
			"Recite Me",
			"Recite Me",
			"other",
			"",
			["reciteme.com", "*.reciteme.com"]
		],
		[
			"RecoBell",
			"RecoBell",
			"analytics",
			"",
			["recobell.io", "*.recobell.io"]
		],
		[
			"Recommend",
			"Recommend",
			"analytics",
			"",
			["recommend.pro", "*.recommend.pro"]
		],
		[
			"Red Eye International",
			"Red Eye International",
			"marketing",
			"",
			["pajmc.com", "*.pajmc.com"]
		],
		[
			"Redfish Group",
			"Redfish Group",
			"marketing",
			"",
			["wmps.com", "*.wmps.com"]
		],
		[
			"Reevoo",
			"Reevoo",
			"analytics",
			"",
			["reevoo.com", "*.reevoo.com"]
		],
		[
			"Refersion",
			"Refersion",
			"marketing",
			"",
			["refersion.com", "*.refersion.com"]
		],
		[
			"Refined Ads",
			"Refined Ads",
			"marketing",
			"",
			["refinedads.com", "*.refinedads.com"]
		],
		[
			"Reflektion",
			"Reflektion",
			"analytics",
			"",
			[
				"reflektion.com",
				"*.reflektion.com",
				"d26opx5dl8t69i.cloudfront.net"
			]
		],
		[
			"Reflow",
			"Scenestealer",
			"marketing",
			"",
			["reflow.tv", "*.reflow.tv"]
		],
		[
			"Reklama",
			"Reklama",
			"marketing",
			"",
			[
				"o2.pl",
				"*.o2.pl",
				"wp.pl",
				"*.wp.pl"
			]
		],
		[
			"Relevad ReleStar",
			"Relevad",
			"marketing",
			"",
			["relestar.com", "*.relestar.com"]
		],
		[
			"Remarketing Pixel",
			"Adsterra Network",
			"marketing",
			"",
			[
				"datadbs.com",
				"*.datadbs.com",
				"remarketingpixel.com",
				"*.remarketingpixel.com"
			]
		],
		[
			"Remintrex",
			"SmartUp Venture",
			"marketing",
			"",
			["remintrex.com", "*.remintrex.com"]
		],
		[
			"Republer",
			"Republer",
			"marketing",
			"",
			["republer.com", "*.republer.com"]
		],
		[
			"Research Now",
			"Research Now",
			"analytics",
			"",
			[
				"researchgnow.com",
				"*.researchgnow.com",
				"researchnow.com",
				"*.researchnow.com"
			]
		],
		[
			"Research Online",
			"Skills Development Scotland",
			"other",
			"",
			["researchonline.org.uk", "*.researchonline.org.uk"]
		],
		[
			"Resonance Insights",
			"Resonance Insights",
			"analytics",
			"",
			["res-x.com", "*.res-x.com"]
		],
		[
			"Resonate Networks",
			"Resonate Networks",
			"analytics",
			"",
			["reson8.com", "*.reson8.com"]
		],
		[
			"Response Team",
			"Response Team",
			"marketing",
			"",
			["i-transactads.com", "*.i-transactads.com"]
		],
		[
			"ResponseTap",
			"ResponseTap",
			"analytics",
			"",
			[
				"adinsight.com",
				"*.adinsight.com",
				"responsetap.com",
				"*.responsetap.com"
			]
		],
		[
			"ResponsiveVoice",
			"ResponsiveVoice",
			"other",
			"",
			["responsivevoice.org", "*.responsivevoice.org"]
		],
		[
			"Retention Science",
			"Retention Science",
			"marketing",
			"",
			[
				"retentionscience.com",
				"*.retentionscience.com",
				"d1stxfv94hrhia.cloudfront.net"
			]
		],
		[
			"RevJet",
			"RevJet",
			"marketing",
			"https://www.revjet.com/",
			["revjet.com", "*.revjet.com"]
		],
		[
			"Revcontent",
			"Revcontent",
			"other",
			"",
			["revcontent.com", "*.revcontent.com"]
		],
		[
			"Revee",
			"Revee",
			"marketing",
			"",
			["revee.com", "*.revee.com"]
		],
		[
			"Revenue Conduit",
			"Revenue Conduit",
			"other",
			"",
			["revenueconduit.com", "*.revenueconduit.com"]
		],
		[
			"RevenueMantra",
			"RevenueMantra",
			"marketing",
			"",
			["revenuemantra.com", "*.revenuemantra.com"]
		],
		[
			"Reviews.co.uk",
			"Reviews.co.uk",
			"analytics",
			"",
			["reviews.co.uk", "*.reviews.co.uk"]
		],
		[
			"Reviews.io",
			"Reviews.io",
			"analytics",
			"",
			["reviews.io", "*.reviews.io"]
		],
		[
			"Revlifter",
			"Revlifter",
			"other",
			"https://www.revlifter.com/",
			["assets.revlifter.com"]
		],
		[
			"Revolver Maps",
			"Revolver Maps",
			"analytics",
			"",
			["revolvermaps.com", "*.revolvermaps.com"]
		],
		[
			"Revv",
			"Revv",
			"other",
			"",
			["revv.co", "*.revv.co"]
		],
		[
			"Rewardful",
			"Rewardful",
			"analytics",
			"https://www.getrewardful.com",
			["wdfl.co", "*.wdfl.co"]
		],
		[
			"Rich Audience CMP",
			"Rich Audience CMP",
			"consent",
			"https://richaudience.com",
			[
				"richaudience.mgr.consensu.org",
				"richaudience.mgr.consensu.org",
				"*.richaudience.mgr.consensu.org"
			]
		],
		[
			"RichRelevance",
			"RichRelevance",
			"analytics",
			"",
			["richrelevance.com", "*.richrelevance.com"]
		],
		[
			"RightNow Service Cloud",
			"Oracle",
			"chat",
			"",
			[
				"rightnowtech.com",
				"*.rightnowtech.com",
				"rnengage.com",
				"*.rnengage.com"
			]
		],
		[
			"Rightster",
			"Rightster",
			"marketing",
			"",
			["ads-creativesyndicator.com", "*.ads-creativesyndicator.com"]
		],
		[
			"Ringier Axel Springer CMP",
			"Ringier Axel Springer CMP",
			"consent",
			"https://www.ringieraxelspringer.pl/en/home/",
			[
				"rasp.mgr.consensu.org",
				"rasp.mgr.consensu.org",
				"*.rasp.mgr.consensu.org"
			]
		],
		[
			"Riskified",
			"Riskified",
			"other",
			"",
			["riskified.com", "*.riskified.com"]
		],
		[
			"Rockerbox",
			"Rockerbox",
			"analytics",
			"https://www.rockerbox.com/",
			["getrockerbox.com"]
		],
		[
			"Rocket Fuel",
			"Rocket Fuel",
			"marketing",
			"",
			[
				"rfihub.com",
				"*.rfihub.com",
				"ru4.com",
				"*.ru4.com",
				"rfihub.net",
				"*.rfihub.net",
				"ad1x.com",
				"*.ad1x.com"
			]
		],
		[
			"Rollbar",
			"Rollbar",
			"other",
			"",
			[
				"rollbar.com",
				"*.rollbar.com",
				"d37gvrvc0wt4s1.cloudfront.net"
			]
		],
		[
			"RomanCart",
			"RomanCart",
			"other",
			"",
			["romancart.com", "*.romancart.com"]
		],
		[
			"Rondavu",
			"Rondavu",
			"marketing",
			"",
			["rondavu.com", "*.rondavu.com"]
		],
		[
			"Roomkey",
			"Roomkey",
			"other",
			"",
			["roomkey.com", "*.roomkey.com"]
		],
		[
			"Roost",
			"Roost",
			"other",
			"",
			["goroost.com", "*.goroost.com"]
		],
		[
			"Roxot",
			"Roxot",
			"marketing",
			"",
			["rxthdr.com", "*.rxthdr.com"]
		],
		[
			"Roxr Software",
			"Roxr Software",
			"analytics",
			"",
			["getclicky.com", "*.getclicky.com"]
		],
		[
			"Rtoaster",
			"Brainpad",
			"marketing",
			"https://www.brainpad.co.jp/rtoaster/",
			["rtoaster.jp", "*.rtoaster.jp"]
		],
		[
			"Rubicon Project",
			"Rubicon Project",
			"marketing",
			"https://rubiconproject.com/",
			[
				"rubiconproject.com",
				"*.rubiconproject.com",
				"chango.com",
				"*.chango.com",
				"fimserve.com",
				"*.fimserve.com"
			]
		],
		[
			"Rubikloud.com",
			"Rubikloud.com",
			"analytics",
			"",
			["rubikloud.com", "*.rubikloud.com"]
		],
		[
			"Ruler Analytics",
			"Ruler",
			"analytics",
			"",
			[
				"nyltx.com",
				"*.nyltx.com",
				"ruleranalytics.com",
				"*.ruleranalytics.com"
			]
		],
		[
			"Runner",
			"Rambler & Co",
			"other",
			"",
			["begun.ru", "*.begun.ru"]
		],
		[
			"S4M",
			"S4M",
			"marketing",
			"",
			["sam4m.com", "*.sam4m.com"]
		],
		[
			"SAP Hybris Marketing Convert",
			"SAP",
			"marketing",
			"",
			["seewhy.com", "*.seewhy.com"]
		],
		[
			"SAS Institute",
			"SAS Institute",
			"marketing",
			"",
			[
				"aimatch.com",
				"*.aimatch.com",
				"sas.com",
				"*.sas.com"
			]
		],
		[
			"SATORI",
			"SATORI",
			"marketing",
			"https://satori.marketing/",
			["satori.segs.jp"]
		],
		[
			"SC ShopMania Net SRL",
			"SC ShopMania Net SRL",
			"other",
			"",
			["shopmania.com", "*.shopmania.com"]
		],
		[
			"SDL Media Manager",
			"SDL",
			"other",
			"",
			["sdlmedia.com", "*.sdlmedia.com"]
		],
		[
			"SFR",
			"SFR",
			"other",
			"",
			["sfr.fr", "*.sfr.fr"]
		],
		[
			"SLI Systems",
			"SLI Systems",
			"other",
			"",
			[
				"resultslist.com",
				"*.resultslist.com",
				"resultspage.com",
				"*.resultspage.com",
				"sli-spark.com",
				"*.sli-spark.com"
			]
		],
		[
			"SMARTASSISTANT",
			"Smart Information Systems",
			"chat",
			"",
			["smartassistant.com", "*.smartassistant.com"]
		],
		[
			"SMARTSTREAM.TV",
			"SMARTSTREAM.TV",
			"marketing",
			"",
			["smartstream.tv", "*.smartstream.tv"]
		],
		[
			"SPX",
			"Smaato",
			"marketing",
			"",
			["smaato.net", "*.smaato.net"]
		],
		[
			"STINGRAY",
			"FlexOne",
			"marketing",
			"",
			["impact-ad.jp", "*.impact-ad.jp"]
		],
		[
			"Sabio",
			"Sabio",
			"chat",
			"",
			["sabio.co.uk", "*.sabio.co.uk"]
		],
		[
			"Sailthru",
			"Sailthru",
			"analytics",
			"",
			[
				"sail-horizon.com",
				"*.sail-horizon.com",
				"sail-personalize.com",
				"*.sail-personalize.com",
				"sail-track.com",
				"*.sail-track.com"
			]
		],
		[
			"Sailthru Sightlines",
			"Sailthru",
			"marketing",
			"",
			["sailthru.com", "*.sailthru.com"]
		],
		[
			"Sajari Pty",
			"Sajari Pty",
			"other",
			"",
			["sajari.com", "*.sajari.com"]
		],
		[
			"SaleCycle",
			"SaleCycle",
			"marketing",
			"",
			[
				"salecycle.com",
				"*.salecycle.com",
				"d16fk4ms6rqz1v.cloudfront.net",
				"d22j4fzzszoii2.cloudfront.net",
				"d30ke5tqu2tkyx.cloudfront.net",
				"dn1i8v75r669j.cloudfront.net"
			]
		],
		[
			"SalesLoft",
			"SalesLoft",
			"marketing",
			"https://salesloft.com/",
			["salesloft.com", "*.salesloft.com"]
		],
		[
			"Salesforce",
			"Salesforce",
			"analytics",
			"https://www.salesforce.com/products/marketing-cloud/",
			["krxd.net", "*.krxd.net"]
		],
		[
			"Salesforce Commerce Cloud",
			"Salesforce Commerce Cloud",
			"platform",
			"https://www.salesforce.com/products/commerce-cloud/overview/",
			[
				"cquotient.com",
				"*.cquotient.com",
				"demandware.net",
				"*.demandware.net",
				"demandware.edgesuite.net"
			]
		],
		[
			"Salesforce Live Agent",
			"Salesforce.com",
			"chat",
			"",
			["salesforceliveagent.com", "*.salesforceliveagent.com"]
		],
		[
			"Salesforce.com",
			"Salesforce.com",
			"marketing",
			"",
			[
				"force.com",
				"*.force.com",
				"salesforce.com",
				"*.salesforce.com"
			]
		],
		[
			"Samba TV",
			"Samba",
			"other",
			"",
			["samba.tv", "*.samba.tv"]
		],
		[
			"Samplicio.us",
			"Samplicio.us",
			"analytics",
			"",
			["samplicio.us", "*.samplicio.us"]
		],
		[
			"Say Media",
			"Say Media",
			"marketing",
			"",
			["saymedia.com", "*.saymedia.com"]
		],
		[
			"Scale8",
			"Scale8",
			"analytics",
			"https://scale8.com/",
			[
				"www.scale8.com",
				"api-dev.scale8.com",
				"cdn.scale8.com",
				"ui.scale8.com"
			]
		],
		[
			"Scenario",
			"Scenario",
			"analytics",
			"",
			["getscenario.com", "*.getscenario.com"]
		],
		[
			"Schuh (image shard)",
			"Schuh",
			"other",
			"",
			["d2ob0iztsaxy5v.cloudfront.net"]
		],
		[
			"Science Rockstars",
			"Science Rockstars",
			"analytics",
			"",
			["persuasionapi.com", "*.persuasionapi.com"]
		],
		[
			"ScientiaMobile",
			"ScientiaMobile",
			"analytics",
			"",
			[
				"wurflcloud.com",
				"*.wurflcloud.com",
				"wurfl.io",
				"*.wurfl.io"
			]
		],
		[
			"Scoota",
			"Scoota",
			"marketing",
			"",
			[
				"rockabox.co",
				"*.rockabox.co",
				"scoota.co",
				"*.scoota.co",
				"d31i2625d5nv27.cloudfront.net",
				"dyjnzf8evxrp2.cloudfront.net"
			]
		],
		[
			"Scorecard Research",
			"Scorecard Research",
			"marketing",
			"https://www.scorecardresearch.com/",
			["scorecardresearch.com", "*.scorecardresearch.com"]
		],
		[
			"ScribbleLive",
			"ScribbleLive",
			"marketing",
			"",
			["scribblelive.com", "*.scribblelive.com"]
		],
		[
			"Scripps Network Digital",
			"Scripps Network Digital",
			"marketing",
			"https://www.scrippsnetworksdigital.com/",
			["snidigital.com", "*.snidigital.com"]
		],
		[
			"Scroll",
			"Scroll",
			"other",
			"https://scroll.com/",
			["scroll.com", "*.scroll.com"]
		],
		[
			"SearchForce",
			"SearchForce",
			"marketing",
			"",
			["searchforce.net", "*.searchforce.net"]
		],
		[
			"SearchSpring",
			"SearchSpring",
			"other",
			"",
			["searchspring.net", "*.searchspring.net"]
		],
		[
			"Searchanise",
			"Searchanise",
			"analytics",
			"",
			["searchanise.com", "*.searchanise.com"]
		],
		[
			"Sears Holdings",
			"Sears Holdings",
			"other",
			"",
			["shld.net", "*.shld.net"]
		],
		[
			"Secomapp",
			"Secomapp",
			"other",
			"",
			["secomapp.com", "*.secomapp.com"]
		],
		[
			"Sectigo",
			"Sectigo",
			"other",
			"https://sectigo.com/",
			["sectigo.com", "*.sectigo.com"]
		],
		[
			"Secure Privacy CMP",
			"Secure Privacy CMP",
			"consent",
			"https://secureprivacy.ai/",
			[
				"secureprivacy.mgr.consensu.org",
				"secureprivacy.mgr.consensu.org",
				"*.secureprivacy.mgr.consensu.org"
			]
		],
		[
			"SecuredVisit",
			"4Cite Marketing",
			"marketing",
			"",
			["securedvisit.com", "*.securedvisit.com"]
		],
		[
			"Securiti CMP",
			"Securiti CMP",
			"consent",
			"https://securiti.ai/",
			[
				"securiti.mgr.consensu.org",
				"securiti.mgr.consensu.org",
				"*.securiti.mgr.consensu.org"
			]
		],
		[
			"SecurityMetrics",
			"SecurityMetrics",
			"other",
			"",
			["securitymetrics.com", "*.securitymetrics.com"]
		],
		[
			"Seedtag",
			"Seedtag Advertising",
			"marketing",
			"https://www.seedtag.com/",
			["seedtag.com", "*.seedtag.com"]
		],
		[
			"Segmanta",
			"Segmanta",
			"marketing",
			"https://segmanta.com/",
			["segmanta.com", "*.segmanta.com"]
		],
		[
			"Segment",
			"Segment",
			"analytics",
			"https://segment.com/",
			[
				"segment.com",
				"*.segment.com",
				"segment.io",
				"*.segment.io"
			]
		],
		[
			"SegmentStream",
			"SegmentStream",
			"marketing",
			"https://segmentstream.com/",
			["segmentstream.com", "*.segmentstream.com"]
		],
		[
			"Segmento",
			"Segmento",
			"marketing",
			"",
			["rutarget.ru", "*.rutarget.ru"]
		],
		[
			"Segmint",
			"Segmint",
			"analytics",
			"",
			["segmint.net", "*.segmint.net"]
		],
		[
			"Sekindo",
			"Sekindo",
			"other",
			"",
			["sekindo.com", "*.sekindo.com"]
		],
		[
			"Seldon",
			"Seldon",
			"analytics",
			"",
			["rummblelabs.com", "*.rummblelabs.com"]
		],
		[
			"SelectMedia International",
			"SelectMedia International",
			"other",
			"",
			["selectmedia.asia", "*.selectmedia.asia"]
		],
		[
			"Selligent",
			"Selligent",
			"marketing",
			"",
			[
				"emsecure.net",
				"*.emsecure.net",
				"slgnt.eu",
				"*.slgnt.eu",
				"targetemsecure.blob.core.windows.net"
			]
		],
		[
			"Sellpoints",
			"Sellpoints",
			"analytics",
			"",
			["sellpoints.com", "*.sellpoints.com"]
		],
		[
			"Semantics3",
			"Semantics3",
			"analytics",
			"",
			["hits.io", "*.hits.io"]
		],
		[
			"Semasio",
			"Semasio",
			"analytics",
			"",
			["semasio.net", "*.semasio.net"]
		],
		[
			"Semcasting Site Visitor Attribution",
			"Semcasting",
			"marketing",
			"",
			["smartzonessva.com", "*.smartzonessva.com"]
		],
		[
			"Sentifi",
			"Sentifi",
			"social",
			"",
			["sentifi.com", "*.sentifi.com"]
		],
		[
			"Sentry",
			"Sentry",
			"other",
			"https://sentry.io/",
			[
				"getsentry.com",
				"*.getsentry.com",
				"ravenjs.com",
				"*.ravenjs.com",
				"sentry-cdn.com",
				"*.sentry-cdn.com",
				"sentry.io",
				"*.sentry.io"
			]
		],
		[
			"ServMetric",
			"ServMetric",
			"analytics",
			"",
			["servmetric.com", "*.servmetric.com"]
		],
		[
			"ServiceSource International",
			"ServiceSource International",
			"marketing",
			"",
			["scoutanalytics.net", "*.scoutanalytics.net"]
		],
		[
			"ServiceTick",
			"ServiceTick",
			"analytics",
			"",
			["servicetick.com", "*.servicetick.com"]
		],
		[
			"Servo",
			"Xervo",
			"platform",
			"",
			["onmodulus.net", "*.onmodulus.net"]
		],
		[
			"SessionCam",
			"ServiceTick",
			"analytics",
			"",
			[
				"sessioncam.com",
				"*.sessioncam.com",
				"d2oh4tlt9mrke9.cloudfront.net"
			]
		],
		[
			"Seznam",
			"Seznam",
			"other",
			"",
			["imedia.cz", "*.imedia.cz"]
		],
		[
			"Seznam.cz CMP",
			"Seznam.cz CMP",
			"consent",
			"https://www.seznam.cz/",
			[
				"seznam.mgr.consensu.org",
				"seznam.mgr.consensu.org",
				"*.seznam.mgr.consensu.org"
			]
		],
		[
			"ShareThis",
			"ShareThis",
			"social",
			"https://www.sharethis.com/",
			["sharethis.com", "*.sharethis.com"]
		],
		[
			"ShareThis CMP",
			"ShareThis CMP",
			"consent",
			"https://sharethis.com",
			[
				"sharethis.mgr.consensu.org",
				"sharethis.mgr.consensu.org",
				"*.sharethis.mgr.consensu.org"
			]
		],
		[
			"Shareaholic",
			"Shareaholic",
			"social",
			"https://www.shareaholic.com/",
			[
				"shareaholic.com",
				"*.shareaholic.com",
				"dsms0mj1bbhn4.cloudfront.net"
			]
		],
		[
			"Sharethrough",
			"Sharethrough",
			"marketing",
			"",
			["sharethrough.com", "*.sharethrough.com"]
		],
		[
			"SharpSpring",
			"SharpSpring",
			"marketing",
			"",
			[
				"sharpspring.com",
				"*.sharpspring.com",
				"marketingautomation.services",
				"*.marketingautomation.services"
			]
		],
		[
			"ShinyStat CMP",
			"ShinyStat CMP",
			"consent",
			"https://www.shinystat.com",
			[
				"shinystat.mgr.consensu.org",
				"shinystat.mgr.consensu.org",
				"*.shinystat.mgr.consensu.org"
			]
		],
		[
			"Shop Logic",
			"BloomReach",
			"marketing",
			"",
			["goshoplogic.com", "*.goshoplogic.com"]
		],
		[
			"ShopRunner",
			"ShopRunner",
			"other",
			"",
			[
				"shoprunner.com",
				"*.shoprunner.com",
				"s-9.us",
				"*.s-9.us"
			]
		],
		[
			"ShopStorm",
			"ShopStorm",
			"other",
			"",
			["shopstorm.com", "*.shopstorm.com"]
		],
		[
			"Shopatron",
			"Shopatron",
			"platform",
			"",
			["shopatron.com", "*.shopatron.com"]
		],
		[
			"Shopgate",
			"Shopgate",
			"other",
			"",
			["shopgate.com", "*.shopgate.com"]
		],
		[
			"ShopiMind",
			"ShopIMind",
			"marketing",
			"",
			["shopimind.com", "*.shopimind.com"]
		],
		[
			"Shopify",
			"Shopify",
			"platform",
			"https://www.shopify.com/",
			[
				"shopify.com",
				"*.shopify.com",
				"shopifyapps.com",
				"*.shopifyapps.com",
				"shopifycdn.com",
				"*.shopifycdn.com",
				"shopifysvc.com",
				"*.shopifysvc.com"
			]
		],
		[
			"Shopkeeper Tools",
			"Shopkeeper Tools",
			"other",
			"",
			["shopkeepertools.com", "*.shopkeepertools.com"]
		],
		[
			"Sibbo CMP",
			"Sibbo CMP",
			"consent",
			"https://sibboventures.com/en/",
			[
				"sibboventures.mgr.consensu.org",
				"sibboventures.mgr.consensu.org",
				"*.sibboventures.mgr.consensu.org"
			]
		],
		[
			"Sidecar",
			"Sidecar",
			"other",
			"",
			[
				"getsidecar.com",
				"*.getsidecar.com",
				"d3v27wwd40f0xu.cloudfront.net"
			]
		],
		[
			"Sidereel",
			"Sidereel",
			"analytics",
			"",
			["sidereel.com", "*.sidereel.com"]
		],
		[
			"Sift Science",
			"Sift Science",
			"other",
			"",
			["siftscience.com", "*.siftscience.com"]
		],
		[
			"Signal",
			"Signal",
			"tag-manager",
			"",
			["sitetagger.co.uk", "*.sitetagger.co.uk"]
		],
		[
			"Signyfyd",
			"Signyfyd",
			"other",
			"",
			["signifyd.com", "*.signifyd.com"]
		],
		[
			"Silktide",
			"Silktide",
			"platform",
			"",
			["silktide.com", "*.silktide.com"]
		],
		[
			"Silverpop",
			"IBM",
			"marketing",
			"",
			[
				"mkt912.com",
				"*.mkt912.com",
				"mkt922.com",
				"*.mkt922.com",
				"mkt932.com",
				"*.mkt932.com",
				"mkt941.com",
				"*.mkt941.com",
				"mkt51.net",
				"*.mkt51.net",
				"mkt61.net",
				"*.mkt61.net",
				"pages01.net",
				"*.pages01.net",
				"pages02.net",
				"*.pages02.net",
				"pages03.net",
				"*.pages03.net",
				"pages04.net",
				"*.pages04.net",
				"pages05.net",
				"*.pages05.net"
			]
		],
		[
			"Simplaex",
			"Simplaex",
			"marketing",
			"",
			["simplaex.net", "*.simplaex.net"]
		],
		[
			"SimpleReach",
			"SimpleReach",
			"analytics",
			"",
			[
				"simplereach.com",
				"*.simplereach.com",
				"d8rk54i4mohrb.cloudfront.net"
			]
		],
		[
			"Simplestream",
			"Simplestream",
			"other",
			"",
			["simplestream.com", "*.simplestream.com"]
		],
		[
			"Simpli.fi",
			"Simpli.fi",
			"marketing",
			"",
			["simpli.fi", "*.simpli.fi"]
		],
		[
			"Simplicity Marketing",
			"Simplicity Marketing",
			"marketing",
			"",
			["flashtalking.com", "*.flashtalking.com"]
		],
		[
			"Singlespot CMP",
			"Singlespot CMP",
			"consent",
			"https://www.singlespot.com/en",
			[
				"singlespot.mgr.consensu.org",
				"singlespot.mgr.consensu.org",
				"*.singlespot.mgr.consensu.org"
			]
		],
		[
			"SinnerSchrader Deutschland",
			"SinnerSchrader Deutschland",
			"marketing",
			"",
			["s2Betrieb.de", "*.s2Betrieb.de"]
		],
		[
			"Sirdata CMP",
			"Sirdata CMP",
			"consent",
			"https://www.sirdata.com",
			[
				"sddan.mgr.consensu.org",
				"sddan.mgr.consensu.org",
				"*.sddan.mgr.consensu.org"
			]
		],
		[
			"Sirv",
			"Sirv",
			"other",
			"",
			["sirv.com", "*.sirv.com"]
		],
		[
			"Site Meter",
			"Site Meter",
			"analytics",
			"",
			["sitemeter.com", "*.sitemeter.com"]
		],
		[
			"Site24x7 Real User Monitoring",
			"Site24x7",
			"analytics",
			"",
			["site24x7rum.com", "*.site24x7rum.com"]
		],
		[
			"SiteGainer",
			"SiteGainer",
			"analytics",
			"",
			[
				"sitegainer.com",
				"*.sitegainer.com",
				"d191y0yd6d0jy4.cloudfront.net"
			]
		],
		[
			"SiteScout",
			"Centro",
			"marketing",
			"",
			[
				"pixel.ad",
				"*.pixel.ad",
				"sitescout.com",
				"*.sitescout.com"
			]
		],
		[
			"Siteimprove",
			"Siteimprove",
			"other",
			"",
			[
				"siteimprove.com",
				"*.siteimprove.com",
				"siteimproveanalytics.com",
				"*.siteimproveanalytics.com"
			]
		],
		[
			"Six Degrees Group",
			"Six Degrees Group",
			"platform",
			"",
			["fstech.co.uk", "*.fstech.co.uk"]
		],
		[
			"Sizmek",
			"Sizmek",
			"marketing",
			"https://www.sizmek.com/",
			[
				"serving-sys.com",
				"*.serving-sys.com",
				"peer39.net",
				"*.peer39.net"
			]
		],
		[
			"Skimbit",
			"Skimbit",
			"marketing",
			"",
			[
				"redirectingat.com",
				"*.redirectingat.com",
				"skimresources.com",
				"*.skimresources.com",
				"skimresources.net",
				"*.skimresources.net"
			]
		],
		[
			"Skimlinks",
			"Skimlinks",
			"marketing",
			"",
			["skimlinks.com", "*.skimlinks.com"]
		],
		[
			"SkyGlue Technology",
			"SkyGlue Technology",
			"analytics",
			"",
			["skyglue.com", "*.skyglue.com"]
		],
		[
			"SkyScanner",
			"SkyScanner",
			"other",
			"",
			["skyscanner.net", "*.skyscanner.net"]
		],
		[
			"Skybet",
			"Bonne Terre t/a Sky Vegas (Sky)",
			"other",
			"",
			["skybet.com", "*.skybet.com"]
		],
		[
			"Skype",
			"Skype",
			"other",
			"",
			["skype.com", "*.skype.com"]
		],
		[
			"Slate Group",
			"Slate Group",
			"other",
			"",
			["cdnslate.com", "*.cdnslate.com"]
		],
		[
			"Slideshare",
			"Slideshare",
			"other",
			"https://www.slideshare.net/",
			[
				"slideshare.com",
				"*.slideshare.com",
				"slideshare.net",
				"*.slideshare.net",
				"slidesharecdn.com",
				"*.slidesharecdn.com"
			]
		],
		[
			"SlimCut Media Outstream",
			"SlimCut Media",
			"marketing",
			"",
			["freeskreen.com", "*.freeskreen.com"]
		],
		[
			"Smart AdServer",
			"Smart AdServer",
			"marketing",
			"",
			[
				"01net.com",
				"*.01net.com",
				"sascdn.com",
				"*.sascdn.com",
				"sasqos.com",
				"*.sasqos.com",
				"smartadserver.com",
				"*.smartadserver.com"
			]
		],
		[
			"Smart Insight Tracking",
			"Emarsys",
			"analytics",
			"",
			["scarabresearch.com", "*.scarabresearch.com"]
		],
		[
			"SmartFocus",
			"SmartFocus",
			"analytics",
			"",
			[
				"emv2.com",
				"*.emv2.com",
				"emv3.com",
				"*.emv3.com",
				"predictiveintent.com",
				"*.predictiveintent.com",
				"smartfocus.com",
				"*.smartfocus.com",
				"themessagecloud.com",
				"*.themessagecloud.com"
			]
		],
		[
			"Smarter Click",
			"Smarter Click",
			"marketing",
			"",
			[
				"smct.co",
				"*.smct.co",
				"smarterclick.co.uk",
				"*.smarterclick.co.uk"
			]
		],
		[
			"SmarterHQ",
			"SmarterHQ",
			"analytics",
			"",
			[
				"smarterhq.io",
				"*.smarterhq.io",
				"d1n00d49gkbray.cloudfront.net",
				"smarterremarketer.net",
				"*.smarterremarketer.net"
			]
		],
		[
			"Smartlook",
			"Smartsupp.com",
			"analytics",
			"https://www.smartlook.com/",
			["smartlook.com", "*.smartlook.com"]
		],
		[
			"Smartsupp",
			"Smartsupp.com",
			"chat",
			"https://www.smartsupp.com",
			[
				"smartsuppchat.com",
				"*.smartsuppchat.com",
				"smartsupp.com",
				"*.smartsupp.com",
				"smartsupp-widget-161959.c.cdn77.org",
				"smartsuppcdn.com",
				"*.smartsuppcdn.com"
			]
		],
		[
			"Smarttools",
			"Smarttools",
			"chat",
			"",
			["smartertrack.com", "*.smartertrack.com"]
		],
		[
			"Smartzer",
			"Smartzer",
			"marketing",
			"",
			["smartzer.com", "*.smartzer.com"]
		],
		[
			"Snack Media",
			"Snack Media",
			"other",
			"",
			["snack-media.com", "*.snack-media.com"]
		],
		[
			"Snacktools",
			"Snacktools",
			"marketing",
			"",
			["bannersnack.com", "*.bannersnack.com"]
		],
		[
			"SnapEngage",
			"SnapEngage",
			"chat",
			"",
			["snapengage.com", "*.snapengage.com"]
		],
		[
			"SnapWidget",
			"SnapWidget",
			"other",
			"",
			["snapwidget.com", "*.snapwidget.com"]
		],
		[
			"Snapchat",
			"Snapchat",
			"analytics",
			"https://www.snapchat.com",
			[
				"snapchat.com",
				"*.snapchat.com",
				"sc-static.net",
				"*.sc-static.net"
			]
		],
		[
			"Snigel CMP",
			"Snigel CMP",
			"consent",
			"https://snigel.com",
			[
				"snigelweb.mgr.consensu.org",
				"snigelweb.mgr.consensu.org",
				"*.snigelweb.mgr.consensu.org"
			]
		],
		[
			"Snowplow",
			"Snowplow",
			"analytics",
			"https://snowplowanalytics.com/",
			["d32hwlnfiv2gyn.cloudfront.net"]
		],
		[
			"Soasta",
			"Soasta",
			"analytics",
			"",
			["lognormal.net", "*.lognormal.net"]
		],
		[
			"SociableLabs",
			"SociableLabs",
			"marketing",
			"",
			[
				"sociablelabs.net",
				"*.sociablelabs.net",
				"sociablelabs.com",
				"*.sociablelabs.com"
			]
		],
		[
			"Social Annex",
			"Social Annex",
			"chat",
			"",
			["socialannex.com", "*.socialannex.com"]
		],
		[
			"SocialShopWave",
			"SocialShopWave",
			"social",
			"",
			["socialshopwave.com", "*.socialshopwave.com"]
		],
		[
			"Socialphotos",
			"Socialphotos",
			"social",
			"",
			["slpht.com", "*.slpht.com"]
		],
		[
			"Sociomantic Labs",
			"DunnHumby",
			"marketing",
			"",
			["sociomantic.com", "*.sociomantic.com"]
		],
		[
			"SodaHead",
			"SodaHead",
			"analytics",
			"",
			["sodahead.com", "*.sodahead.com"]
		],
		[
			"Softwebzone",
			"Softwebzone",
			"platform",
			"",
			["softwebzone.com", "*.softwebzone.com"]
		],
		[
			"Sojern",
			"Sojern",
			"marketing",
			"",
			["sojern.com", "*.sojern.com"]
		],
		[
			"Sokrati",
			"Sokrati",
			"marketing",
			"",
			["sokrati.com", "*.sokrati.com"]
		],
		[
			"Sonobi",
			"Sonobi",
			"marketing",
			"",
			["sonobi.com", "*.sonobi.com"]
		],
		[
			"Sooqr Search",
			"Sooqr",
			"other",
			"",
			["sooqr.com", "*.sooqr.com"]
		],
		[
			"Sophus3",
			"Sophus3",
			"analytics",
			"",
			[
				"s3ae.com",
				"*.s3ae.com",
				"sophus3.com",
				"*.sophus3.com"
			]
		],
		[
			"Sorenson Media",
			"Sorenson Media",
			"other",
			"",
			["sorensonmedia.com", "*.sorensonmedia.com"]
		],
		[
			"Sortable",
			"Sortable",
			"marketing",
			"",
			["deployads.com", "*.deployads.com"]
		],
		[
			"Sotic",
			"Sotic",
			"platform",
			"",
			[
				"sotic.net",
				"*.sotic.net",
				"soticservers.net",
				"*.soticservers.net"
			]
		],
		[
			"SoundCloud",
			"SoundCloud",
			"other",
			"https://www.soundcloud.com/",
			[
				"sndcdn.com",
				"*.sndcdn.com",
				"soundcloud.com",
				"*.soundcloud.com",
				"stratus.sc",
				"*.stratus.sc"
			]
		],
		[
			"Soundest",
			"Soundest",
			"marketing",
			"",
			[
				"soundestlink.com",
				"*.soundestlink.com",
				"soundest.net",
				"*.soundest.net"
			]
		],
		[
			"SourceKnowledge",
			"SourceKnowledge",
			"marketing",
			"https://www.sourceknowledge.com",
			["provenpixel.com", "*.provenpixel.com"]
		],
		[
			"Sourcepoint",
			"Sourcepoint",
			"marketing",
			"",
			[
				"decenthat.com",
				"*.decenthat.com",
				"fallingfalcon.com",
				"*.fallingfalcon.com",
				"summerhamster.com",
				"*.summerhamster.com",
				"d2lv4zbk7v5f93.cloudfront.net",
				"d3qxwzhswv93jk.cloudfront.net"
			]
		],
		[
			"Sourcepoint CMP",
			"Sourcepoint CMP",
			"consent",
			"https://sourcepoint.com",
			[
				"sourcepoint.mgr.consensu.org",
				"sourcepoint.mgr.consensu.org",
				"*.sourcepoint.mgr.consensu.org"
			]
		],
		[
			"SpaceNet",
			"SpaceNet",
			"platform",
			"",
			["nmm.de", "*.nmm.de"]
		],
		[
			"Sparkflow",
			"Intercept Interactive",
			"marketing",
			"",
			["sparkflow.net", "*.sparkflow.net"]
		],
		[
			"Specific Media",
			"Specific Media",
			"marketing",
			"",
			[
				"specificmedia.com",
				"*.specificmedia.com",
				"adviva.net",
				"*.adviva.net",
				"specificclick.net",
				"*.specificclick.net"
			]
		],
		[
			"Specless",
			"Specless",
			"marketing",
			"https://gospecless.com/",
			["specless.tech", "*.specless.tech"]
		],
		[
			"SpeedCurve RUM",
			"SpeedCurve",
			"analytics",
			"https://www.speedcurve.com/features/performance-monitoring/",
			["speedcurve.com", "*.speedcurve.com"]
		],
		[
			"SpeedSize Service Worker",
			"SpeedSize",
			"other",
			"https://speedsize.com/",
			["di6367dava8ow.cloudfront.net", "d2d22nphq0yz8t.cloudfront.net"]
		],
		[
			"Spiceworks",
			"Spiceworks",
			"analytics",
			"https://www.spiceworks.com",
			["spiceworks.com", "*.spiceworks.com"]
		],
		[
			"Spicy",
			"Data-Centric Alliance",
			"marketing",
			"",
			["sspicy.ru", "*.sspicy.ru"]
		],
		[
			"Spoke",
			"Spoke",
			"chat",
			"",
			["121d8.com", "*.121d8.com"]
		],
		[
			"Spongecell",
			"Spongecell",
			"marketing",
			"",
			["spongecell.com", "*.spongecell.com"]
		],
		[
			"Sportradar",
			"Sportradar",
			"marketing",
			"https://www.sportradar.com/",
			["sportradarserving.com", "*.sportradarserving.com"]
		],
		[
			"Spot.IM",
			"Spot.IM",
			"social",
			"",
			[
				"spot.im",
				"*.spot.im",
				"spotim.market",
				"*.spotim.market"
			]
		],
		[
			"SpotXchange",
			"SpotXchange",
			"marketing",
			"",
			[
				"spotxcdn.com",
				"*.spotxcdn.com",
				"spotxchange.com",
				"*.spotxchange.com",
				"spotx.tv",
				"*.spotx.tv"
			]
		],
		[
			"Spotify",
			"Spotify",
			"other",
			"https://www.spotify.com/",
			[
				"scdn.co",
				"*.scdn.co",
				"spotify.com",
				"*.spotify.com"
			]
		],
		[
			"SpringServer",
			"SpringServer",
			"marketing",
			"",
			["springserve.com", "*.springserve.com"]
		],
		[
			"Spylight",
			"Spylight",
			"other",
			"",
			["spylight.com", "*.spylight.com"]
		],
		[
			"Squarespace",
			"Squarespace",
			"platform",
			"https://www.squarespace.com/",
			["squarespace.com", "*.squarespace.com"]
		],
		[
			"SreamAMG",
			"StreamAMG",
			"other",
			"",
			["streamamg.com", "*.streamamg.com"]
		],
		[
			"StackAdapt",
			"StackAdapt",
			"marketing",
			"",
			["stackadapt.com", "*.stackadapt.com"]
		],
		[
			"StackExchange",
			"StackExchange",
			"social",
			"",
			["sstatic.net", "*.sstatic.net"]
		],
		[
			"Stackla PTY",
			"Stackla PTY",
			"social",
			"",
			["stackla.com", "*.stackla.com"]
		],
		[
			"Stailamedia",
			"Stailamedia",
			"marketing",
			"",
			["stailamedia.com", "*.stailamedia.com"]
		],
		[
			"Stamped.io",
			"Stamped.io",
			"analytics",
			"",
			["stamped.io", "*.stamped.io"]
		],
		[
			"Starfield Services Root Certificate Authority",
			"Starfield Technologies",
			"other",
			"",
			[
				"starfieldtech.com",
				"*.starfieldtech.com",
				"ss2.us",
				"ss2.us",
				"*.ss2.us"
			]
		],
		[
			"Starfield Technologies",
			"Starfield Technologies",
			"other",
			"",
			["websiteprotection.com", "*.websiteprotection.com"]
		],
		[
			"StatCounter",
			"StatCounter",
			"analytics",
			"",
			["statcounter.com", "*.statcounter.com"]
		],
		[
			"Statable",
			"Key Arg B.V.",
			"analytics",
			"https://statable.com/",
			["statable.com", "*.statable.com"]
		],
		[
			"Statful",
			"Statful",
			"analytics",
			"",
			["statful.com", "*.statful.com"]
		],
		[
			"Statuspage",
			"Atlassian",
			"other",
			"https://www.statuspage.io",
			["statuspage.io", "*.statuspage.io"]
		],
		[
			"Steelhouse",
			"Steelhouse",
			"marketing",
			"",
			["steelhousemedia.com", "*.steelhousemedia.com"]
		],
		[
			"Steepto",
			"Steepto",
			"marketing",
			"",
			["steepto.com", "*.steepto.com"]
		],
		[
			"StellaService",
			"StellaService",
			"analytics",
			"",
			["stellaservice.com", "*.stellaservice.com"]
		],
		[
			"StickyADS.tv",
			"StickyADS.tv",
			"marketing",
			"",
			["stickyadstv.com", "*.stickyadstv.com"]
		],
		[
			"Storify",
			"Adobe Systems",
			"social",
			"",
			["storify.com", "*.storify.com"]
		],
		[
			"Storm Tag Manager",
			"Rakuten",
			"tag-manager",
			"",
			["stormcontainertag.com", "*.stormcontainertag.com"]
		],
		[
			"Storygize",
			"Storygize",
			"marketing",
			"",
			["storygize.net", "*.storygize.net"]
		],
		[
			"Strands",
			"Strands",
			"other",
			"",
			["strands.com", "*.strands.com"]
		],
		[
			"StreamRail",
			"StreamRail",
			"marketing",
			"",
			[
				"streamrail.com",
				"*.streamrail.com",
				"streamrail.net",
				"*.streamrail.net"
			]
		],
		[
			"StrikeAd",
			"StrikeAd",
			"marketing",
			"",
			["strikead.com", "*.strikead.com"]
		],
		[
			"Stripe",
			"Stripe",
			"other",
			"https://stripe.com",
			[
				"stripe.com",
				"*.stripe.com",
				"stripecdn.com",
				"*.stripecdn.com",
				"stripe.network",
				"*.stripe.network"
			]
		],
		[
			"Struq",
			"Quantcast",
			"marketing",
			"",
			["struq.com", "*.struq.com"]
		],
		[
			"StrÃ¶er Digital Media",
			"StrÃ¶er Digital Media",
			"marketing",
			"",
			["stroeerdigitalmedia.de", "*.stroeerdigitalmedia.de"]
		],
		[
			"StumbleUpon",
			"StumbleUpon",
			"other",
			"",
			[
				"stumble-upon.com",
				"*.stumble-upon.com",
				"stumbleupon.com",
				"*.stumbleupon.com"
			]
		],
		[
			"Sub2 Technologies",
			"Sub2 Technologies",
			"analytics",
			"",
			["sub2tech.com", "*.sub2tech.com"]
		],
		[
			"SublimeSkinz",
			"SublimeSkinz",
			"marketing",
			"",
			["ayads.co", "*.ayads.co"]
		],
		[
			"Sumo",
			"Sumo",
			"marketing",
			"https://sumo.com/",
			[
				"sumo.com",
				"*.sumo.com",
				"sumome.com",
				"*.sumome.com",
				"sumo.b-cdn.net"
			]
		],
		[
			"Sumo Logic",
			"Sumo Logic",
			"other",
			"",
			["sumologic.com", "*.sumologic.com"]
		],
		[
			"Sunday Times Driving",
			"Sunday Times Driving",
			"other",
			"",
			["driving.co.uk", "*.driving.co.uk"]
		],
		[
			"SundaySky",
			"SundaySky",
			"marketing",
			"",
			[
				"sundaysky.com",
				"*.sundaysky.com",
				"dds6m601du5ji.cloudfront.net"
			]
		],
		[
			"Sunrise Integration",
			"Sunrise Integration",
			"other",
			"",
			["sunriseintegration.com", "*.sunriseintegration.com"]
		],
		[
			"Supership",
			"Supership",
			"marketing",
			"https://supership.jp/",
			["socdm.com", "*.socdm.com"]
		],
		[
			"Supertool Network Technology",
			"Supertool Network Technology",
			"analytics",
			"",
			["miaozhen.com", "*.miaozhen.com"]
		],
		[
			"Survata",
			"Survata",
			"analytics",
			"",
			["survata.com", "*.survata.com"]
		],
		[
			"SurveyGizmo",
			"SurveyGizmo",
			"analytics",
			"",
			["surveygizmo.eu", "*.surveygizmo.eu"]
		],
		[
			"SurveyMonkey",
			"SurveyMonkey",
			"analytics",
			"",
			["surveymonkey.com", "*.surveymonkey.com"]
		],
		[
			"Survicate",
			"Survicate",
			"analytics",
			"",
			["survicate.com", "*.survicate.com"]
		],
		[
			"Sweet Tooth",
			"Sweet Tooth",
			"marketing",
			"",
			["sweettooth.io", "*.sweettooth.io"]
		],
		[
			"Swiftype",
			"Swiftype",
			"other",
			"",
			[
				"swiftype.com",
				"*.swiftype.com",
				"swiftypecdn.com",
				"*.swiftypecdn.com"
			]
		],
		[
			"Switch Concepts",
			"Switch Concepts",
			"marketing",
			"",
			["switchadhub.com", "*.switchadhub.com"]
		],
		[
			"SwitchAds",
			"Switch Concepts",
			"marketing",
			"",
			["switchads.com", "*.switchads.com"]
		],
		[
			"Swogo",
			"Swogo",
			"analytics",
			"",
			["xsellapp.com", "*.xsellapp.com"]
		],
		[
			"Swoop",
			"Swoop",
			"marketing",
			"",
			["swoop.com", "*.swoop.com"]
		],
		[
			"Symantec",
			"Symantec",
			"other",
			"",
			[
				"norton.com",
				"*.norton.com",
				"symantec.com",
				"*.symantec.com",
				"symcb.com",
				"*.symcb.com",
				"symcd.com",
				"*.symcd.com"
			]
		],
		[
			"Syncapse",
			"Syncapse",
			"social",
			"",
			["clickable.net", "*.clickable.net"]
		],
		[
			"Synergetic",
			"Synergetic",
			"marketing",
			"",
			["synergetic.ag", "*.synergetic.ag"]
		],
		[
			"Synthetix",
			"Synthetix",
			"chat",
			"",
			[
				"syn-finity.com",
				"*.syn-finity.com",
				"synthetix-ec1.com",
				"*.synthetix-ec1.com",
				"synthetix.com",
				"*.synthetix.com"
			]
		],
		[
			"Syte",
			"Syte",
			"other",
			"",
			["syteapi.com", "*.syteapi.com"]
		],
		[
			"TINT",
			"TINT",
			"other",
			"",
			[
				"71n7.com",
				"*.71n7.com",
				"d33w9bm0n1egwm.cloudfront.net",
				"d36hc0p18k1aoc.cloudfront.net",
				"d3l7tj34e9fc43.cloudfront.net"
			]
		],
		[
			"TNS (Kantar Group)",
			"TNS (Kantar Group)",
			"analytics",
			"",
			["tns-counter.ru", "*.tns-counter.ru"]
		],
		[
			"TPMN",
			"TPMN",
			"marketing",
			"http://tpmn.io/",
			["tpmn.co.kr", "*.tpmn.co.kr"]
		],
		[
			"TRUSTe",
			"TRUSTe",
			"other",
			"",
			["truste.com", "*.truste.com"]
		],
		[
			"TV Genius",
			"Ericcson Media Services",
			"other",
			"",
			["tvgenius.net", "*.tvgenius.net"]
		],
		[
			"TVSquared",
			"TVSquared",
			"marketing",
			"",
			["tvsquared.com", "*.tvsquared.com"]
		],
		[
			"TVTY",
			"TVTY",
			"marketing",
			"",
			[
				"distribeo.com",
				"*.distribeo.com",
				"ogigl.com",
				"*.ogigl.com"
			]
		],
		[
			"Taboola",
			"Taboola",
			"marketing",
			"https://www.taboola.com/",
			[
				"taboola.com",
				"*.taboola.com",
				"taboolasyndication.com",
				"*.taboolasyndication.com"
			]
		],
		[
			"Tactics bvba",
			"Tactics bvba",
			"platform",
			"",
			["influid.co", "*.influid.co"]
		],
		[
			"Tag Inspector",
			"InfoTrust",
			"analytics",
			"",
			["d22xmn10vbouk4.cloudfront.net"]
		],
		[
			"TagCommander",
			"TagCommander",
			"tag-manager",
			"",
			[
				"commander1.com",
				"*.commander1.com",
				"tagcommander.com",
				"*.tagcommander.com"
			]
		],
		[
			"Tagboard",
			"Tagboard",
			"social",
			"",
			["tagboard.com", "*.tagboard.com"]
		],
		[
			"Taggstar",
			"Taggstar UK",
			"marketing",
			"",
			["taggstar.com", "*.taggstar.com"]
		],
		[
			"Tail Target",
			"Tail",
			"marketing",
			"",
			["tailtarget.com", "*.tailtarget.com"]
		],
		[
			"Tailored",
			"Tailored",
			"other",
			"",
			[
				"d24qm7bu56swjs.cloudfront.net",
				"dw3vahmen1rfy.cloudfront.net",
				"tailored.to",
				"*.tailored.to"
			]
		],
		[
			"Taleo Enterprise Cloud Service",
			"Oracle",
			"other",
			"",
			["taleo.net", "*.taleo.net"]
		],
		[
			"Talkable",
			"Talkable",
			"marketing",
			"",
			[
				"talkable.com",
				"*.talkable.com",
				"d2jjzw81hqbuqv.cloudfront.net"
			]
		],
		[
			"TapSense",
			"TapSense",
			"marketing",
			"",
			["tapsense.com", "*.tapsense.com"]
		],
		[
			"Tapad",
			"Tapad",
			"marketing",
			"",
			["tapad.com", "*.tapad.com"]
		],
		[
			"Targito",
			"VIVmail.cz",
			"marketing",
			"https://www.targito.com",
			["targito.com", "*.targito.com"]
		],
		[
			"Tawk.to",
			"Tawk.to",
			"chat",
			"https://www.tawk.to/",
			["tawk.to", "*.tawk.to"]
		],
		[
			"Teads",
			"Teads",
			"marketing",
			"",
			["teads.tv", "*.teads.tv"]
		],
		[
			"Tealium",
			"Tealium",
			"tag-manager",
			"https://tealium.com/",
			[
				"aniview.com",
				"*.aniview.com",
				"delvenetworks.com",
				"*.delvenetworks.com",
				"limelight.com",
				"*.limelight.com",
				"tiqcdn.com",
				"*.tiqcdn.com",
				"llnwd.net",
				"*.llnwd.net",
				"tealiumiq.com",
				"*.tealiumiq.com"
			]
		],
		[
			"Team Internet Tonic",
			"Team Internet",
			"marketing",
			"",
			["dntrax.com", "*.dntrax.com"]
		],
		[
			"TechTarget",
			"TechTarget",
			"other",
			"",
			[
				"techtarget.com",
				"*.techtarget.com",
				"ttgtmedia.com",
				"*.ttgtmedia.com"
			]
		],
		[
			"Technorati",
			"Synacor",
			"marketing",
			"",
			["technoratimedia.com", "*.technoratimedia.com"]
		],
		[
			"Teedhaze",
			"Teedhaze",
			"other",
			"",
			["fuel451.com", "*.fuel451.com"]
		],
		[
			"Tell Apart",
			"Tell Apart",
			"analytics",
			"",
			[
				"tellapart.com",
				"*.tellapart.com",
				"tellaparts.com",
				"*.tellaparts.com"
			]
		],
		[
			"Tencent",
			"Tencent",
			"other",
			"",
			[
				"qq.com",
				"*.qq.com",
				"ywxi.net",
				"*.ywxi.net"
			]
		],
		[
			"Terminus",
			"Terminus",
			"marketing",
			"https://terminus.com/",
			["terminus.services", "*.terminus.services"]
		],
		[
			"Thanx Media",
			"Thanx Media",
			"other",
			"",
			["hawksearch.info", "*.hawksearch.info"]
		],
		[
			"Thawte",
			"Thawte",
			"other",
			"",
			["thawte.com", "*.thawte.com"]
		],
		[
			"The AA",
			"The AA",
			"marketing",
			"",
			["adstheaa.com", "*.adstheaa.com"]
		],
		[
			"The ADEX",
			"The ADEX",
			"marketing",
			"",
			["theadex.com", "*.theadex.com"]
		],
		[
			"The Best Day",
			"The Best Day",
			"social",
			"",
			["thebestday.com", "*.thebestday.com"]
		],
		[
			"The Filter",
			"Exabre",
			"analytics",
			"",
			["thefilter.com", "*.thefilter.com"]
		],
		[
			"The Guardian",
			"The Guardian",
			"analytics",
			"",
			["ophan.co.uk", "*.ophan.co.uk"]
		],
		[
			"The Hut Group",
			"The Hut Group",
			"other",
			"",
			["thcdn.com", "*.thcdn.com"]
		],
		[
			"The Numa Group",
			"The Numa Group",
			"other",
			"",
			["hittail.com", "*.hittail.com"]
		],
		[
			"The Publisher Desk",
			"The Publisher Desk",
			"marketing",
			"",
			[
				"206ads.com",
				"*.206ads.com",
				"publisherdesk.com",
				"*.publisherdesk.com"
			]
		],
		[
			"The Sydney Morning Herald",
			"Fairfax Media",
			"other",
			"",
			["smh.com.au", "*.smh.com.au"]
		],
		[
			"The Trade Desk",
			"The Trade Desk",
			"marketing",
			"https://www.thetradedesk.com/",
			[
				"adsrvr.org",
				"*.adsrvr.org",
				"d1eoo1tco6rr5e.cloudfront.net"
			]
		],
		[
			"The Wall Street Jounal",
			"The Wall Street Jounal",
			"other",
			"",
			["wsj.net", "*.wsj.net"]
		],
		[
			"The Wall Street Journal",
			"The Wall Street Journal",
			"other",
			"",
			["marketwatch.com", "*.marketwatch.com"]
		],
		[
			"TheFind",
			"TheFind",
			"other",
			"",
			["thefind.com", "*.thefind.com"]
		],
		[
			"Thesis",
			"Thesis",
			"analytics",
			"https://www.thesistesting.com/",
			["ttsep.com", "*.ttsep.com"]
		],
		[
			"Thinglink",
			"Thinglink",
			"other",
			"",
			["thinglink.com", "*.thinglink.com"]
		],
		[
			"Thirdpresence",
			"Thirdpresence",
			"marketing",
			"",
			["thirdpresence.com", "*.thirdpresence.com"]
		],
		[
			"ThreatMetrix",
			"ThreatMetrix",
			"other",
			"",
			["online-metrix.net", "*.online-metrix.net"]
		],
		[
			"Throtle",
			"Throtle",
			"analytics",
			"https://throtle.io/",
			[
				"thrtle.com",
				"*.thrtle.com",
				"v12group.com",
				"*.v12group.com"
			]
		],
		[
			"TicketMaster",
			"TicketMaster",
			"other",
			"",
			[
				"t-x.io",
				"*.t-x.io",
				"tmcs.net",
				"*.tmcs.net"
			]
		],
		[
			"Tidio Live Chat",
			"Tidio",
			"chat",
			"https://www.tidiochat.com/en/",
			["tidiochat.com", "*.tidiochat.com"]
		],
		[
			"TikTok",
			"ByteDance Ltd",
			"social",
			"https://www.tiktok.com/en/",
			[
				"tiktok.com",
				"*.tiktok.com",
				"ipstatp.com",
				"*.ipstatp.com"
			]
		],
		[
			"Tilda",
			"Tilda",
			"platform",
			"https://tilda.cc/",
			["tildacdn.com", "*.tildacdn.com"]
		],
		[
			"Tiledesk Live Chat",
			"Tiledesk SRL",
			"chat",
			"https://www.tiledesk.com/",
			["tiledesk.com", "*.tiledesk.com"]
		],
		[
			"Time",
			"Time",
			"other",
			"",
			["timeinc.net", "*.timeinc.net"]
		],
		[
			"Time2Perf",
			"Time2Perf",
			"marketing",
			"",
			["time2perf.com", "*.time2perf.com"]
		],
		[
			"TinyURL",
			"TinyURL",
			"other",
			"",
			["tinyurl.com", "*.tinyurl.com"]
		],
		[
			"Tivo",
			"Tivo",
			"analytics",
			"",
			["rovicorp.com", "*.rovicorp.com"]
		],
		[
			"Tom&Co",
			"Tom&Co",
			"platform",
			"",
			["tomandco.uk", "*.tomandco.uk"]
		],
		[
			"Toms Native Ads",
			"Purch",
			"marketing",
			"",
			["natoms.com", "*.natoms.com"]
		],
		[
			"ToneMedia",
			"ToneMedia",
			"marketing",
			"",
			["clickfuse.com", "*.clickfuse.com"]
		],
		[
			"Tonic",
			"Team Internet",
			"marketing",
			"",
			["dntx.com", "*.dntx.com"]
		],
		[
			"Touch Commerce",
			"Touch Commerce",
			"chat",
			"",
			[
				"inq.com",
				"*.inq.com",
				"touchcommerce.com",
				"*.touchcommerce.com"
			]
		],
		[
			"ToutApp",
			"ToutApp",
			"marketing",
			"",
			["toutapp.com", "*.toutapp.com"]
		],
		[
			"TraceView",
			"Solarwinds",
			"analytics",
			"",
			[
				"tracelytics.com",
				"*.tracelytics.com",
				"d2gfdmu30u15x7.cloudfront.net"
			]
		],
		[
			"TrackJS",
			"TrackJS",
			"analytics",
			"",
			[
				"trackjs.com",
				"*.trackjs.com",
				"d2zah9y47r7bi2.cloudfront.net"
			]
		],
		[
			"Tradedoubler",
			"Tradedoubler",
			"marketing",
			"",
			[
				"pvnsolutions.com",
				"*.pvnsolutions.com",
				"tradedoubler.com",
				"*.tradedoubler.com"
			]
		],
		[
			"Tradelab",
			"Tradelab",
			"marketing",
			"",
			["tradelab.fr", "*.tradelab.fr"]
		],
		[
			"Traffective CMP",
			"Traffective CMP",
			"consent",
			"https://traffective.com",
			[
				"traffective.mgr.consensu.org",
				"traffective.mgr.consensu.org",
				"*.traffective.mgr.consensu.org"
			]
		],
		[
			"TrafficFactory",
			"TrafficFactory",
			"marketing",
			"",
			["trafficfactory.biz", "*.trafficfactory.biz"]
		],
		[
			"TrafficHunt",
			"TrafficHunt",
			"marketing",
			"",
			["traffichunt.com", "*.traffichunt.com"]
		],
		[
			"TrafficJunky",
			"TrafficJunky",
			"marketing",
			"https://www.trafficjunky.com/",
			[
				"contentabc.com",
				"*.contentabc.com",
				"trafficjunky.net",
				"*.trafficjunky.net"
			]
		],
		[
			"TrafficStars",
			"TrafficStars",
			"marketing",
			"",
			[
				"trafficstars.com",
				"*.trafficstars.com",
				"tsyndicate.com",
				"*.tsyndicate.com"
			]
		],
		[
			"Transifex",
			"Transifex",
			"other",
			"",
			["transifex.com", "*.transifex.com"]
		],
		[
			"Travelex",
			"Travelex",
			"other",
			"",
			[
				"travelex.net",
				"*.travelex.net",
				"travelex.co.uk",
				"*.travelex.co.uk"
			]
		],
		[
			"Travelocity Canada",
			"Travelocity",
			"other",
			"",
			["travelocity.ca", "*.travelocity.ca"]
		],
		[
			"Travelocity USA",
			"Travelocity",
			"other",
			"",
			["travelocity.com", "*.travelocity.com"]
		],
		[
			"Travelzoo",
			"Travelzoo",
			"other",
			"",
			["travelzoo.com", "*.travelzoo.com"]
		],
		[
			"Tray Commerce",
			"Tray Commerce",
			"marketing",
			"https://www.tray.com.br/",
			["tcdn.com.br", "*.tcdn.com.br"]
		],
		[
			"Treasure Data",
			"Treasure Data",
			"analytics",
			"",
			["treasuredata.com", "*.treasuredata.com"]
		],
		[
			"Tremor Video",
			"Tremor Video",
			"marketing",
			"",
			[
				"tremorhub.com",
				"*.tremorhub.com",
				"videohub.tv",
				"*.videohub.tv"
			]
		],
		[
			"Trialfire",
			"Trialfire",
			"analytics",
			"",
			["trialfire.com", "*.trialfire.com"]
		],
		[
			"Tribal Fusion",
			"Exponential Interactive",
			"marketing",
			"",
			["tribalfusion.com", "*.tribalfusion.com"]
		],
		[
			"Triblio",
			"Triblio",
			"marketing",
			"",
			["tribl.io", "*.tribl.io"]
		],
		[
			"Triggered Messaging",
			"Fresh Relevance",
			"marketing",
			"",
			["triggeredmessaging.com", "*.triggeredmessaging.com"]
		],
		[
			"Trinity Mirror",
			"Trinity Mirror",
			"other",
			"",
			["mirror.co.uk", "*.mirror.co.uk"]
		],
		[
			"Trinity Mirror Digital Media",
			"Trinity Mirror Digital Media",
			"social",
			"",
			[
				"tm-aws.com",
				"*.tm-aws.com",
				"icnetwork.co.uk",
				"*.icnetwork.co.uk"
			]
		],
		[
			"TripAdvisor",
			"TripAdvisor",
			"other",
			"",
			[
				"jscache.com",
				"*.jscache.com",
				"tacdn.com",
				"*.tacdn.com",
				"tamgrt.com",
				"*.tamgrt.com",
				"tripadvisor.com",
				"*.tripadvisor.com",
				"viator.com",
				"*.viator.com",
				"tripadvisor.co.uk",
				"*.tripadvisor.co.uk"
			]
		],
		[
			"TripleLift",
			"TripleLift",
			"marketing",
			"",
			["3lift.com", "*.3lift.com"]
		],
		[
			"Tru Optik",
			"Tru Optik",
			"marketing",
			"",
			["truoptik.com", "*.truoptik.com"]
		],
		[
			"TruConversion",
			"TruConversion",
			"analytics",
			"",
			["truconversion.com", "*.truconversion.com"]
		],
		[
			"Trueffect",
			"Trueffect",
			"marketing",
			"",
			["adlegend.com", "*.adlegend.com"]
		],
		[
			"Truefit",
			"Truefit",
			"analytics",
			"",
			["truefitcorp.com", "*.truefitcorp.com"]
		],
		[
			"Truendo CMP",
			"Truendo CMP",
			"consent",
			"https://truendo.com/",
			[
				"truendo.mgr.consensu.org",
				"truendo.mgr.consensu.org",
				"*.truendo.mgr.consensu.org"
			]
		],
		[
			"Truffle Bid",
			"Truffle",
			"marketing",
			"https://truffle.bid/",
			["truffle.bid", "*.truffle.bid"]
		],
		[
			"Trust Guard",
			"Trust Guard",
			"other",
			"",
			["trust-guard.com", "*.trust-guard.com"]
		],
		[
			"Trust Pilot",
			"Trust Pilot",
			"analytics",
			"",
			["trustpilot.com", "*.trustpilot.com"]
		],
		[
			"TrustArc",
			"TrustArc",
			"other",
			"https://www.trustarc.com/",
			["trustarc.com", "*.trustarc.com"]
		],
		[
			"TrustArc CMP",
			"TrustArc CMP",
			"consent",
			"https://trustarc.com/",
			[
				"trustarc.mgr.consensu.org",
				"trustarc.mgr.consensu.org",
				"*.trustarc.mgr.consensu.org"
			]
		],
		[
			"TrustX",
			"TrustX",
			"marketing",
			"",
			["trustx.org", "*.trustx.org"]
		],
		[
			"Trustcommander",
			"Commandersact",
			"consent",
			"https://www.commandersact.com",
			["trustcommander.net", "*.trustcommander.net"]
		],
		[
			"Trusted Shops",
			"Trusted Shops",
			"other",
			"",
			["trustedshops.com", "*.trustedshops.com"]
		],
		[
			"Trustev",
			"TransUnion",
			"other",
			"",
			["trustev.com", "*.trustev.com"]
		],
		[
			"Trustwave",
			"Trustwave",
			"other",
			"",
			["trustwave.com", "*.trustwave.com"]
		],
		[
			"Tryzens TradeState",
			"Tryzens",
			"analytics",
			"",
			["tryzens-analytics.com", "*.tryzens-analytics.com"]
		],
		[
			"TubeMogul",
			"TubeMogul",
			"marketing",
			"",
			["tubemogul.com", "*.tubemogul.com"]
		],
		[
			"Tumblr",
			"Tumblr",
			"social",
			"https://tumblr.com/",
			["tumblr.com", "*.tumblr.com"]
		],
		[
			"Turn",
			"Turn",
			"marketing",
			"",
			["turn.com", "*.turn.com"]
		],
		[
			"TurnTo",
			"TurnTo",
			"other",
			"https://www.turntonetworks.com/",
			["turnto.com", "*.turnto.com"]
		],
		[
			"Tutorialize",
			"Tutorialize",
			"chat",
			"",
			["tutorialize.me", "*.tutorialize.me"]
		],
		[
			"Twenga",
			"Twenga",
			"other",
			"",
			[
				"twenga.fr",
				"*.twenga.fr",
				"c4tw.net",
				"*.c4tw.net",
				"twenga.co.uk",
				"*.twenga.co.uk"
			]
		],
		[
			"Twitch",
			"Twitch",
			"video",
			"https://twitch.tv/",
			["twitch.tv", "*.twitch.tv"]
		],
		[
			"Twitframe",
			"Superblock",
			"other",
			"",
			["twitframe.com", "*.twitframe.com"]
		],
		[
			"Twitter",
			"Twitter",
			"social",
			"https://twitter.com",
			[
				"vine.co",
				"*.vine.co",
				"twimg.com",
				"*.twimg.com",
				"twitpic.com",
				"*.twitpic.com",
				"platform.twitter.com",
				"syndication.twitter.com"
			]
		],
		[
			"Twitter Online Conversion Tracking",
			"Twitter",
			"marketing",
			"",
			[
				"ads-twitter.com",
				"*.ads-twitter.com",
				"analytics.twitter.com"
			]
		],
		[
			"Twitter Short URL",
			"Twitter",
			"social",
			"",
			["t.co", "*.t.co"]
		],
		[
			"Twyn Group",
			"Twyn Group",
			"marketing",
			"",
			["twyn.com", "*.twyn.com"]
		],
		[
			"Tynt",
			"33 Across",
			"marketing",
			"",
			["tynt.com", "*.tynt.com"]
		],
		[
			"Typepad",
			"Typepad",
			"platform",
			"",
			["typepad.com", "*.typepad.com"]
		],
		[
			"TyrbooBytes",
			"TyrbooBytes",
			"other",
			"",
			["turbobytes.net", "*.turbobytes.net"]
		],
		[
			"UPS i-parcel",
			"UPS",
			"other",
			"",
			["i-parcel.com", "*.i-parcel.com"]
		],
		[
			"US Media Consulting",
			"US Media Consulting",
			"marketing",
			"",
			["mediade.sk", "*.mediade.sk"]
		],
		[
			"Ubertags",
			"Ubertags",
			"tag-manager",
			"",
			["ubertags.com", "*.ubertags.com"]
		],
		[
			"Umbel",
			"Umbel",
			"analytics",
			"",
			["umbel.com", "*.umbel.com"]
		],
		[
			"Unanimis",
			"Switch",
			"marketing",
			"",
			["unanimis.co.uk", "*.unanimis.co.uk"]
		],
		[
			"Unbounce",
			"Unbounce",
			"marketing",
			"",
			[
				"ubembed.com",
				"*.ubembed.com",
				"unbounce.com",
				"*.unbounce.com",
				"d2xxq4ijfwetlm.cloudfront.net",
				"d9hhrg4mnvzow.cloudfront.net"
			]
		],
		[
			"Underdog Media",
			"Underdog Media",
			"marketing",
			"",
			[
				"underdog.media",
				"*.underdog.media",
				"udmserve.net",
				"*.udmserve.net"
			]
		],
		[
			"Understand Digital",
			"Understand Digital",
			"marketing",
			"",
			["redirecting2.net", "*.redirecting2.net"]
		],
		[
			"Undertone",
			"Perion",
			"marketing",
			"",
			["legolas-media.com", "*.legolas-media.com"]
		],
		[
			"UniConsent CMP",
			"UniConsent CMP",
			"consent",
			"https://www.uniconsent.com",
			[
				"uniconsent.mgr.consensu.org",
				"uniconsent.mgr.consensu.org",
				"*.uniconsent.mgr.consensu.org",
				"cmp.uniconsent.com",
				"uniconsent.com",
				"*.uniconsent.com"
			]
		],
		[
			"Unidays",
			"Unidays",
			"marketing",
			"",
			[
				"myunidays.com",
				"*.myunidays.com",
				"unidays.world",
				"*.unidays.world"
			]
		],
		[
			"Uniqodo",
			"Uniqodo",
			"marketing",
			"",
			["uniqodo.com", "*.uniqodo.com"]
		],
		[
			"Unite",
			"Unite",
			"marketing",
			"",
			["uadx.com", "*.uadx.com"]
		],
		[
			"United Card Services",
			"United Card Services",
			"other",
			"",
			["ucs.su", "*.ucs.su"]
		],
		[
			"United Internet",
			"United Internet",
			"platform",
			"",
			["uicdn.com", "*.uicdn.com"]
		],
		[
			"United Internet Media",
			"United Internet Media",
			"marketing",
			"",
			["ui-portal.de", "*.ui-portal.de"]
		],
		[
			"United Internet Media AG",
			"United Internet Media AG",
			"platform",
			"",
			[
				"tifbs.net",
				"*.tifbs.net",
				"uicdn.net",
				"*.uicdn.net",
				"uimserv.net",
				"*.uimserv.net"
			]
		],
		[
			"Unknown",
			"Unknown",
			"other",
			"",
			[]
		],
		[
			"Unpkg",
			"Unpkg",
			"cdn",
			"https://unpkg.com",
			[
				"unpkg.com",
				"*.unpkg.com",
				"npmcdn.com",
				"*.npmcdn.com"
			]
		],
		[
			"Unruly Media",
			"Unruly Media",
			"marketing",
			"",
			["unrulymedia.com", "*.unrulymedia.com"]
		],
		[
			"UpBuild",
			"UpBuild",
			"marketing",
			"",
			["upbuild.io", "*.upbuild.io"]
		],
		[
			"UpSellit",
			"UpSellit",
			"analytics",
			"",
			["upsellit.com", "*.upsellit.com"]
		],
		[
			"Upland Software",
			"Upland Software",
			"platform",
			"",
			["clickability.com", "*.clickability.com"]
		],
		[
			"UsabilityTools",
			"UsabilityTools",
			"analytics",
			"",
			["usabilitytools.com", "*.usabilitytools.com"]
		],
		[
			"Usabilla",
			"Usabilla",
			"analytics",
			"https://usabilla.com",
			[
				"usabilla.com",
				"*.usabilla.com",
				"d6tizftlrpuof.cloudfront.net"
			]
		],
		[
			"Usablenet.net",
			"Usablenet.net",
			"other",
			"",
			["usablenet.net", "*.usablenet.net"]
		],
		[
			"Use It Better",
			"Use It Better",
			"analytics",
			"",
			["useitbetter.com", "*.useitbetter.com"]
		],
		[
			"User Replay",
			"User Replay",
			"analytics",
			"",
			["userreplay.net", "*.userreplay.net"]
		],
		[
			"UserReport",
			"UserReport",
			"analytics",
			"",
			["userreport.com", "*.userreport.com"]
		],
		[
			"Usercentrics CMP",
			"Usercentrics CMP",
			"consent",
			"https://usercentrics.com",
			[
				"usercentrics.mgr.consensu.org",
				"usercentrics.mgr.consensu.org",
				"*.usercentrics.mgr.consensu.org",
				"usercentrics.eu",
				"*.usercentrics.eu",
				"services.usercentrics.eu",
				"*.services.usercentrics.eu"
			]
		],
		[
			"Userneeds",
			"Userneeds",
			"analytics",
			"",
			["userneeds.dk", "*.userneeds.dk"]
		],
		[
			"Usersnap",
			"Usersnap",
			"chat",
			"https://usersnap.com",
			["usersnap.com", "*.usersnap.com"]
		],
		[
			"Userzoom",
			"Userzoom",
			"analytics",
			"",
			["userzoom.com", "*.userzoom.com"]
		],
		[
			"V12 Retail Finance",
			"V12 Retail Finance",
			"other",
			"",
			["v12finance.com", "*.v12finance.com"]
		],
		[
			"VK",
			"VK",
			"social",
			"https://vk.com/",
			["vk.com", "*.vk.com"]
		],
		[
			"VWO",
			"VWO",
			"analytics",
			"https://vwo.com",
			[
				"vwo.com",
				"*.vwo.com",
				"visualwebsiteoptimizer.com",
				"*.visualwebsiteoptimizer.com",
				"d5phz18u4wuww.cloudfront.net",
				"wingify.com",
				"*.wingify.com"
			]
		],
		[
			"Vacaciones eDreams",
			"Vacaciones eDreams",
			"other",
			"",
			["odistatic.net", "*.odistatic.net"]
		],
		[
			"Varick Media Management",
			"Varick Media Management",
			"marketing",
			"",
			["vmmpxl.com", "*.vmmpxl.com"]
		],
		[
			"Vdopia Chocolate",
			"Vdopia",
			"marketing",
			"",
			["vdopia.com", "*.vdopia.com"]
		],
		[
			"Ve",
			"Ve",
			"marketing",
			"https://www.ve.com/",
			[
				"veinteractive.com",
				"*.veinteractive.com",
				"ve.com",
				"*.ve.com"
			]
		],
		[
			"Ve Interactive",
			"Ve",
			"marketing",
			"",
			[
				"vepxl1.net",
				"*.vepxl1.net",
				"adgenie.co.uk",
				"*.adgenie.co.uk"
			]
		],
		[
			"Vee24",
			"Vee24",
			"chat",
			"",
			["vee24.com", "*.vee24.com"]
		],
		[
			"Veeseo",
			"Veeseo",
			"other",
			"",
			["veeseo.com", "*.veeseo.com"]
		],
		[
			"Venatus Media",
			"Venatus Media",
			"marketing",
			"",
			[
				"alcvid.com",
				"*.alcvid.com",
				"venatusmedia.com",
				"*.venatusmedia.com"
			]
		],
		[
			"Veoxa",
			"Veoxa",
			"marketing",
			"",
			["veoxa.com", "*.veoxa.com"]
		],
		[
			"Vergic AB",
			"Vergic AB",
			"chat",
			"",
			["psplugin.com", "*.psplugin.com"]
		],
		[
			"Vergic Engage Platform",
			"Vergic",
			"chat",
			"",
			["vergic.com", "*.vergic.com"]
		],
		[
			"Verisign (Symantec)",
			"Verisign (Symantec)",
			"other",
			"",
			["verisign.com", "*.verisign.com"]
		],
		[
			"Verizon",
			"Verizon",
			"other",
			"",
			["public-trust.com", "*.public-trust.com"]
		],
		[
			"Verizon Digital Media CDN",
			"Verizon Digital Media CDN",
			"cdn",
			"https://www.verizondigitalmedia.com/",
			[
				"edgecastcdn.net",
				"*.edgecastcdn.net",
				"edgecastdns.net",
				"*.edgecastdns.net"
			]
		],
		[
			"Verizon Uplynk",
			"Verizon",
			"other",
			"",
			["uplynk.com", "*.uplynk.com"]
		],
		[
			"Vero",
			"Semblance",
			"marketing",
			"",
			[
				"getvero.com",
				"*.getvero.com",
				"d3qxef4rp70elm.cloudfront.net"
			]
		],
		[
			"VertaMedia",
			"VertaMedia",
			"marketing",
			"",
			["vertamedia.com", "*.vertamedia.com"]
		],
		[
			"Vertical Mass",
			"Vertical Mass",
			"marketing",
			"",
			["vmweb.net", "*.vmweb.net"]
		],
		[
			"Vestorly",
			"Vestorly",
			"marketing",
			"",
			["oodalab.com", "*.oodalab.com"]
		],
		[
			"Vextras",
			"Vextras",
			"other",
			"",
			["vextras.com", "*.vextras.com"]
		],
		[
			"Viacom",
			"Viacom",
			"other",
			"",
			["mtvnservices.com", "*.mtvnservices.com"]
		],
		[
			"Viafoura",
			"Viafoura",
			"marketing",
			"https://viafoura.com/",
			[
				"viafoura.co",
				"*.viafoura.co",
				"viafoura.net",
				"*.viafoura.net"
			]
		],
		[
			"Vibrant Media",
			"Vibrant Media",
			"marketing",
			"",
			[
				"intellitxt.com",
				"*.intellitxt.com",
				"picadmedia.com",
				"*.picadmedia.com"
			]
		],
		[
			"VidPulse",
			"VidPulse",
			"analytics",
			"",
			["vidpulse.com", "*.vidpulse.com"]
		],
		[
			"Video Media Groep",
			"Video Media Groep",
			"marketing",
			"",
			[
				"vmg.host",
				"*.vmg.host",
				"inpagevideo.nl",
				"*.inpagevideo.nl"
			]
		],
		[
			"VideoHub",
			"Tremor Video",
			"marketing",
			"",
			["scanscout.com", "*.scanscout.com"]
		],
		[
			"Videology",
			"Videology",
			"marketing",
			"",
			["tidaltv.com", "*.tidaltv.com"]
		],
		[
			"Vidible",
			"Vidible",
			"marketing",
			"",
			["vidible.tv", "*.vidible.tv"]
		],
		[
			"Vidyard",
			"Vidyard",
			"other",
			"https://www.vidyard.com/",
			["vidyard.com", "*.vidyard.com"]
		],
		[
			"VigLink",
			"VigLink",
			"marketing",
			"",
			["viglink.com", "*.viglink.com"]
		],
		[
			"Vimeo",
			"Vimeo",
			"video",
			"https://vimeo.com/",
			[
				"vimeo.com",
				"*.vimeo.com",
				"vimeocdn.com",
				"*.vimeocdn.com"
			]
		],
		[
			"Vindico",
			"Viant",
			"marketing",
			"",
			["vindicosuite.com", "*.vindicosuite.com"]
		],
		[
			"Viocorp International",
			"Viocorp International",
			"other",
			"",
			["vioapi.com", "*.vioapi.com"]
		],
		[
			"ViralNinjas",
			"ViralNinjas",
			"marketing",
			"",
			["viralninjas.com", "*.viralninjas.com"]
		],
		[
			"Virool",
			"Virool",
			"marketing",
			"",
			["virool.com", "*.virool.com"]
		],
		[
			"Virtual Earth",
			"Microsoft",
			"other",
			"",
			["virtualearth.net", "*.virtualearth.net"]
		],
		[
			"VisScore",
			"VisScore",
			"analytics",
			"",
			[
				"visscore.com",
				"*.visscore.com",
				"d2hkbi3gan6yg6.cloudfront.net"
			]
		],
		[
			"Visely",
			"Visely",
			"other",
			"https://visely.io/",
			["visely.io", "*.visely.io"]
		],
		[
			"Visible Measures",
			"Visible Measures",
			"marketing",
			"",
			["visiblemeasures.com", "*.visiblemeasures.com"]
		],
		[
			"Visual IQ",
			"Visual IQ",
			"analytics",
			"https://www.visualiq.com",
			["myvisualiq.net", "*.myvisualiq.net"]
		],
		[
			"Visual Studio",
			"Microsoft",
			"other",
			"",
			["visualstudio.com", "*.visualstudio.com"]
		],
		[
			"VisualDNA",
			"VisualDNA",
			"marketing",
			"",
			["visualdna.com", "*.visualdna.com"]
		],
		[
			"VisualVisitor",
			"VisualVisitor",
			"marketing",
			"",
			["id-visitors.com", "*.id-visitors.com"]
		],
		[
			"Vivocha S.p.A",
			"Vivocha S.p.A",
			"chat",
			"",
			["vivocha.com", "*.vivocha.com"]
		],
		[
			"Vizu (Nielsen)",
			"Vizu (Nielsen)",
			"analytics",
			"",
			["vizu.com", "*.vizu.com"]
		],
		[
			"Vizury",
			"Vizury",
			"marketing",
			"",
			["vizury.com", "*.vizury.com"]
		],
		[
			"Vizzit",
			"Vizzit",
			"analytics",
			"https://www.vizzit.se",
			["vizzit.se", "*.vizzit.se"]
		],
		[
			"VoiceFive",
			"VoiceFive",
			"analytics",
			"",
			["voicefive.com", "*.voicefive.com"]
		],
		[
			"Volvelle",
			"Optomaton",
			"marketing",
			"",
			["volvelle.tech", "*.volvelle.tech"]
		],
		[
			"Vonage Video API",
			"Vonage",
			"video",
			"https://www.vonage.com/communications-apis/video/",
			["opentok.com", "*.opentok.com"]
		],
		[
			"VouchedFor",
			"VouchedFor",
			"analytics",
			"",
			["vouchedfor.co.uk", "*.vouchedfor.co.uk"]
		],
		[
			"Vox Media",
			"Vox Media",
			"other",
			"https://www.voxmedia.com/",
			[
				"vox-cdn.com",
				"*.vox-cdn.com",
				"voxmedia.com",
				"*.voxmedia.com"
			]
		],
		[
			"WARPCACHE",
			"WARPCACHE",
			"other",
			"",
			["warpcache.net", "*.warpcache.net"]
		],
		[
			"WISHLIST",
			"Shopapps",
			"social",
			"",
			["shopapps.in", "*.shopapps.in"]
		],
		[
			"WP Engine",
			"WP Engine",
			"platform",
			"",
			["wpengine.com", "*.wpengine.com"]
		],
		[
			"WalkMe",
			"WalkMe",
			"chat",
			"",
			["walkme.com", "*.walkme.com"]
		],
		[
			"Watching That",
			"Watching That",
			"other",
			"",
			["watchingthat.com", "*.watchingthat.com"]
		],
		[
			"Wayfair",
			"Wayfair",
			"analytics",
			"",
			["wayfair.com", "*.wayfair.com"]
		],
		[
			"Web CEO",
			"Web CEO",
			"other",
			"",
			["websiteceo.com", "*.websiteceo.com"]
		],
		[
			"Web Content Assessor",
			"TMT Digital",
			"marketing",
			"https://mediatrust.com/",
			["webcontentassessor.com", "*.webcontentassessor.com"]
		],
		[
			"Web Dissector",
			"Beijing Gridsum Technologies",
			"analytics",
			"",
			[
				"gridsumdissector.com",
				"*.gridsumdissector.com",
				"webdissector.com",
				"*.webdissector.com"
			]
		],
		[
			"Web Forensics",
			"Web Forensics",
			"analytics",
			"",
			["webforensics.co.uk", "*.webforensics.co.uk"]
		],
		[
			"Web Security and Performance",
			"NCC Group",
			"other",
			"",
			["nccgroup.trust", "*.nccgroup.trust"]
		],
		[
			"WebAds CMP",
			"WebAds CMP",
			"consent",
			"https://www.webads.nl/",
			[
				"webads.mgr.consensu.org",
				"webads.mgr.consensu.org",
				"*.webads.mgr.consensu.org"
			]
		],
		[
			"WebEngage",
			"WebEngage",
			"chat",
			"",
			[
				"webengage.co",
				"*.webengage.co",
				"webengage.com",
				"*.webengage.com",
				"d23nd6ymopvz52.cloudfront.net",
				"d3701cc9l7v9a6.cloudfront.net"
			]
		],
		[
			"WebInsight",
			"dotMailer",
			"analytics",
			"",
			[
				"trackedlink.net",
				"*.trackedlink.net",
				"trackedweb.net",
				"*.trackedweb.net"
			]
		],
		[
			"WebPageOne Solutions",
			"WebPageOne Solutions",
			"other",
			"",
			["webpageone.com", "*.webpageone.com"]
		],
		[
			"WebSpectator",
			"WebSpectator",
			"marketing",
			"",
			["webspectator.com", "*.webspectator.com"]
		],
		[
			"WebTuna",
			"Application Performance",
			"analytics",
			"",
			["webtuna.com", "*.webtuna.com"]
		],
		[
			"WebVideoCore",
			"StreamingVideoProvider",
			"other",
			"",
			["webvideocore.net", "*.webvideocore.net"]
		],
		[
			"WebWombat",
			"WebWombat",
			"other",
			"",
			["ic.com.au", "*.ic.com.au"]
		],
		[
			"Webcollage",
			"Webcollage",
			"chat",
			"",
			["webcollage.net", "*.webcollage.net"]
		],
		[
			"Webcore",
			"Webcore",
			"marketing",
			"",
			["onefeed.co.uk", "*.onefeed.co.uk"]
		],
		[
			"Webflow",
			"Webflow",
			"platform",
			"https://webflow.com/",
			[
				"uploads-ssl.webflow.com",
				"*.uploads-ssl.webflow.com",
				"assets-global.website-files.com",
				"*.assets-global.website-files.com",
				"assets.website-files.com",
				"*.assets.website-files.com"
			]
		],
		[
			"Webkul",
			"Webkul Software",
			"other",
			"",
			["webkul.com", "*.webkul.com"]
		],
		[
			"Webmarked",
			"Webmarked",
			"other",
			"",
			["webmarked.net", "*.webmarked.net"]
		],
		[
			"Weborama",
			"Weborama",
			"marketing",
			"",
			[
				"weborama.com",
				"*.weborama.com",
				"weborama.fr",
				"*.weborama.fr"
			]
		],
		[
			"WebpageFX",
			"WebpageFX",
			"marketing",
			"",
			["leadmanagerfx.com", "*.leadmanagerfx.com"]
		],
		[
			"Webphone",
			"IP WEB SERVICES",
			"chat",
			"",
			["webphone.net", "*.webphone.net"]
		],
		[
			"Webselect selectcommerce",
			"Webselect Internet",
			"platform",
			"",
			["webselect.net", "*.webselect.net"]
		],
		[
			"WebsiteBuilder.com",
			"WebsiteBuilder.com",
			"platform",
			"https://www.websitebuilder.com",
			["mywebsitebuilder.com", "*.mywebsitebuilder.com"]
		],
		[
			"Webthinking",
			"Webthinking",
			"platform",
			"",
			["webthinking.co.uk", "*.webthinking.co.uk"]
		],
		[
			"Webtreck",
			"Webtreck",
			"analytics",
			"https://www.webtrekk.com/en/home/",
			["wcfbc.net", "*.wcfbc.net"]
		],
		[
			"Webtrekk",
			"Webtrekk",
			"analytics",
			"",
			[
				"wbtrk.net",
				"*.wbtrk.net",
				"webtrekk-asia.net",
				"*.webtrekk-asia.net",
				"webtrekk.net",
				"*.webtrekk.net",
				"wt-eu02.net",
				"*.wt-eu02.net",
				"wt-safetag.com",
				"*.wt-safetag.com"
			]
		],
		[
			"Webtrends",
			"Webtrends",
			"analytics",
			"",
			[
				"webtrends.com",
				"*.webtrends.com",
				"webtrendslive.com",
				"*.webtrendslive.com",
				"d1q62gfb8siqnm.cloudfront.net"
			]
		],
		[
			"Webtype",
			"Webtype",
			"cdn",
			"",
			["webtype.com", "*.webtype.com"]
		],
		[
			"Weebly",
			"Weebly",
			"platform",
			"https://www.weebly.com/",
			["editmysite.com", "*.editmysite.com"]
		],
		[
			"White Ops",
			"White Ops",
			"other",
			"",
			[
				"acexedge.com",
				"*.acexedge.com",
				"tagsrvcs.com",
				"*.tagsrvcs.com"
			]
		],
		[
			"Whitespace",
			"Whitespace",
			"marketing",
			"",
			["whitespacers.com", "*.whitespacers.com"]
		],
		[
			"WhosOn Live Chat Software",
			"WhosOn Live Chat Software",
			"chat",
			"",
			["whoson.com", "*.whoson.com"]
		],
		[
			"Wibbitz",
			"Wibbitz",
			"other",
			"",
			["wibbitz.com", "*.wibbitz.com"]
		],
		[
			"Wicked Reports",
			"Wicked Reports",
			"marketing",
			"https://www.wickedreports.com/",
			["wickedreports.com", "*.wickedreports.com"]
		],
		[
			"Wide Area Communications",
			"Wide Area Communications",
			"platform",
			"",
			["widearea.co.uk", "*.widearea.co.uk"]
		],
		[
			"WideOrbit",
			"WideOrbit",
			"marketing",
			"",
			["admaym.com", "*.admaym.com"]
		],
		[
			"Widespace",
			"Widespace",
			"marketing",
			"https://www.widespace.com",
			["widespace.com", "*.widespace.com"]
		],
		[
			"Wigzo",
			"Wigzo",
			"marketing",
			"https://www.wigzo.com/",
			[
				"wigzo.com",
				"*.wigzo.com",
				"wigzopush.com",
				"*.wigzopush.com"
			]
		],
		[
			"William Reed",
			"William Reed",
			"other",
			"",
			["wrbm.com", "*.wrbm.com"]
		],
		[
			"WillyFogg.com",
			"WillyFogg.com",
			"other",
			"",
			["willyfogg.com", "*.willyfogg.com"]
		],
		[
			"Windows",
			"Microsoft",
			"other",
			"",
			["windowsupdate.com", "*.windowsupdate.com"]
		],
		[
			"WisePops",
			"WisePops",
			"other",
			"",
			["wisepops.com", "*.wisepops.com"]
		],
		[
			"Wishlist King",
			"Appmate",
			"other",
			"https://appmate.io/",
			["appmate.io", "*.appmate.io"]
		],
		[
			"Wishpond Technologies",
			"Wishpond Technologies",
			"marketing",
			"",
			[
				"wishpond.com",
				"*.wishpond.com",
				"wishpond.net",
				"*.wishpond.net"
			]
		],
		[
			"Wistia",
			"Wistia",
			"video",
			"https://wistia.com/",
			[
				"wistia.com",
				"*.wistia.com",
				"embedwistia-a.akamaihd.net",
				"wistia.net",
				"*.wistia.net"
			]
		],
		[
			"Wix",
			"Wix",
			"platform",
			"https://www.wix.com/",
			[
				"parastorage.com",
				"*.parastorage.com",
				"wix.com",
				"*.wix.com",
				"wixstatic.com",
				"*.wixstatic.com",
				"wixapps.net",
				"*.wixapps.net"
			]
		],
		[
			"WizRocket Technologies",
			"WizRocket Technologies",
			"analytics",
			"",
			["wzrkt.com", "*.wzrkt.com"]
		],
		[
			"Woopra",
			"Woopra",
			"analytics",
			"",
			["woopra.com", "*.woopra.com"]
		],
		[
			"Woosmap",
			"Woosmap",
			"other",
			"",
			["woosmap.com", "*.woosmap.com"]
		],
		[
			"WordAds",
			"Automattic",
			"marketing",
			"https://wordads.co/",
			["pubmine.com", "*.pubmine.com"]
		],
		[
			"WordPress",
			"Automattic",
			"platform",
			"https://wp.com/",
			[
				"wordpress.com",
				"*.wordpress.com",
				"s0.wp.com",
				"s2.wp.com",
				"w.org",
				"*.w.org",
				"c0.wp.com",
				"s1.wp.com",
				"i0.wp.com",
				"i1.wp.com",
				"i2.wp.com",
				"widgets.wp.com"
			]
		],
		[
			"WordPress Site Stats",
			"Automattic",
			"analytics",
			"https://wp.com/",
			["pixel.wp.com", "stats.wp.com"]
		],
		[
			"WorkCast",
			"WorkCast",
			"platform",
			"",
			["workcast.net", "*.workcast.net"]
		],
		[
			"World News Media",
			"World News Media",
			"other",
			"",
			["wnmedia.co.uk", "*.wnmedia.co.uk"]
		],
		[
			"Worldpay",
			"Worldpay",
			"other",
			"",
			["worldpay.com", "*.worldpay.com"]
		],
		[
			"Wow Analytics",
			"Wow Analytics",
			"analytics",
			"",
			["wowanalytics.co.uk", "*.wowanalytics.co.uk"]
		],
		[
			"Wowcher",
			"Wowcher",
			"marketing",
			"",
			["wowcher.co.uk", "*.wowcher.co.uk"]
		],
		[
			"Wufoo",
			"Wufoo",
			"other",
			"",
			["wufoo.com", "*.wufoo.com"]
		],
		[
			"Wunderkind",
			"Wunderkind",
			"marketing",
			"https://www.wunderkind.co/",
			[
				"bounceexchange.com",
				"*.bounceexchange.com",
				"bouncex.net",
				"*.bouncex.net",
				"wknd.ai",
				"*.wknd.ai",
				"cdnbasket.net",
				"*.cdnbasket.net",
				"cdnwidget.com",
				"*.cdnwidget.com"
			]
		],
		[
			"Wyng",
			"Wyng",
			"marketing",
			"",
			["offerpop.com", "*.offerpop.com"]
		],
		[
			"XMLSHOP",
			"XMLSHOP",
			"platform",
			"",
			["xmlshop.biz", "*.xmlshop.biz"]
		],
		[
			"XPO",
			"Knorex",
			"marketing",
			"https://www.knorex.com/",
			["brand-display.com", "*.brand-display.com"]
		],
		[
			"Xaxis",
			"Xaxis",
			"marketing",
			"https://www.xaxis.com/",
			[
				"247realmedia.com",
				"*.247realmedia.com",
				"mookie1.com",
				"*.mookie1.com",
				"gmads.net",
				"*.gmads.net"
			]
		],
		[
			"XiTi",
			"AT Internet",
			"analytics",
			"https://www.atinternet.com/en/",
			[
				"xiti.com",
				"*.xiti.com",
				"aticdn.net",
				"*.aticdn.net"
			]
		],
		[
			"YUDU",
			"YUDU",
			"other",
			"",
			["yudu.com", "*.yudu.com"]
		],
		[
			"Yahoo!",
			"Yahoo!",
			"marketing",
			"https://www.yahoo.com/",
			[
				"bluelithium.com",
				"*.bluelithium.com",
				"hostingprod.com",
				"*.hostingprod.com",
				"lexity.com",
				"*.lexity.com",
				"yahoo.com",
				"*.yahoo.com",
				"yahooapis.com",
				"*.yahooapis.com",
				"yimg.com",
				"*.yimg.com",
				"zenfs.com",
				"*.zenfs.com",
				"yahoo.net",
				"*.yahoo.net"
			]
		],
		[
			"Yahoo! Ad Exchange",
			"Yahoo!",
			"marketing",
			"",
			[
				"yieldmanager.com",
				"*.yieldmanager.com",
				"browsiprod.com",
				"*.browsiprod.com"
			]
		],
		[
			"Yahoo! JAPAN Ads",
			"Yahoo! JAPAN",
			"marketing",
			"https://marketing.yahoo.co.jp/service/yahooads/",
			[
				"yads.c.yimg.jp",
				"s.yimg.jp",
				"b92.yahoo.co.jp"
			]
		],
		[
			"Yahoo! Small Business",
			"Yahoo!",
			"platform",
			"",
			["aabacosmallbusiness.com", "*.aabacosmallbusiness.com"]
		],
		[
			"Yahoo! Tag Manager",
			"Yahoo! JAPAN",
			"tag-manager",
			"https://marketing.yahoo.co.jp/service/tagmanager/",
			["yjtag.jp", "*.yjtag.jp"]
		],
		[
			"Yandex APIs",
			"Yandex",
			"other",
			"https://yandex.ru/",
			["api-maps.yandex.ru", "money.yandex.ru"]
		],
		[
			"Yandex Ads",
			"Yandex",
			"marketing",
			"https://yandex.com/adv/",
			["an.yandex.ru"]
		],
		[
			"Yandex CDN",
			"Yandex",
			"cdn",
			"https://yandex.ru/",
			[
				"yandex.st",
				"*.yandex.st",
				"yastatic.net",
				"*.yastatic.net"
			]
		],
		[
			"Yandex Metrica",
			"Yandex",
			"analytics",
			"https://metrica.yandex.com/about?",
			[
				"mc.yandex.ru",
				"mc.yandex.com",
				"d31j93rd8oukbv.cloudfront.net"
			]
		],
		[
			"Yellow Robot",
			"Yellow Robot",
			"marketing",
			"",
			["backinstock.org", "*.backinstock.org"]
		],
		[
			"YieldPartners",
			"YieldPartners",
			"marketing",
			"",
			["yieldpartners.com", "*.yieldpartners.com"]
		],
		[
			"Yieldbot",
			"Yieldbot",
			"marketing",
			"",
			["yldbt.com", "*.yldbt.com"]
		],
		[
			"Yieldify",
			"Yieldify",
			"marketing",
			"",
			[
				"yieldify.com",
				"*.yieldify.com",
				"yieldifylabs.com",
				"*.yieldifylabs.com",
				"d33wq5gej88ld6.cloudfront.net",
				"dwmvwp56lzq5t.cloudfront.net"
			]
		],
		[
			"Yieldlab",
			"Yieldlab",
			"marketing",
			"",
			["yieldlab.net", "*.yieldlab.net"]
		],
		[
			"Yieldmo",
			"Yieldmo",
			"marketing",
			"",
			["yieldmo.com", "*.yieldmo.com"]
		],
		[
			"Yieldr",
			"Yieldr",
			"marketing",
			"",
			["254a.com", "*.254a.com"]
		],
		[
			"Yo",
			"Yo",
			"other",
			"",
			["yopify.com", "*.yopify.com"]
		],
		[
			"YoYo",
			"YoYo",
			"other",
			"",
			["goadservices.com", "*.goadservices.com"]
		],
		[
			"Yotpo",
			"Yotpo",
			"marketing",
			"https://www.yotpo.com/",
			[
				"yotpo.com",
				"*.yotpo.com",
				"swellrewards.com",
				"*.swellrewards.com"
			]
		],
		[
			"Yottaa",
			"Yottaa",
			"platform",
			"",
			[
				"yottaa.com",
				"*.yottaa.com",
				"yottaa.net",
				"*.yottaa.net"
			]
		],
		[
			"YouTube",
			"YouTube",
			"video",
			"https://youtube.com",
			[
				"youtube.com",
				"*.youtube.com",
				"ggpht.com",
				"*.ggpht.com",
				"youtube-nocookie.com",
				"*.youtube-nocookie.com",
				"ytimg.com",
				"*.ytimg.com"
			]
		],
		[
			"YourAmigo",
			"YourAmigo",
			"other",
			"",
			["youramigo.com", "*.youramigo.com"]
		],
		[
			"YuMe",
			"YuMe",
			"marketing",
			"",
			[
				"yume.com",
				"*.yume.com",
				"yumenetworks.com",
				"*.yumenetworks.com"
			]
		],
		[
			"Yummley",
			"Yummley",
			"other",
			"",
			["yummly.com", "*.yummly.com"]
		],
		[
			"ZEDO",
			"ZEDO",
			"marketing",
			"",
			["zedo.com", "*.zedo.com"]
		],
		[
			"ZEOTAP",
			"ZEOTAP",
			"marketing",
			"https://zeotap.com/",
			["zeotap.com", "*.zeotap.com"]
		],
		[
			"Zafu",
			"Zafu",
			"analytics",
			"",
			["zafu.com", "*.zafu.com"]
		],
		[
			"Zaius",
			"Zaius",
			"marketing",
			"",
			["zaius.com", "*.zaius.com"]
		],
		[
			"Zamplus ad",
			"Zamplus ad",
			"marketing",
			"",
			["zampda.net", "*.zampda.net"]
		],
		[
			"Zanox",
			"Zanox",
			"marketing",
			"",
			[
				"zanox.com",
				"*.zanox.com",
				"zanox.ws",
				"*.zanox.ws"
			]
		],
		[
			"Zapper",
			"Zapper",
			"other",
			"",
			["zapper.com", "*.zapper.com"]
		],
		[
			"Zarget",
			"Zarget",
			"analytics",
			"",
			["zarget.com", "*.zarget.com"]
		],
		[
			"Zemanta",
			"Zemanta",
			"marketing",
			"",
			["zemanta.com", "*.zemanta.com"]
		],
		[
			"Zen Internet",
			"Zen Internet",
			"other",
			"",
			["zyen.com", "*.zyen.com"]
		],
		[
			"ZenDesk",
			"ZenDesk",
			"chat",
			"https://zendesk.com/",
			[
				"zdassets.com",
				"*.zdassets.com",
				"zendesk.com",
				"*.zendesk.com",
				"zopim.com",
				"*.zopim.com"
			]
		],
		[
			"Zenovia Digital Exchange",
			"Zenovia Digital Exchange",
			"marketing",
			"",
			[
				"rhythmxchange.com",
				"*.rhythmxchange.com",
				"zenoviaexchange.com",
				"*.zenoviaexchange.com"
			]
		],
		[
			"ZergNet",
			"ZergNet",
			"other",
			"",
			["zergnet.com", "*.zergnet.com"]
		],
		[
			"Zerogrey",
			"Zerogrey",
			"platform",
			"",
			["zerogrey.com", "*.zerogrey.com"]
		],
		[
			"Ziff Davis Tech",
			"Ziff Davis Tech",
			"marketing",
			"",
			[
				"adziff.com",
				"*.adziff.com",
				"zdbb.net",
				"*.zdbb.net"
			]
		],
		[
			"Zmags",
			"Zmags",
			"marketing",
			"",
			["zmags.com", "*.zmags.com"]
		],
		[
			"Zolando",
			"Zolando",
			"other",
			"",
			["ztat.net", "*.ztat.net"]
		],
		[
			"Zoover",
			"Zoover",
			"analytics",
			"",
			[
				"zoover.nl",
				"*.zoover.nl",
				"zoover.co.uk",
				"*.zoover.co.uk"
			]
		],
		[
			"Zopim",
			"Zopim",
			"chat",
			"",
			["zopim.io", "*.zopim.io"]
		],
		[
			"Zync",
			"Zeta Global",
			"marketing",
			"https://zetaglobal.com/",
			["rezync.com", "*.rezync.com"]
		],
		[
			"[24]7",
			"[24]7",
			"chat",
			"",
			[
				"247-inc.net",
				"*.247-inc.net",
				"247inc.net",
				"*.247inc.net",
				"d1af033869koo7.cloudfront.net"
			]
		],
		[
			"adKernel",
			"adKernel",
			"marketing",
			"",
			["adkernel.com", "*.adkernel.com"]
		],
		[
			"adMarketplace",
			"AMPexchange",
			"marketing",
			"",
			[
				"ampxchange.com",
				"*.ampxchange.com",
				"admarketplace.net",
				"*.admarketplace.net"
			]
		],
		[
			"addtocalendar",
			"addtocalendar",
			"other",
			"",
			["addtocalendar.com", "*.addtocalendar.com"]
		],
		[
			"adnanny",
			"adnanny",
			"marketing",
			"",
			["adserver01.de", "*.adserver01.de"]
		],
		[
			"affilinet",
			"affilinet",
			"marketing",
			"",
			[
				"reussissonsensemble.fr",
				"*.reussissonsensemble.fr",
				"successfultogether.co.uk",
				"*.successfultogether.co.uk"
			]
		],
		[
			"atlasRTX",
			"atlasRTX",
			"chat",
			"https://www.atlasrtx.com/",
			["atlasrtx.com", "*.atlasrtx.com"]
		],
		[
			"audioBoom",
			"audioBoom",
			"social",
			"",
			[
				"audioboom.com",
				"*.audioboom.com",
				"audioboo.fm",
				"*.audioboo.fm"
			]
		],
		[
			"bPay by Barclaycard",
			"Barclays Bank",
			"other",
			"",
			["bpay.co.uk", "*.bpay.co.uk"]
		],
		[
			"bRealTime",
			"bRealTime",
			"marketing",
			"",
			["brealtime.com", "*.brealtime.com"]
		],
		[
			"bd4travel",
			"bd4travel",
			"analytics",
			"",
			["bd4travel.com", "*.bd4travel.com"]
		],
		[
			"bizinformation-VOID",
			"bizinformation",
			"analytics",
			"",
			["bizinformation.org", "*.bizinformation.org"]
		],
		[
			"carrot",
			"carrot",
			"social",
			"",
			["sharebutton.co", "*.sharebutton.co"]
		],
		[
			"cloudIQ",
			"cloudIQ",
			"analytics",
			"",
			["cloud-iq.com", "*.cloud-iq.com"]
		],
		[
			"codigo",
			"codigo",
			"analytics",
			"https://www.codigo.se",
			["codigo.se", "*.codigo.se"]
		],
		[
			"comScore",
			"comScore",
			"analytics",
			"",
			[
				"adxpose.com",
				"*.adxpose.com",
				"comscore.com",
				"*.comscore.com",
				"sitestat.com",
				"*.sitestat.com",
				"zqtk.net",
				"*.zqtk.net"
			]
		],
		[
			"content.ad",
			"content.ad",
			"marketing",
			"",
			["content.ad", "*.content.ad"]
		],
		[
			"d3 Media",
			"d3 Technologies",
			"other",
			"",
			["d3sv.net", "*.d3sv.net"]
		],
		[
			"dexiMEDIA",
			"dexiMEDIA",
			"marketing",
			"",
			["deximedia.com", "*.deximedia.com"]
		],
		[
			"dianomi",
			"dianomi",
			"marketing",
			"",
			[
				"dianomi.com",
				"*.dianomi.com",
				"dianomioffers.co.uk",
				"*.dianomioffers.co.uk"
			]
		],
		[
			"donReach",
			"donReach",
			"social",
			"",
			["donreach.com", "*.donreach.com"]
		],
		[
			"dotMailer",
			"dotMailer",
			"marketing",
			"",
			[
				"dmtrk.com",
				"*.dmtrk.com",
				"dotmailer.com",
				"*.dotmailer.com",
				"emlfiles.com",
				"*.emlfiles.com"
			]
		],
		[
			"dotMailer Surveys",
			"dotMailer",
			"analytics",
			"",
			["dotmailer-surveys.com", "*.dotmailer-surveys.com"]
		],
		[
			"dstillery",
			"dstillery",
			"marketing",
			"",
			[
				"dstillery.com",
				"*.dstillery.com",
				"media6degrees.com",
				"*.media6degrees.com"
			]
		],
		[
			"eBay",
			"eBay",
			"marketing",
			"",
			[
				"ebay.com",
				"*.ebay.com",
				"ebayimg.com",
				"*.ebayimg.com",
				"fetchback.com",
				"*.fetchback.com"
			]
		],
		[
			"eBay Enterprise",
			"eBay Enterprise",
			"platform",
			"",
			[
				"csdata1.com",
				"*.csdata1.com",
				"gsipartners.com",
				"*.gsipartners.com"
			]
		],
		[
			"eBuzzing",
			"Teads Managed Services",
			"marketing",
			"",
			["ebz.io", "*.ebz.io"]
		],
		[
			"eDigital Research",
			"eDigital Research",
			"chat",
			"",
			[
				"edigitalresearch.com",
				"*.edigitalresearch.com",
				"edigitalsurvey.com",
				"*.edigitalsurvey.com",
				"edrcdn.com",
				"*.edrcdn.com",
				"ecustomeropinions.com",
				"*.ecustomeropinions.com"
			]
		],
		[
			"eGain",
			"eGain",
			"analytics",
			"",
			[
				"analytics-egain.com",
				"*.analytics-egain.com",
				"egain.com",
				"*.egain.com"
			]
		],
		[
			"eHost",
			"eHost",
			"platform",
			"",
			["ehosts.net", "*.ehosts.net"]
		],
		[
			"eKomi",
			"eKomi",
			"analytics",
			"",
			[
				"ekomi.com",
				"*.ekomi.com",
				"ekomi.de",
				"*.ekomi.de"
			]
		],
		[
			"eWAY",
			"Web Active Pty",
			"other",
			"",
			["eway.com.au", "*.eway.com.au"]
		],
		[
			"eXTReMe digital",
			"eXTReMe digital",
			"analytics",
			"",
			["extreme-dm.com", "*.extreme-dm.com"]
		],
		[
			"eXelate",
			"eXelate",
			"marketing",
			"",
			["exelator.com", "*.exelator.com"]
		],
		[
			"ec-concier",
			"ec-concier",
			"marketing",
			"https://ec-concier.com/",
			["ec-concier.com", "*.ec-concier.com"]
		],
		[
			"ecommercefeed.net",
			"ecommercefeed.net",
			"marketing",
			"",
			["ecommercefeed.net", "*.ecommercefeed.net"]
		],
		[
			"emetriq",
			"emetriq",
			"marketing",
			"https://www.emetriq.com/",
			[
				"emetriq.de",
				"*.emetriq.de",
				"xplosion.de",
				"*.xplosion.de"
			]
		],
		[
			"engage:BDR",
			"engage:BDR",
			"marketing",
			"",
			[
				"bnmla.com",
				"*.bnmla.com",
				"ebdr3.com",
				"*.ebdr3.com"
			]
		],
		[
			"epago",
			"epago",
			"marketing",
			"",
			["adaos-ads.net", "*.adaos-ads.net"]
		],
		[
			"epoq internet services",
			"epoq internet services",
			"analytics",
			"",
			["epoq.de", "*.epoq.de"]
		],
		[
			"etouches",
			"etouches",
			"platform",
			"",
			["etouches.com", "*.etouches.com"]
		],
		[
			"etracker",
			"etracker",
			"analytics",
			"",
			[
				"etracker.com",
				"*.etracker.com",
				"etracker.de",
				"*.etracker.de"
			]
		],
		[
			"everestads.com",
			"everestads.com",
			"other",
			"",
			["verestads.net", "*.verestads.net"]
		],
		[
			"exebid.DCA",
			"Data-Centric Alliance",
			"marketing",
			"",
			["exe.bid", "*.exe.bid"]
		],
		[
			"eyeReturn Marketing",
			"eyeReturn Marketing",
			"marketing",
			"",
			["eyereturn.com", "*.eyereturn.com"]
		],
		[
			"fam",
			"Fing Co Ltd.",
			"marketing",
			"http://admin.fam-ad.com/report/",
			["fam-ad.com", "*.fam-ad.com"]
		],
		[
			"feedoptimise",
			"feedoptimise",
			"platform",
			"",
			[
				"feedoptimise.com",
				"*.feedoptimise.com",
				"d1w78njrm56n7g.cloudfront.net"
			]
		],
		[
			"fifty-five",
			"fifty-five",
			"marketing",
			"",
			["55labs.com", "*.55labs.com"]
		],
		[
			"fluct",
			"fluct",
			"marketing",
			"",
			["adingo.jp", "*.adingo.jp"]
		],
		[
			"freegeoip.net",
			"(community-funded)",
			"other",
			"",
			["freegeoip.net", "*.freegeoip.net"]
		],
		[
			"freewheel.tv",
			"freewheel.tv",
			"other",
			"",
			["fwmrm.net", "*.fwmrm.net"]
		],
		[
			"gnatta",
			"gnatta",
			"chat",
			"",
			["gnatta.com", "*.gnatta.com"]
		],
		[
			"goinstore",
			"Emplifi",
			"chat",
			"https://goinstore.com/",
			["goinstore.com", "*.goinstore.com"]
		],
		[
			"home.pl",
			"home.pl",
			"platform",
			"",
			["nscontext.eu", "*.nscontext.eu"]
		],
		[
			"hyfn",
			"hyfn",
			"marketing",
			"",
			["hyfn.com", "*.hyfn.com"]
		],
		[
			"i-mobile",
			"i-mobile",
			"marketing",
			"",
			["i-mobile.co.jp", "*.i-mobile.co.jp"]
		],
		[
			"iAdvize SAS",
			"iAdvize SAS",
			"chat",
			"",
			["iadvize.com", "*.iadvize.com"]
		],
		[
			"iBillboard",
			"iBillboard",
			"marketing",
			"",
			["ibillboard.com", "*.ibillboard.com"]
		],
		[
			"iCrossing",
			"iCrossing",
			"marketing",
			"",
			["ic-live.com", "*.ic-live.com"]
		],
		[
			"iFactory",
			"RDW Group",
			"platform",
			"",
			["ifactory.com", "*.ifactory.com"]
		],
		[
			"iGoDigital",
			"iGoDigital",
			"analytics",
			"",
			["igodigital.com", "*.igodigital.com"]
		],
		[
			"iJento",
			"Fopsha",
			"marketing",
			"",
			["ijento.com", "*.ijento.com"]
		],
		[
			"iPROM",
			"iPROM",
			"marketing",
			"https://iprom.eu/",
			["iprom.net", "*.iprom.net"]
		],
		[
			"iPage",
			"iPage",
			"platform",
			"",
			["ipage.com", "*.ipage.com"]
		],
		[
			"iPerceptions",
			"iPerceptions",
			"chat",
			"",
			["iperceptions.com", "*.iperceptions.com"]
		],
		[
			"iSite",
			"iSite",
			"analytics",
			"",
			["isitetv.com", "*.isitetv.com"]
		],
		[
			"iSpot.tv",
			"iSpot.tv",
			"marketing",
			"https://www.ispot.tv/",
			["ispot.tv", "*.ispot.tv"]
		],
		[
			"iTunes",
			"Apple",
			"other",
			"",
			["mzstatic.com", "*.mzstatic.com"]
		],
		[
			"iZooto",
			"iZooto",
			"marketing",
			"https://www.izooto.com",
			["izooto.com", "*.izooto.com"]
		],
		[
			"imgix",
			"Zebrafish Labs",
			"other",
			"",
			["imgix.net", "*.imgix.net"]
		],
		[
			"infogr.am",
			"infogr.am",
			"other",
			"",
			[
				"infogr.am",
				"*.infogr.am",
				"jifo.co",
				"*.jifo.co"
			]
		],
		[
			"iotec",
			"iotec",
			"analytics",
			"",
			["dsp.io", "*.dsp.io"]
		],
		[
			"iovation",
			"iovation",
			"other",
			"",
			["iesnare.com", "*.iesnare.com"]
		],
		[
			"ipinfo.io",
			"ipinfo.io",
			"other",
			"",
			["ipinfo.io", "*.ipinfo.io"]
		],
		[
			"issuu",
			"issuu",
			"other",
			"",
			[
				"issuu.com",
				"*.issuu.com",
				"isu.pub",
				"*.isu.pub"
			]
		],
		[
			"iubenda",
			"iubenda",
			"other",
			"",
			["iubenda.com", "*.iubenda.com"]
		],
		[
			"iubenda CMP",
			"iubenda CMP",
			"consent",
			"https://www.iubenda.com",
			[
				"iubenda.mgr.consensu.org",
				"iubenda.mgr.consensu.org",
				"*.iubenda.mgr.consensu.org"
			]
		],
		[
			"j2 Cloud Services",
			"j2 Cloud Services",
			"marketing",
			"",
			["campaigner.com", "*.campaigner.com"]
		],
		[
			"jQuery CDN",
			"jQuery CDN",
			"cdn",
			"https://code.jquery.com/",
			["jquery.com", "*.jquery.com"]
		],
		[
			"jsonip.com",
			"jsonip.com",
			"analytics",
			"",
			["jsonip.com", "*.jsonip.com"]
		],
		[
			"linkpulse",
			"linkpulse",
			"analytics",
			"",
			["lp4.io", "*.lp4.io"]
		],
		[
			"loGo_net",
			"loGo_net",
			"analytics",
			"",
			["logo-net.co.uk", "*.logo-net.co.uk"]
		],
		[
			"mParticle",
			"mParticle",
			"other",
			"https://www.mparticle.com/",
			["mparticle.com", "*.mparticle.com"]
		],
		[
			"mPulse",
			"mPulse",
			"analytics",
			"https://developer.akamai.com/akamai-mpulse",
			[
				"akstat.io",
				"*.akstat.io",
				"go-mpulse.net",
				"*.go-mpulse.net",
				"mpulse.net",
				"*.mpulse.net",
				"mpstat.us",
				"*.mpstat.us"
			]
		],
		[
			"mainADV",
			"mainADV",
			"marketing",
			"",
			[
				"httptrack.com",
				"*.httptrack.com",
				"solocpm.com",
				"*.solocpm.com"
			]
		],
		[
			"mbr targeting",
			"mbr targeting",
			"marketing",
			"",
			["m6r.eu", "*.m6r.eu"]
		],
		[
			"media.ventive",
			"media.ventive",
			"marketing",
			"",
			["contentspread.net", "*.contentspread.net"]
		],
		[
			"mediarithmics",
			"mediarithmics",
			"marketing",
			"https://www.mediarithmics.com/",
			["mediarithmics.com", "*.mediarithmics.com"]
		],
		[
			"metrigo",
			"metrigo",
			"marketing",
			"",
			["metrigo.com", "*.metrigo.com"]
		],
		[
			"minicabit.com",
			"minicabit.com",
			"other",
			"",
			["minicabit.com", "*.minicabit.com"]
		],
		[
			"mobiManage",
			"mobiManage",
			"platform",
			"",
			["mobimanage.com", "*.mobimanage.com"]
		],
		[
			"moving-pictures",
			"moving-pictures",
			"other",
			"",
			[
				"moving-pictures.biz",
				"*.moving-pictures.biz",
				"v6-moving-pictures.com",
				"*.v6-moving-pictures.com",
				"vtstat.com",
				"*.vtstat.com",
				"moving-pictures.de",
				"*.moving-pictures.de"
			]
		],
		[
			"my6sense",
			"my6sense",
			"marketing",
			"",
			["mynativeplatform.com", "*.mynativeplatform.com"]
		],
		[
			"myThings",
			"myThings",
			"marketing",
			"",
			[
				"mythings.com",
				"*.mythings.com",
				"mythingsmedia.net",
				"*.mythingsmedia.net"
			]
		],
		[
			"mymovies",
			"mymovies",
			"other",
			"",
			["mymovies.net", "*.mymovies.net"]
		],
		[
			"nRelate-VOID",
			"nRelate",
			"other",
			"",
			["nrelate.com", "*.nrelate.com"]
		],
		[
			"nToklo",
			"nToklo",
			"analytics",
			"",
			["ntoklo.com", "*.ntoklo.com"]
		],
		[
			"neXeps",
			"neXeps",
			"marketing",
			"",
			["nexeps.com", "*.nexeps.com"]
		],
		[
			"ninemsn Pty.",
			"ninemsn Pty.",
			"other",
			"",
			["ninemsn.com.au", "*.ninemsn.com.au"]
		],
		[
			"nugg.ad",
			"nugg.ad",
			"marketing",
			"",
			["nuggad.net", "*.nuggad.net"]
		],
		[
			"numero interactive",
			"numero",
			"marketing",
			"",
			["numerointeractive.com", "*.numerointeractive.com"]
		],
		[
			"optAd360 CMP",
			"optAd360 CMP",
			"consent",
			"https://www.optad360.com/",
			[
				"optad360.mgr.consensu.org",
				"optad360.mgr.consensu.org",
				"*.optad360.mgr.consensu.org"
			]
		],
		[
			"optMD",
			"Optimax Media Delivery",
			"marketing",
			"",
			["optmd.com", "*.optmd.com"]
		],
		[
			"otracking.com",
			"otracking.com",
			"analytics",
			"",
			["otracking.com", "*.otracking.com"]
		],
		[
			"paysafecard",
			"Paysafe Group",
			"other",
			"",
			["paysafecard.com", "*.paysafecard.com"]
		],
		[
			"piano",
			"piano",
			"marketing",
			"",
			[
				"npttech.com",
				"*.npttech.com",
				"tinypass.com",
				"*.tinypass.com"
			]
		],
		[
			"piclike",
			"piclike",
			"marketing",
			"",
			["piclike.us", "*.piclike.us"]
		],
		[
			"placehold.it",
			"placehold.it",
			"other",
			"",
			["placehold.it", "*.placehold.it"]
		],
		[
			"plista",
			"plista",
			"marketing",
			"",
			["plista.com", "*.plista.com"]
		],
		[
			"prebid.org",
			"prebid.org",
			"other",
			"",
			["prebid.org", "*.prebid.org"]
		],
		[
			"reEmbed",
			"reEmbed",
			"other",
			"",
			["reembed.com", "*.reembed.com"]
		],
		[
			"reddit",
			"reddit",
			"social",
			"",
			[
				"reddit.com",
				"*.reddit.com",
				"redditstatic.com",
				"*.redditstatic.com"
			]
		],
		[
			"rewardStyle.com",
			"rewardStyle.com",
			"marketing",
			"",
			["rewardstyle.com", "*.rewardstyle.com"]
		],
		[
			"rss2json",
			"rss2json",
			"other",
			"",
			["rss2json.com", "*.rss2json.com"]
		],
		[
			"sage Pay",
			"Sage Pay Europe",
			"other",
			"",
			["sagepay.com", "*.sagepay.com"]
		],
		[
			"section.io",
			"section.io",
			"other",
			"",
			["squixa.net", "*.squixa.net"]
		],
		[
			"smadex",
			"entravision",
			"marketing",
			"https://smadex.com/",
			["smadex.com", "*.smadex.com"]
		],
		[
			"smartclip",
			"smartclip",
			"marketing",
			"",
			["smartclip.net", "*.smartclip.net"]
		],
		[
			"sovrn",
			"sovrn",
			"marketing",
			"",
			["lijit.com", "*.lijit.com"]
		],
		[
			"stackpile.io",
			"StackPile",
			"tag-manager",
			"",
			["stackpile.io", "*.stackpile.io"]
		],
		[
			"template-help.com",
			"template-help.com",
			"platform",
			"",
			["template-help.com", "*.template-help.com"]
		],
		[
			"test",
			"test only",
			"other",
			"",
			["testtesttest.com", "*.testtesttest.com"]
		],
		[
			"trueAnthem",
			"trueAnthem",
			"social",
			"",
			["tru.am", "*.tru.am"]
		],
		[
			"tweetmeme-VOID",
			"tweetmeme",
			"analytics",
			"",
			["tweetmeme.com", "*.tweetmeme.com"]
		],
		[
			"uLogin",
			"uLogin",
			"other",
			"",
			["ulogin.ru", "*.ulogin.ru"]
		],
		[
			"uLogix",
			"uLogix",
			"marketing",
			"",
			["ulogix.ru", "*.ulogix.ru"]
		],
		[
			"ucfunnel ucX",
			"ucfunnel",
			"marketing",
			"",
			["aralego.com", "*.aralego.com"]
		],
		[
			"up-value",
			"up-value",
			"marketing",
			"",
			["up-value.de", "*.up-value.de"]
		],
		[
			"viewTag",
			"Advanced Store",
			"marketing",
			"",
			["ad4m.at", "*.ad4m.at"]
		],
		[
			"wywy",
			"wywy",
			"marketing",
			"",
			[
				"wywy.com",
				"*.wywy.com",
				"wywyuserservice.com",
				"*.wywyuserservice.com"
			]
		],
		[
			"zypmedia",
			"zypmedia",
			"marketing",
			"",
			["extend.tv", "*.extend.tv"]
		]
	]
};
// src/known/own/housing.ts
/** Portals, repairs, payment and letting: what UK landlords use and no general list knows. */
var HOUSING = [
	{
		name: "Microsoft Power Pages (Dynamics 365 portal)",
		provider: "Microsoft",
		kind: "portal",
		hosts: [
			"*.powerappsportals.com",
			"*.microsoftcrmportals.com",
			"content.powerapps.com"
		],
		names: [
			{
				name: "Dynamics365PortalAnalytics",
				expiry: "90 days"
			},
			{
				name: "ContextLanguageCode",
				expiry: "session"
			},
			{
				name: "adx-notification",
				expiry: "session"
			},
			{
				name: "isDSTObserved",
				expiry: "session"
			},
			{
				name: "isDSTSupport",
				expiry: "session"
			},
			{
				name: "timezoneoffset",
				expiry: "session"
			},
			{
				name: "timeZoneCode",
				expiry: "session"
			}
		],
		more: "https://esmp.ema.europa.eu/cookies"
	},
	{
		name: "Salesforce Experience Cloud",
		provider: "Salesforce",
		kind: "portal",
		hosts: [
			"*.force.com",
			"*.my.site.com",
			"*.salesforce.com",
			"*.salesforceliveagent.com"
		],
		names: [
			{ name: "BrowserId" },
			{ name: "BrowserId_sec" },
			{
				name: "__Secure-has-sid",
				expiry: "session"
			},
			{ name: "CookieConsentPolicy" },
			{ name: "LSKey-c$CookieConsentPolicy" },
			{ name: "renderCtx" }
		],
		more: "https://help.salesforce.com/s/articleView?id=experience.networks_cookies.htm"
	},
	{
		name: "MRI Software",
		provider: "MRI Software",
		kind: "portal",
		hosts: ["*.mrisoftware.com"],
		names: [],
		more: "https://www.mrisoftware.com/uk/"
	},
	{
		name: "Aareon",
		provider: "Aareon UK Ltd",
		kind: "portal",
		hosts: ["*.aareon.com", "*.aareon.co.uk"],
		names: [],
		more: "https://www.aareon.co.uk/"
	},
	{
		name: "NEC Software Solutions",
		provider: "NEC Software Solutions UK",
		kind: "portal",
		hosts: ["*.necsws.com"],
		names: [],
		more: "https://www.necsws.com/"
	},
	{
		name: "Civica",
		provider: "Civica UK Ltd",
		kind: "payment",
		hosts: [
			"civicaepay.co.uk",
			"*.civicaepay.co.uk",
			"*.civica.com"
		],
		names: [],
		more: "https://www.civica.com/en-gb/"
	},
	{
		name: "HomeSwapper",
		provider: "Housing Partners Ltd",
		kind: "portal",
		hosts: ["homeswapper.co.uk", "*.homeswapper.co.uk"],
		names: [],
		more: "https://www.homeswapper.co.uk/"
	},
	{
		name: "Home Connections",
		provider: "Home Connections Lettings Ltd",
		kind: "portal",
		hosts: ["homeconnections.org.uk", "*.homeconnections.org.uk"],
		names: [],
		more: "https://www.homeconnections.org.uk/"
	},
	{
		name: "Localz",
		provider: "Localz",
		kind: "repairs",
		hosts: ["*.localz.com", "*.localz.co"],
		names: [],
		more: "https://localz.com/"
	},
	{
		name: "Plentific",
		provider: "Plentific Ltd",
		kind: "repairs",
		hosts: ["*.plentific.com"],
		names: [],
		more: "https://www.plentific.com/"
	},
	{
		name: "Fixflo",
		provider: "Fixflo",
		kind: "repairs",
		hosts: ["*.fixflo.com"],
		names: [],
		more: "https://www.fixflo.com/"
	},
	{
		name: "allpay",
		provider: "allpay Ltd",
		kind: "payment",
		hosts: ["*.allpay.net", "*.allpayments.net"],
		names: [],
		more: "https://www.allpay.net/"
	},
	{
		name: "Access PaySuite (Pay360)",
		provider: "Access PaySuite Ltd",
		kind: "payment",
		hosts: ["*.pay360.com"],
		names: [],
		more: "https://www.theaccessgroup.com/en-gb/finance/products/access-paysuite/"
	},
	{
		name: "GOV.UK Pay",
		provider: "Government Digital Service",
		kind: "payment",
		hosts: ["*.payments.service.gov.uk"],
		names: [],
		more: "https://www.payments.service.gov.uk/"
	},
	{
		name: "Worldpay",
		provider: "Worldpay",
		kind: "payment",
		hosts: ["*.worldpay.com"],
		names: [],
		more: "https://www.worldpay.com/en-gb"
	},
	{
		name: "Stripe",
		provider: "Stripe Payments Europe Ltd",
		kind: "payment",
		hosts: ["*.stripe.com", "*.stripe.network"],
		names: [{
			name: "__stripe_mid",
			expiry: "1 year"
		}, {
			name: "__stripe_sid",
			expiry: "30 minutes"
		}],
		more: "https://stripe.com/legal/cookies-policy"
	},
	{
		name: "GoCardless",
		provider: "GoCardless Ltd",
		kind: "payment",
		hosts: ["*.gocardless.com"],
		names: [],
		more: "https://gocardless.com/privacy/"
	}
];
// src/known/own/pages.ts
/** Maps, posts, fonts and files that pages bring in, and what loads or counts beside them. */
var PAGES = [
	{
		name: "Google Maps",
		provider: "Google Ireland Ltd",
		kind: "map",
		hosts: [
			"maps.google.com",
			"maps.googleapis.com",
			"maps.gstatic.com"
		],
		names: [],
		more: "https://policies.google.com/privacy"
	},
	{
		name: "OpenStreetMap",
		provider: "OpenStreetMap Foundation",
		kind: "map",
		hosts: ["*.openstreetmap.org"],
		names: [],
		more: "https://osmfoundation.org/wiki/Privacy_Policy"
	},
	{
		name: "Mapbox",
		provider: "Mapbox Inc.",
		kind: "map",
		hosts: ["*.mapbox.com"],
		names: [{
			name: "mapbox.eventData*",
			type: "localStorage"
		}],
		more: "https://www.mapbox.com/legal/privacy"
	},
	{
		name: "what3words",
		provider: "what3words Ltd",
		kind: "map",
		hosts: ["what3words.com", "*.what3words.com"],
		names: [],
		more: "https://what3words.com/privacy"
	},
	{
		name: "Facebook",
		provider: "Meta Platforms Ireland Ltd",
		kind: "social",
		hosts: [
			"facebook.com",
			"*.facebook.com",
			"*.fbcdn.net"
		],
		names: [],
		more: "https://www.facebook.com/privacy/policies/cookies"
	},
	{
		name: "Instagram",
		provider: "Meta Platforms Ireland Ltd",
		kind: "social",
		hosts: [
			"instagram.com",
			"*.instagram.com",
			"*.cdninstagram.com"
		],
		names: [],
		more: "https://privacycenter.instagram.com/policies/cookies_policy/"
	},
	{
		name: "X (Twitter)",
		provider: "X Internet Unlimited Company",
		kind: "social",
		hosts: [
			"x.com",
			"twitter.com",
			"*.twitter.com",
			"*.twimg.com"
		],
		names: [],
		more: "https://help.x.com/en/rules-and-policies/x-cookies"
	},
	{
		name: "AddToAny",
		provider: "AddToAny",
		kind: "sharing",
		hosts: ["*.addtoany.com"],
		names: [],
		more: "https://www.addtoany.com/privacy"
	},
	{
		name: "Google Tag Manager",
		provider: "Google Ireland Ltd",
		kind: "tag-manager",
		hosts: ["*.googletagmanager.com"],
		names: [],
		more: "https://policies.google.com/privacy"
	},
	{
		name: "Google Fonts",
		provider: "Google Ireland Ltd",
		kind: "font",
		hosts: ["fonts.googleapis.com", "fonts.gstatic.com"],
		names: [],
		more: "https://developers.google.com/fonts/faq/privacy"
	},
	{
		name: "Adobe Fonts",
		provider: "Adobe",
		kind: "font",
		hosts: ["use.typekit.net", "p.typekit.net"],
		names: [],
		more: "https://www.adobe.com/privacy/policies/adobe-fonts.html"
	},
	{
		name: "Font Awesome",
		provider: "Fonticons Inc.",
		kind: "font",
		hosts: ["*.fontawesome.com"],
		names: [],
		more: "https://fontawesome.com/privacy"
	},
	{
		name: "jsDelivr",
		provider: "Volentio JSD Ltd",
		kind: "cdn",
		hosts: ["cdn.jsdelivr.net"],
		names: [],
		more: "https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net"
	},
	{
		name: "cdnjs",
		provider: "Cloudflare Inc.",
		kind: "cdn",
		hosts: ["cdnjs.cloudflare.com"],
		names: [],
		more: "https://www.cloudflare.com/privacypolicy/"
	},
	{
		name: "Google reCAPTCHA",
		provider: "Google Ireland Ltd",
		kind: "security",
		hosts: ["www.recaptcha.net"],
		names: [{
			name: "_GRECAPTCHA",
			expiry: "6 months"
		}],
		more: "https://policies.google.com/privacy"
	},
	{
		name: "HubSpot",
		provider: "HubSpot Inc.",
		kind: "marketing",
		hosts: [
			"*.hubspot.com",
			"*.hs-scripts.com",
			"*.hs-analytics.net",
			"*.hsforms.net"
		],
		names: [
			{
				name: "hubspotutk",
				expiry: "6 months"
			},
			{
				name: "__hstc",
				expiry: "6 months"
			},
			{
				name: "__hssc",
				expiry: "30 minutes"
			},
			{
				name: "__hssrc",
				expiry: "session"
			}
		],
		more: "https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser"
	},
	{
		name: "Snowplow",
		provider: "Snowplow Analytics Ltd",
		kind: "analytics",
		hosts: [],
		names: [{
			name: "_sp_root_domain_test_*",
			expiry: "session"
		}],
		more: "https://snowplowanalytics.com/privacy-policy/"
	}
];
// src/known/own/people.ts
/** What helps people to read, speak, answer and ask. */
var PEOPLE = [
	{
		name: "Recite Me",
		provider: "Recite Me Ltd",
		kind: "accessibility",
		hosts: ["reciteme.com", "*.reciteme.com"],
		names: [],
		more: "https://reciteme.com/policies/cookie-statement"
	},
	{
		name: "ReachDeck (Browsealoud)",
		provider: "Texthelp Ltd",
		kind: "accessibility",
		hosts: [
			"browsealoud.com",
			"*.browsealoud.com",
			"texthelp.com",
			"*.texthelp.com",
			"*.speechstream.net"
		],
		names: [],
		more: "https://www.texthelp.com/"
	},
	{
		name: "UserWay",
		provider: "UserWay Inc.",
		kind: "accessibility",
		hosts: ["userway.org", "*.userway.org"],
		names: [],
		more: "https://userway.org/privacy/"
	},
	{
		name: "accessiBe",
		provider: "accessiBe Ltd",
		kind: "accessibility",
		hosts: ["acsbapp.com", "*.acsbapp.com"],
		names: [],
		more: "https://accessibe.com/privacy-policy"
	},
	{
		name: "EqualWeb",
		provider: "EqualWeb Ltd",
		kind: "accessibility",
		hosts: ["equalweb.com", "*.equalweb.com"],
		names: [],
		more: "https://www.equalweb.com/"
	},
	{
		name: "GTranslate",
		provider: "GTranslate Inc.",
		kind: "translation",
		hosts: [
			"gtranslate.net",
			"*.gtranslate.net",
			"*.gtranslate.io"
		],
		names: [],
		more: "https://gtranslate.io/"
	},
	{
		name: "Weglot",
		provider: "Weglot SAS",
		kind: "translation",
		hosts: ["weglot.com", "*.weglot.com"],
		names: [{
			name: "WGTranslate",
			type: "localStorage"
		}],
		more: "https://www.weglot.com/"
	},
	{
		name: "SurveyMonkey",
		provider: "SurveyMonkey Europe UC",
		kind: "survey",
		hosts: [
			"surveymonkey.com",
			"*.surveymonkey.com",
			"*.surveymonkey.co.uk"
		],
		names: [],
		more: "https://www.surveymonkey.com/mp/legal/cookies/"
	},
	{
		name: "SmartSurvey",
		provider: "SmartSurvey Ltd",
		kind: "survey",
		hosts: ["smartsurvey.co.uk", "*.smartsurvey.co.uk"],
		names: [],
		more: "https://www.smartsurvey.com/"
	},
	{
		name: "Snap Surveys",
		provider: "Snap Surveys Ltd",
		kind: "survey",
		hosts: ["snapsurveys.com", "*.snapsurveys.com"],
		names: [],
		more: "https://www.snapsurveys.com/"
	},
	{
		name: "Typeform",
		provider: "Typeform SL",
		kind: "survey",
		hosts: ["typeform.com", "*.typeform.com"],
		names: [],
		more: "https://www.typeform.com/"
	},
	{
		name: "Microsoft Forms",
		provider: "Microsoft",
		kind: "survey",
		hosts: ["forms.office.com", "forms.microsoft.com"],
		names: [],
		more: "https://www.microsoft.com/privacy/privacystatement"
	},
	{
		name: "Jotform",
		provider: "Jotform Inc.",
		kind: "survey",
		hosts: ["jotform.com", "*.jotform.com"],
		names: [],
		more: "https://www.jotform.com/privacy/"
	},
	{
		name: "tawk.to",
		provider: "tawk.to inc.",
		kind: "chat",
		hosts: ["tawk.to", "*.tawk.to"],
		names: [{
			name: "TawkConnectionTime",
			expiry: "session"
		}, {
			name: "twk_*",
			type: "localStorage"
		}],
		more: "https://www.tawk.to/privacy-policy/"
	},
	{
		name: "Zendesk",
		provider: "Zendesk Inc.",
		kind: "chat",
		hosts: [
			"*.zendesk.com",
			"*.zdassets.com",
			"*.zopim.com"
		],
		names: [{
			name: "__zlcmid",
			expiry: "1 year"
		}, {
			name: "ZD-buid",
			type: "localStorage"
		}],
		more: "https://www.zendesk.co.uk/company/agreements-and-terms/cookie-notice/"
	},
	{
		name: "Intercom",
		provider: "Intercom",
		kind: "chat",
		hosts: ["*.intercom.io", "*.intercomcdn.com"],
		names: [{
			name: "intercom-id-*",
			expiry: "9 months"
		}, {
			name: "intercom-session-*",
			expiry: "1 week"
		}],
		more: "https://www.intercom.com/legal/cookie-policy"
	},
	{
		name: "LiveChat",
		provider: "Text Inc.",
		kind: "chat",
		hosts: ["*.livechatinc.com", "*.livechat-files.com"],
		names: [{ name: "__lc_cid" }, { name: "__lc_cst" }],
		more: "https://www.livechat.com/legal/privacy-policy/"
	},
	{
		name: "Click4Assistance",
		provider: "Click4Assistance Ltd",
		kind: "chat",
		hosts: ["click4assistance.co.uk", "*.click4assistance.co.uk"],
		names: [],
		more: "https://www.click4assistance.co.uk/"
	},
	{
		name: "Crisp",
		provider: "Crisp IM SAS",
		kind: "chat",
		hosts: ["*.crisp.chat"],
		names: [{
			name: "crisp-client/*",
			expiry: "6 months"
		}],
		more: "https://crisp.chat/en/privacy/"
	}
];
// src/known/own/platforms.ts
/** Content systems, firewalls and consent products: they store names, and are no host of their own. */
var PLATFORMS = [
	{
		name: "Umbraco",
		provider: "This website",
		kind: "platform",
		hosts: [],
		names: [
			{ name: "UMB_UCONTEXT" },
			{
				name: "UMB_UPDCHK",
				expiry: "session"
			},
			{
				name: "UMB_PREVIEW",
				expiry: "session"
			},
			{
				name: "UMB_SESSION",
				expiry: "session"
			},
			{
				name: "UMB-XSRF-TOKEN",
				expiry: "session"
			},
			{
				name: "UMB-XSRF-V",
				expiry: "session"
			}
		],
		more: "https://docs.umbraco.com/umbraco-cms/reference/security/cookies"
	},
	{
		name: "WordPress",
		provider: "This website",
		kind: "platform",
		hosts: [],
		names: [
			{ name: "wordpress_logged_in_*" },
			{
				name: "wordpress_test_cookie",
				expiry: "session"
			},
			{
				name: "wp-settings-*",
				expiry: "1 year"
			},
			{ name: "comment_author_*" }
		],
		more: "https://developer.wordpress.org/advanced-administration/wordpress/cookies/"
	},
	{
		name: "Sitecore",
		provider: "This website",
		kind: "platform",
		hosts: [],
		names: [{ name: "SC_ANALYTICS_GLOBAL_COOKIE" }],
		more: "https://doc.sitecore.com/"
	},
	{
		name: "Kentico",
		provider: "This website",
		kind: "platform",
		hosts: [],
		names: [
			{
				name: "CMSPreferredCulture",
				expiry: "1 year"
			},
			{
				name: "CMSCsrfCookie",
				expiry: "session"
			},
			{
				name: "CMSCookieLevel",
				expiry: "1 year"
			}
		],
		more: "https://docs.kentico.com/"
	},
	{
		name: "Imperva",
		provider: "Imperva Inc.",
		kind: "security",
		hosts: [],
		names: [{
			name: "visid_incap_*",
			expiry: "1 year"
		}, {
			name: "incap_ses_*",
			expiry: "session"
		}],
		more: "https://docs-cybersec.thalesgroup.com/"
	},
	{
		name: "Civic Cookie Control",
		provider: "Civic Computing Ltd",
		kind: "consent",
		hosts: ["*.civiccomputing.com"],
		names: [{
			name: "CookieControl",
			expiry: "90 days"
		}],
		more: "https://www.civicuk.com/cookie-control/documentation/"
	},
	{
		name: "Cookiebot",
		provider: "Usercentrics A/S",
		kind: "consent",
		hosts: ["*.cookiebot.com"],
		names: [{
			name: "CookieConsent",
			expiry: "1 year"
		}],
		more: "https://www.cookiebot.com/en/cookie-declaration/"
	},
	{
		name: "OneTrust",
		provider: "OneTrust",
		kind: "consent",
		hosts: ["*.cookielaw.org", "*.onetrust.com"],
		names: [{
			name: "OptanonConsent",
			expiry: "1 year"
		}, {
			name: "OptanonAlertBoxClosed",
			expiry: "1 year"
		}],
		more: "https://www.onetrust.com/cookie-policy/"
	},
	{
		name: "CookieYes",
		provider: "CookieYes Ltd",
		kind: "consent",
		hosts: ["*.cdn-cookieyes.com", "*.cookieyes.com"],
		names: [{
			name: "cookieyes-consent",
			expiry: "1 year"
		}],
		more: "https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/"
	}
];
// src/known/own/own.ts
var KINDS = {
	analytics: "analytics",
	marketing: "marketing",
	media: "video",
	sharing: "sharing",
	translation: "translation",
	platform: "platform"
};
/** Those that validation knows too, to spot slips and what is long gone. */
var VALIDATED = PRODUCTS.map(({ name, kind, names, domains, source, replays }) => ({
	name,
	provider: "",
	kind: replays ? "recording" : KINDS[kind],
	hosts: domains.flatMap((domain) => [domain, `*.${domain}`]),
	names: names.map((name) => ({ name })),
	more: source
}));
/** Our own list: what UK landlords' sites meet, looked up by hand. It comes before any other. */
var OWN = [
	...HOUSING,
	...PEOPLE,
	...PAGES,
	...PLATFORMS,
	...VALIDATED
];
// src/known/catalogues.ts
var byNames = catalogue_default.names;
var byHosts = catalogue_default.hosts;
function service([name, provider, kind, more], rest) {
	return {
		name,
		provider,
		kind,
		more,
		...rest
	};
}
/** All that is known, in the order in which it is trusted: our own list, then two open ones. */
var CATALOGUES = [
	{
		origin: "Latchkey",
		services: OWN
	},
	{
		origin: "Open Cookie Database",
		services: byNames.map(([name, provider, kind, more, names]) => service([
			name,
			provider,
			kind,
			more
		], {
			hosts: [],
			names: names.map(([name, expiry]) => ({
				name,
				...expiry && { expiry }
			}))
		}))
	},
	{
		origin: "third-party-web",
		services: byHosts.map(([name, provider, kind, more, hosts]) => service([
			name,
			provider,
			kind,
			more
		], {
			hosts,
			names: []
		}))
	}
];
// src/known/purposes.ts
/** What a product of each kind usually does, in words that a visitor understands. */
var PURPOSES = {
	portal: {
		en: "Lets you use your account.",
		cy: "Yn gadael i chi ddefnyddio eich cyfrif."
	},
	repairs: {
		en: "Lets you book and follow a repair.",
		cy: "Yn gadael i chi drefnu a dilyn gwaith trwsio."
	},
	payment: {
		en: "Lets you pay safely.",
		cy: "Yn gadael i chi dalu’n ddiogel."
	},
	accessibility: {
		en: "Lets you change how our pages look and sound.",
		cy: "Yn gadael i chi newid sut mae ein tudalennau’n edrych ac yn swnio."
	},
	translation: {
		en: "Translates our pages.",
		cy: "Yn cyfieithu ein tudalennau."
	},
	survey: {
		en: "Shows you a survey.",
		cy: "Yn dangos arolwg i chi."
	},
	chat: {
		en: "Lets you chat with us.",
		cy: "Yn gadael i chi sgwrsio â ni."
	},
	video: {
		en: "Shows you a film.",
		cy: "Yn dangos ffilm i chi."
	},
	map: {
		en: "Shows you a map.",
		cy: "Yn dangos map i chi."
	},
	social: {
		en: "Shows posts from another website.",
		cy: "Yn dangos negeseuon o wefan arall."
	},
	sharing: {
		en: "Lets you share our pages.",
		cy: "Yn gadael i chi rannu ein tudalennau."
	},
	analytics: {
		en: "Counts how people use our pages.",
		cy: "Yn cyfrif sut mae pobl yn defnyddio ein tudalennau."
	},
	recording: {
		en: "Records how people use our pages.",
		cy: "Yn cofnodi sut mae pobl yn defnyddio ein tudalennau."
	},
	marketing: {
		en: "Shows you adverts and counts who sees them.",
		cy: "Yn dangos hysbysebion ac yn cyfrif pwy sy’n eu gweld."
	},
	"tag-manager": {
		en: "Brings other programs into our pages.",
		cy: "Yn dod â rhaglenni eraill i’n tudalennau."
	},
	font: {
		en: "Brings the letters that our pages are set in.",
		cy: "Yn dod â’r llythrennau a welwch ar ein tudalennau."
	},
	cdn: {
		en: "Brings parts of our pages to you quickly.",
		cy: "Yn dod â rhannau o’n tudalennau atoch yn gyflym."
	},
	platform: {
		en: "Makes this website work.",
		cy: "Yn gwneud i’r wefan hon weithio."
	},
	security: {
		en: "Keeps this website safe.",
		cy: "Yn cadw’r wefan hon yn ddiogel."
	},
	consent: {
		en: "Remembers what you said about cookies.",
		cy: "Yn cofio beth ddywedoch chi am gwcis."
	},
	other: {
		en: "TODO: say what this is for.",
		cy: "TODO: dywedwch beth yw pwrpas hwn."
	}
};
// src/known/look-up.ts
/** A name this short may be anybody's. */
var SHORT = 4;
/** Names that many programs give to their own. */
var COMMON = /^(session|lang|language|token|uid|user|userid|id|sid|test|theme|locale|country|currency|visitor|cart)$/i;
var ORDER = [
	"high",
	"medium",
	"low"
];
/** Prepares the look-up. Catalogues come in the order in which they are trusted. */
function createLookUp(catalogues) {
	const names = catalogues.flatMap(({ origin, services }) => services.flatMap((service) => service.names.map((name) => ({
		origin,
		service,
		name
	}))));
	const hosts = catalogues.flatMap(({ origin, services }) => services.flatMap((service) => service.hosts.map((host) => ({
		origin,
		service,
		host
	}))));
	const whole = /* @__PURE__ */ new Map();
	const patterns = [];
	for (const [at, { name }] of names.entries()) {
		const star = name.name.indexOf("*");
		const key = name.name.toLowerCase();
		if (star < 0) whole.set(key, [...whole.get(key) ?? [], at]);
		else patterns.push({
			at,
			start: name.name.slice(0, star)
		});
	}
	const near = (name) => {
		const fitting = patterns.filter(({ start }) => name.startsWith(start)).map(({ at }) => at);
		return [...whole.get(name.toLowerCase()) ?? [], ...fitting].sort((one, other) => one - other).map((at) => names[at]);
	};
	const ofName = (name, type) => {
		const found = unique(near(name).flatMap((one) => {
			const confidence = confidenceOf(name, type, one);
			return confidence ? [{
				...proposal(one),
				name: one.name,
				confidence
			}] : [];
		}));
		const own = found.filter(({ origin, confidence }) => origin === "Latchkey" && confidence !== "low");
		if (own.length) return own;
		return found.length > 1 ? found.map((one) => ({
			...one,
			confidence: "low"
		})) : found;
	};
	const ofHost = (host) => {
		return unique([...hosts.filter((one) => one.host.startsWith("*") ? host.endsWith(one.host.slice(1)) : host === one.host)].sort((one, other) => other.host.length - one.host.length).map(proposal));
	};
	return {
		ofName,
		ofHost
	};
}
function confidenceOf(name, type, { name: { name: pattern, type: known = "cookie" }, origin }) {
	const isShort = origin !== "Latchkey" && name.length < SHORT;
	const isWeak = known !== type || isShort || COMMON.test(name);
	if (name === pattern) return isWeak ? "low" : "high";
	if (!(pattern.includes("*") ? matches(pattern, name) : name.toLowerCase() === pattern.toLowerCase())) return void 0;
	return isWeak ? "low" : "medium";
}
function proposal({ service, origin }) {
	return {
		service,
		origin,
		confidence: "high",
		purpose: PURPOSES[service.kind]
	};
}
/** The best of each product, in order. */
function unique(proposals) {
	const sorted = [...proposals].sort((one, other) => ORDER.indexOf(one.confidence) - ORDER.indexOf(other.confidence));
	const seen = /* @__PURE__ */ new Set();
	return sorted.filter(({ service: { name } }) => {
		const key = name.toLowerCase();
		return !seen.has(key) && seen.add(key);
	});
}
// src/known/known-file.ts
var known_file_exports = /* @__PURE__ */ __exportAll({ knownProducts: () => knownProducts });
/** What is known of other people's products, as a file that only whoever looks after a site loads. */
var knownProducts = createLookUp(CATALOGUES);
export { known_file_exports as n, knownProducts as t };
