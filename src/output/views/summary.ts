import type { FindingItem, Summary } from '../../model/index.ts';
import type { Column } from '../columns.ts';
import { grouped, paragraph, percent, plural, type Page } from '../page.ts';
import type { Report } from '../report.ts';
import { sanitiseLine } from '../sanitise.ts';
import { table } from '../table.ts';
import { figureLines } from './figure-comparison.ts';
import { speakerColumns } from './speakers.ts';

/** The corpus on one page: a short section for each question, and what to type next. */
export function* summary(report: Report, page: Page): Generator<string> {
  const summary = report.value as Summary;
  yield* opening(summary, page);
  for (const [title, lines] of sections(summary, page)) {
    yield `\n${page.paint.heading(title)}\n`;
    yield* lines;
  }
}

function* opening({ articles, outlets, characters, from, to }: Summary, page: Page): Generator<string> {
  const when = from === null ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`;
  yield page.paint.heading(`${plural(articles, 'article')}, ${plural(outlets.length, 'outlet')}${when}`) + '\n';
  const list = outlets.map(({ outlet, articles }) => `${outlet} ${articles}`).join(' · ');
  yield page.paint.faint(paragraph(`${grouped(characters)} characters · ${list}`, page).trimEnd()) + '\n';
}

function* sections(summary: Summary, page: Page): Generator<readonly [string, Iterable<string>]> {
  const { named, speakers, differing, copied, findings } = summary;
  const { width, paint } = page;
  const none = (what: string) => [`${paint.faint(what)}\n`];
  yield [
    'Named most',
    named.length > 0 ? table({ columns: namedColumns, rows: named }, width, paint) : none('nobody is named'),
  ];
  yield [
    'Speaking most',
    speakers.length > 0 ? table({ columns: speakerColumns, rows: speakers }, width, paint) : none('nobody is quoted'),
  ];
  yield ['Figures that differ', differing.length > 0 ? differences(summary, page) : none('none')];
  yield ['Copied', copied.length > 0 ? table({ columns: copiedColumns, rows: copied }, width, paint) : none('nothing')];
  const { error, warning, info } = findings;
  yield [
    `Findings: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${grouped(info)} for information`,
    findings.first.length > 0 ? findingLines(findings.first, page) : none('none'),
  ];
  yield ['Next', nextSteps(summary, page)];
}

const namedColumns: readonly Column<Summary['named'][number]>[] = [
  { header: 'Name', cell: ({ name }) => name, shrinksTo: 16, paint: (_, paint) => (text) => paint.strong(text) },
  { header: 'Type', cell: ({ type }) => type },
  { header: 'Mentions', cell: ({ mentions }) => grouped(mentions), align: 'right' },
  { header: 'Articles', cell: ({ articles }) => grouped(articles), align: 'right' },
  { header: 'Role', cell: ({ role }) => role ?? '', shrinksTo: 14, lines: 1 },
];

function* differences({ differing }: Summary, page: Page): Generator<string> {
  for (const { label, cells } of differing) {
    yield `${paragraph(label, page).trimEnd()}\n`;
    yield* figureLines(cells, page);
  }
}

const copiedColumns: readonly Column<Summary['copied'][number]>[] = [
  { header: 'Article', cell: (pair) => (pair.first === pair.b ? pair.b : pair.a), shrinksTo: 16 },
  { header: '', cell: ({ first }) => (first === null ? '~' : '→') },
  { header: 'Shares text with', cell: (pair) => (pair.first === pair.b ? pair.a : pair.b), shrinksTo: 16 },
  { header: 'Relation', cell: ({ relation }) => relation },
  { header: 'Words', cell: ({ words }) => grouped(words), align: 'right' },
  { header: 'Alike', cell: ({ similarity }) => percent(similarity), align: 'right' },
];

function* findingLines(findings: readonly FindingItem[], page: Page): Generator<string> {
  const { width, paint } = page;
  for (const { severity, rule, message } of findings) {
    const head = `${severity.padEnd(7)}  `;
    const [line = '', ...rest] = paragraph(`${message} (${rule})`, { ...page, width: width - head.length })
      .trimEnd()
      .split('\n');
    yield `${paint.severity(severity, head)}${line}\n`;
    for (const more of rest) yield `${' '.repeat(head.length)}${more}\n`;
  }
}

/** Commands that show more of what this corpus has. */
function* nextSteps({ speakers, differing, copied }: Summary, { width, paint }: Page): Generator<string> {
  const speaker = speakers[0]?.name.split(' ').at(-1)?.toLowerCase();
  const steps: [string, string][] = [
    ...(speaker === undefined
      ? []
      : [[`crosswire quotes --speaker ${word(speaker)}`, 'all that one person says'] as [string, string]]),
    ['crosswire quotes --compare', 'one utterance as each outlet has it'],
    ...(differing.length > 0 ? [['crosswire figures --compare', 'figures side by side'] as [string, string]] : []),
    ...(copied[0]
      ? [
          [`crosswire duplicates --diff ${word(copied[0].a)} ${word(copied[0].b)}`, 'the copy beside its source'] as [
            string,
            string,
          ],
        ]
      : []),
    ['crosswire check', 'every finding, with both passages'],
  ];
  const wide = Math.max(...steps.map(([command]) => command.length));
  for (const [command, effect] of steps) {
    yield wide + effect.length + 4 <= width
      ? `  ${paint.command(command.padEnd(wide))}  ${paint.faint(effect)}\n`
      : `  ${paint.command(command)}\n    ${paint.faint(effect)}\n`;
  }
}

/** A word as a shell takes it. */
function word(text: string): string {
  const clean = sanitiseLine(text);
  return /^[\w./@%+:,-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}
