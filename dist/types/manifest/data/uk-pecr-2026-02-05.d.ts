import type { Regulator, RuleSet } from '../rule-set.js';
import type { Basis, NecessaryGround } from '../types.js';
/** The paragraph of Schedule A1 for each basis. By itself, because tables say it and need nothing else of the rules. */
export declare const PARAGRAPHS: Readonly<Record<Basis, number>>;
/** Why something may be strictly necessary: the examples of paragraph 4, and what the regulator reads into it. */
export declare const GROUNDS: readonly NecessaryGround[];
/** To whom visitors in the United Kingdom can complain. */
export declare const UK_REGULATOR: Regulator;
/**
 * PECR, the Privacy and Electronic Communications Regulations 2003, as amended by the Data (Use and Access) Act 2025:
 * when a website may store or read something on a visitor's device. In our words, and no legal advice; each source says
 * what it was read for. When the law changes, a file like this one with a new date takes its place.
 */
export declare const UK_PECR: RuleSet;
