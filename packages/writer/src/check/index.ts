// The entry for whoever checks a document: the rules with their words stand apart, in `@sauro/writer/rules`.
export { type Check, type Checked, checkDocument } from './check-document.ts';
export type { Finding, Place } from './finding.ts';
export { RULES, ruleMessage, type Rule, type RuleCode, SEVERITIES, type Severity } from './rules.ts';
