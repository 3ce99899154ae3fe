import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/check/index.ts';
import type { ArticleItem, FindingItem } from '../../src/model/index.ts';
import { render } from '../../src/output/formats.ts';
import type { Report } from '../../src/output/report.ts';
import { gitlabSchema, sarifSchema } from './sarif-schema.ts';
import { readXml, type Element } from './xml-reader.ts';

const untold = { title: null, outlet: null, author: null, date: null, url: null, language: null, characters: 100 };
const articles: ArticleItem[] = [
  { id: 'a', path: 'news/a b.txt', sourceLine: null, ...untold },
  { id: 'b', path: 'news/b.txt', sourceLine: null, ...untold },
  { id: 'r7', path: 'news/all.jsonl', sourceLine: 7, ...untold },
];
const place = (article: string, text: string, line = 3) => ({
  article,
  start: 10,
  end: 10 + text.length,
  text,
  line,
  column: 5,
});

const findings: FindingItem[] = [
  {
    rule: 'quote-two-speakers',
    severity: 'error',
    message: 'given to Reed and to Marlow',
    places: [place('a', 'the boats\nand the crews'), place('b', 'the boats')],
    fingerprint: 'f1',
  },
  {
    rule: 'name-spelling',
    severity: 'warning',
    message: 'Sergei & “Sergey”',
    places: [place('r7', 'Sergei', 4)],
    fingerprint: 'f2',
  },
  {
    rule: 'stray-mark',
    severity: 'warning',
    message: 'a mark too many',
    places: [place('b', 'years.’.')],
    fingerprint: 'f3',
    known: true,
  },
  { rule: 'markup-left-in', severity: 'info', message: 'markup', places: [place('b', '<p>')], fingerprint: 'f4' },
];

/** What articles may hold to break out of a format. */
const hostile: FindingItem[] = [
  '::error::gotcha\n::stop-commands::x',
  '100%0A::warning::',
  ']]> <script>alert(1)</script> & "quoted" \'single\'',
  '| a | b |\n# heading\n- item `code` [x](http://evil.example) @octocat ![i](j) www.evil.example',
  'a\u0000b\u001b[2J\u202ec\ud800d\uffff',
].map((text, index) => ({
  rule: 'mojibake',
  severity: 'error',
  message: text,
  places: [place('a', text)],
  fingerprint: `h${index}`,
}));

async function formatted(format: string, items: readonly FindingItem[], limit = Infinity): Promise<string> {
  const report: Report = {
    command: 'check',
    articles,
    problems: [],
    key: 'findings',
    items,
    value: null,
    view: 'findings',
    limit,
    rules: builtin,
  };
  return [...(await render(report, format, { width: 100, colours: 0 }))!].join('');
}

function valid(schema: object, value: unknown): void {
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    formats: { 'uri-reference': /^[\w.~!$&'()*+,;=:@%/-]*$/ },
  }).compile(schema);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

describe.each([
  ['plain findings', findings],
  ['hostile findings', hostile],
  ['no findings', []],
])('%s', (_, items) => {
  test('SARIF is valid, and has every finding', async () => {
    const log = JSON.parse(await formatted('sarif', items));
    valid(sarifSchema, log);
    expect(log.runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toEqual(
      items.map(({ rule }) => rule),
    );
  });

  test('GitLab’s report is valid, and each fingerprint its own', async () => {
    const report = JSON.parse(await formatted('gitlab', items)) as { fingerprint: string }[];
    valid(gitlabSchema, report);
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(items.length);
  });

  test('GitHub reads one command a finding, with the message as it was', async () => {
    const commands = (await formatted('github', items)).split('\n').slice(0, -1).map(readCommand);
    expect(commands.map(({ message }) => message.replace(/( \(known\))?(; see also .*)?$/s, ''))).toEqual(
      items.map(({ message }) => message),
    );
  });

  test('JUnit and Checkstyle are XML', async () => {
    const junit = readXml(await formatted('junit', items));
    const cases = junit.children.flatMap(({ children }) => children);
    expect(cases.length).toBe(Math.max(1, items.length));
    expect(Number(junit.attributes['tests'])).toBe(cases.length);
    expect(Number(junit.attributes['failures'])).toBe(
      cases.filter(({ children: [inside] }) => inside?.name === 'failure').length,
    );
    const checkstyle = readXml(await formatted('checkstyle', items));
    const errors = checkstyle.children.flatMap(({ children }) => children);
    expect(errors.length).toBe(items.flatMap(({ places }) => places).length);
  });

  test('Markdown keeps to its own lines and mentions nobody', async () => {
    const lines = (await formatted('markdown', items)).split('\n');
    for (const line of lines)
      expect(line).toMatch(/^$|^### crosswire: |^- (?:❌|⚠️|ℹ️) |^ {2}- `|^No findings|^\d+ known/u);
    expect(lines.join('\n')).not.toMatch(/(?<!\\)<script|@octocat|(?<!\\)\[x|http:|\u001b|\u0000/);
  });

  test('the table shows each place and no control character', async () => {
    const table = await formatted('table', items);
    for (const { places } of items)
      for (const { article } of places) expect(table).toContain(articles.find(({ id }) => id === article)!.path);
    // oxlint-disable-next-line no-control-regex -- that there are none is the point
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

/** A line as GitHub's runner takes it apart. */
function readCommand(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command, told, message] = /^::(\w+) ([^:]*)::(.*)$/.exec(line)!;
  const properties = Object.fromEntries(
    told!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { command: command!, properties, message: unescaped(message!) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

test('places are those of files: two lines of a text, and the line of a record', async () => {
  const [first, record, known] = (await formatted('github', findings))
    .split('\n')
    .map((line) => line && readCommand(line)) as ReturnType<typeof readCommand>[];
  expect(first).toMatchObject({
    command: 'error',
    properties: { file: 'news/a b.txt', line: '3', endLine: '4', title: 'crosswire quote-two-speakers' },
  });
  expect(first!.properties).not.toHaveProperty('col');
  expect(first!.message).toContain('see also news/b.txt:3:5');
  expect(record).toMatchObject({ command: 'warning', properties: { file: 'news/all.jsonl', line: '7' } });
  expect(known).toMatchObject({ command: 'notice', properties: { col: '5', endColumn: '13' } });
  const sarif = JSON.parse(await formatted('sarif', findings));
  const [a] = sarif.runs[0].results;
  expect(a.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'news/a%20b.txt' },
    region: { startLine: 3, endLine: 4, startColumn: 5, endColumn: 14 },
  });
});

test('what the baseline knows is marked and fails nothing', async () => {
  const states = JSON.parse(await formatted('sarif', findings)).runs[0].results.map(
    ({ baselineState }: { baselineState: string }) => baselineState,
  );
  expect(states).toEqual(['new', 'new', 'unchanged', 'new']);
  const cases = readXml(await formatted('junit', findings)).children.flatMap(({ children }) => children);
  const told = cases.map(({ children: [inside] }) => (inside as Element).name);
  expect(told.sort()).toEqual(['failure', 'failure', 'skipped', 'skipped']);
  expect(await formatted('markdown', findings)).toContain('1 known finding of the baseline is left out here.');
});

test('two wordings stand side by side, with what differs marked', async () => {
  const pair: FindingItem = {
    ...findings[0]!,
    places: [place('a', 'We will not ask our allies'), place('b', 'We will not ask our friends')],
  };
  const table = await formatted('table', [pair]);
  expect(table).toMatch(/We will not ask our \[-allies-\] +│ We will not ask our \{\+friends\+\}/);
});
