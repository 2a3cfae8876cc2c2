import { t as RULES_VERSION } from "./rules-version.js";
// src/manifest/data/uk-pecr-2026-02-05.ts
var STATUTE = "https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1";
var ICO = "https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/guidance-on-the-use-of-storage-and-access-technologies/";
/** The paragraph of Schedule A1 for each basis. By itself, because tables say it and need nothing else of the rules. */
var PARAGRAPHS = {
	consent: 2,
	communication: 3,
	necessary: 4,
	statistics: 5,
	appearance: 6,
	emergency: 7
};
/** Why something may be strictly necessary: the examples of paragraph 4, and what the regulator reads into it. */
var GROUNDS = [
	"security",
	"fraud",
	"fault",
	"authentication",
	"user-input",
	"selection",
	"legal-duty",
	"load-balancing"
];
/** To whom visitors in the United Kingdom can complain. */
var UK_REGULATOR = {
	name: {
		en: "Information Commission",
		cy: "Comisiwn Gwybodaeth"
	},
	url: "https://ico.org.uk/make-a-complaint/",
	former: {
		en: "Information Commissioner’s Office (ICO)",
		cy: "Swyddfa’r Comisiynydd Gwybodaeth (ICO)"
	},
	since: "2026-09-30"
};
/** Follows visitors, or counts them: never what somebody asked a website for. */
var TRACKING = [
	"marketing",
	"analytics",
	"replay"
];
/** Other people's players and buttons: a visitor may have asked for one, but not for all that it does. */
var EMBEDS = ["media", "sharing"];
/**
* PECR, the Privacy and Electronic Communications Regulations 2003, as amended by the Data (Use and Access) Act 2025:
* when a website may store or read something on a visitor's device. In our words, and no legal advice; each source says
* what it was read for. When the law changes, a file like this one with a new date takes its place.
*/
var UK_PECR = {
	version: RULES_VERSION,
	inForce: "2026-02-05",
	checked: "2026-11-21",
	statute: STATUTE,
	sources: [
		{
			what: "Regulation 6: nothing is stored or read but what Schedule A1 allows",
			url: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/6",
			date: "2026-02-05"
		},
		{
			what: "Schedule A1: the paragraphs below",
			url: STATUTE,
			date: "2026-02-05"
		},
		{
			what: "The Act that put Schedule A1 there: paragraphs 1 to 3 were read in it, in full",
			url: "https://www.legislation.gov.uk/ukpga/2025/18/schedule/12",
			date: "2025-06-19"
		},
		{
			what: "Regulation 2(v), (w) and (y): the day from which on it holds",
			url: "https://www.legislation.gov.uk/uksi/2026/82/made",
			date: "2026-02-05"
		},
		{
			what: "How the regulator reads paragraphs 3 to 7, from which what is said of 4 to 7 was worded: statistics in aggregate, by processors, nothing for advertising, no recordings of single visitors; how to object",
			url: `${ICO}what-are-the-exceptions/`,
			date: "2026-04-29"
		},
		{
			what: "How the regulator reads paragraph 2: what a request for consent must be",
			url: `${ICO}how-do-we-manage-consent-in-practice`,
			date: "2025-07-07"
		},
		{
			what: "Paragraphs 6 and 7, as a law firm sums them up",
			url: "https://www.osborneclarke.com/insights/regulatory-outlook-may-2026-data-law",
			date: "2026-05-27"
		},
		{
			what: "Where to complain",
			url: UK_REGULATOR.url,
			date: "2026-11-21"
		},
		{
			what: "The Information Commission takes the place of the Commissioner",
			url: "https://www.legislation.gov.uk/uksi/2026/1015",
			date: "2026-09-30"
		}
	],
	bases: {
		consent: {
			paragraph: PARAGRAPHS.consent,
			gives: "asks",
			covers: "what a visitor was told of clearly, and has agreed to",
			refuses: [],
			doubts: []
		},
		communication: {
			paragraph: PARAGRAPHS.communication,
			gives: "none",
			covers: "what is stored or read with the sole purpose of sending a communication over a network",
			beyond: "it is not needed to send the page",
			refuses: TRACKING,
			doubts: EMBEDS
		},
		necessary: {
			paragraph: PARAGRAPHS.necessary,
			gives: "none",
			covers: "what is strictly necessary for a service that the visitor has asked for",
			beyond: "it is not strictly necessary for what visitors request",
			grounds: GROUNDS,
			refuses: TRACKING,
			doubts: EMBEDS
		},
		statistics: {
			paragraph: PARAGRAPHS.statistics,
			gives: "objects",
			covers: "statistics about how the site is used, with a view to improving it",
			beyond: "it does more than count how the site is used",
			states: [{
				field: "aggregateOnly",
				says: "the figures cannot tell one person from another"
			}, {
				field: "solePurpose",
				says: "nothing else is done with what is collected"
			}],
			helpers: {
				role: "processor",
				severity: "error",
				says: "nobody else has the data but to help with the improvements"
			},
			refuses: ["marketing", "replay"],
			doubts: ["analytics", ...EMBEDS]
		},
		appearance: {
			paragraph: PARAGRAPHS.appearance,
			gives: "objects",
			covers: "how the site looks or works, adapted to the visitor's preferences",
			beyond: "it is not how the site looks or works",
			helpers: {
				role: "processor",
				severity: "warning",
				says: "what others do for purposes of their own is not how the site looks or works"
			},
			refuses: TRACKING,
			doubts: EMBEDS
		},
		emergency: {
			paragraph: PARAGRAPHS.emergency,
			gives: "none",
			covers: "finding out where the device is, to send the emergency help that was asked for",
			beyond: "it is no help in an emergency",
			refuses: TRACKING,
			doubts: EMBEDS
		}
	},
	regulator: UK_REGULATOR
};
export { UK_REGULATOR as i, PARAGRAPHS as n, UK_PECR as r, GROUNDS as t };
