import { builtin, ruleDocument, rulesDocument } from '../src/check/index.ts';

/** Name and text of each page of docs/rules/. */
export function rulePages(): [name: string, text: string][] {
  return [
    ['README.md', rulesDocument(builtin)],
    ...builtin.map((rule): [string, string] => [`${rule.id}.md`, ruleDocument(rule)]),
  ];
}
