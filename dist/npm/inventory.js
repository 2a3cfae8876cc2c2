import { t as compare } from "./parts/compare.js";
import { n as findingsCsv, r as findingsMarkdown, t as proposeEntries } from "./parts/propose-entries.js";
import { t as knownProducts } from "./parts/known-file.js";
export { compare, findingsCsv, findingsMarkdown, knownProducts, proposeEntries };
