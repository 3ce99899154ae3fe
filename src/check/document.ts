import type { ExampleCorpus, Rule } from './rule.ts';

/** The page on a rule, in Markdown: what it finds, why, its options, and its examples with the places of findings in ⟦brackets⟧. */
export function ruleDocument({ id, category, summary, severity, why, options = {}, examples }: Rule): string {
  const parts = [`# ${id}`, `${summary}.`, `Severity: **${severity}** · About: ${category}`, why];
  const told = Object.entries(options);
  if (told.length > 0) {
    const rows = told.map(
      ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.about} |`,
    );
    parts.push('## Options', ['| option | default | |', '|---|---|---|', ...rows].join('\n'));
  }
  parts.push('## Nothing is found in', ...examples.pass.map(exampleText));
  parts.push('## A finding at ⟦⟧', ...examples.fail.map(exampleText));
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules, by what they are about. */
export function rulesDocument(rules: readonly Rule[]): string {
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  const sections = categories.flatMap((category) => [
    `## ${category[0]!.toUpperCase()}${category.slice(1)}`,
    [
      '| rule | severity | holds when nothing is wrong |',
      '|---|---|---|',
      ...rules
        .filter((rule) => rule.category === category)
        .map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`),
    ].join('\n'),
  ]);
  const head = 'Written by `npm run docs:rules` from the rules themselves; `crosswire explain RULE` prints a page.';
  return `${['# Rules', head, ...sections].join('\n\n')}\n`;
}

function exampleText({ articles, expected }: ExampleCorpus): string {
  return articles
    .map(({ id, text, title, outlet, date, url }) => {
      const told = Object.entries({ title, outlet, date, url }).flatMap(([name, value]) =>
        value === null ? [] : [`${name}: ${value}`],
      );
      const name = articles.length > 1 || told.length > 0 ? [`*${[id, ...told].join(', ')}*`] : [];
      const lines = [
        ...name,
        ...marked(
          text,
          expected.filter(({ article }) => article === id),
        ).split(/\r\n|\r|\n/),
      ];
      return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
    })
    .join('\n>\n');
}

function marked(text: string, places: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of places) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}
