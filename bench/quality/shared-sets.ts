import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareAsTrained } from '../train/trained-on.ts';
import { contradictedIn } from './contradicted-cases.ts';
import { row, type Row } from './measures.ts';
import { namePairRows } from './name-pairs.ts';
import { quoteRows } from './quote-rows.ts';
import { crosswire, errorLines, root, scorer } from './run-crosswire.ts';

const shared = join(root, '../shared');

/** Span, value, and value with unit: what each figure set has to reach. */
const figureBars: Readonly<Record<string, readonly [number | null, number | null, number | null]>> = {
  duckling: [null, 0.85, null],
  'grobid-eval': [null, 0.72, null],
  'ms-age': [0.99, 0.98, 0.98],
  'ms-currency': [0.99, 0.97, 0.93],
  'ms-dimension': [0.98, 0.97, 0.93],
  'ms-number': [null, 0.95, null],
  'ms-ordinal': [null, 0.95, null],
  'ms-percent': [0.99, 0.97, 0.95],
  'ms-range': [null, 0.9, null],
  'ms-temperature': [0.99, 0.97, 0.95],
  quantulum3: [null, 0.92, null],
  'quantulum3-ambiguity': [null, null, null],
};

/** Rows over the sets in `../shared`; none where that folder is missing. */
export function sharedRows(): Row[] {
  if (!existsSync(join(shared, 'score'))) return [];
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-quality-'));
  try {
    return [
      ...articleRows(folder),
      ...quoteRows(shared, folder),
      ...figureRows(folder),
      ...entityRows(folder),
      ...duplicateRows(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function articleRows(folder: string): Row[] {
  const gold = join(shared, 'gold/articles');
  const articles = join(folder, 'articles');
  const results = join(folder, 'results');
  mkdirSync(articles);
  mkdirSync(results);
  // Only the articles that have gold: a finding that reaches into another one cannot be judged.
  const keys = readdirSync(gold)
    .filter((name) => /^\d{3}\.json$/.test(name))
    .map((name) => name.slice(0, 3));
  for (const name of readdirSync(join(shared, 'articles')))
    if (keys.includes(name.slice(0, 3))) copyFileSync(join(shared, 'articles', name), join(articles, name));
  for (const command of ['entities', 'quotes', 'figures', 'duplicates', 'check'])
    writeFileSync(
      join(results, `${command}.json`),
      crosswire([command, articles, '--format', 'json', '--today', '2025-02-18']),
    );
  writeFileSync(join(results, 'annotate.ndjson'), crosswire(['annotate', articles]));
  const { entities, quotes, figures, duplicates, check, blocks } = scorer(join(shared, 'score/articles.mjs'), [
    gold,
    results,
  ]).parts;
  const set = 'real articles';
  return [
    row('entities', set, 'names, strict F1', entities.names.f1, 0.93),
    row('entities', set, 'roles, F1', entities.roles.f1, 0.8),
    row('entities', set, 'same entity, B-cubed F1', entities.canonical.f1, 0.95),
    row('quotes', set, 'direct, span and speaker F1', quotes.joint.direct.f1, 0.95),
    row('quotes', set, 'fragment, span and speaker F1', quotes.joint.fragment.f1, 0.85),
    row('quotes', set, 'indirect, span and speaker F1', quotes.joint.indirect.f1, 0.75),
    row('quotes', set, 'speaker, where found', quotes.speaker.all.accuracy, 0.93),
    row('quotes', set, 'interrupted quotes joined', quotes.partsJoined.accuracy, 1),
    row('figures', set, 'span F1', figures.spans.f1, 0.95),
    row('figures', set, 'value', figures.value.accuracy, 0.95),
    row('figures', set, 'claimant', figures.claimant.accuracy, 6 / 7),
    row('figures', set, 'topics, B-cubed F1', figures.topics.f1, 0.9),
    row('duplicates', set, 'near-duplicate pairs F1', duplicates.pairs.f1, 1),
    row('duplicates', set, 'passages, letters F1', duplicates.passages.f1, 0.92),
    row('check', set, 'recall, a rule can', check.recall.yes.accuracy, 0.85),
    row('check', set, 'recall, a rule can partly', check.recall.partly.accuracy, 0.4),
    row('check', set, 'precision of errors and warnings', check.precision.accuracy, 0.85),
    row('blocks', set, 'furniture or body F1', blocks.furniture.f1),
  ];
}

function figureRows(folder: string): Row[] {
  return Object.entries(figureBars).flatMap(([set, [span, value, unit]]) => {
    const told = annotated(folder, `figures/${set}/cases.jsonl`);
    const source = join(shared, 'data/figures', set);
    const scores = scorer(join(shared, 'score/figures.mjs'), [source, told]);
    const rest = restScores(folder, source, set, told);
    return [
      row('figures', set, 'span F1', scores.span.f1, span, rest?.span.f1),
      row('figures', set, 'span and value F1', scores.value.f1, value, rest?.value.f1),
      row('figures', set, 'span, value and unit F1', scores.valueUnit.f1, unit, rest?.valueUnit.f1),
    ];
  });
}

/** The scores over the cases that are not set aside, or null where all count. Names to stderr those that are set aside and agree. */
function restScores(folder: string, source: string, set: string, told: string): any {
  const aside = contradictedIn(set);
  if (aside.size === 0) return null;
  const script = join(shared, 'score/figures.mjs');
  const wrong = new Set(
    errorLines(script, [source, told])
      .split('\n')
      .map((line) => line.split('\t')[1]),
  );
  const agreeing = [...aside].filter((id) => !wrong.has(id));
  if (agreeing.length > 0) console.error(`set aside without need: ${agreeing.join(' ')}`);
  const copy = join(folder, `rest-${set}`);
  mkdirSync(copy);
  copyFileSync(join(source, 'meta.json'), join(copy, 'meta.json'));
  const kept = readFileSync(join(source, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !aside.has(JSON.parse(line).id));
  writeFileSync(join(copy, 'cases.jsonl'), kept.join('\n'));
  return scorer(script, [copy, told]);
}

function entityRows(folder: string): Row[] {
  const core = (set: string) =>
    scorer(join(shared, 'score/entities.mjs'), [
      join(shared, 'data/entities/dev', set),
      annotated(folder, `entities/dev/${set}/docs.jsonl`),
    ]).strict.core.f1;
  return [
    row('entities', 'pud-news', 'core, strict F1', core('pud-news'), 0.78),
    row('entities', 'wnut17-test', 'core, strict F1', core('wnut17-test'), 0.38),
    row(
      'entities',
      'training sets',
      'read as models/entities.bin was trained on them',
      shareAsTrained(join(shared, 'data/entities/training')),
      1,
    ),
    ...namePairRows(join(shared, 'data/entities/name-pairs/congress.jsonl')),
    // Measured where models are trained (bench/train/train.ts --leave-out), as each of these rows takes a training.
    ...Object.entries(leftOut()).map(([set, f1]) => row('entities', set, 'left out of training: core, strict F1', f1)),
  ];
}

function leftOut(): Record<string, number> {
  return JSON.parse(readFileSync(join(root, 'bench/train/left-out.json'), 'utf8'));
}

function duplicateRows(folder: string): Row[] {
  const rows = (set: string, pairs: number, extra: (scores: any) => Row[]) => {
    const told = join(folder, `${set}.json`);
    writeFileSync(
      told,
      crosswire(['duplicates', '-', '--format', 'json'], join(shared, 'data/duplicates', set, 'docs.jsonl')),
    );
    const scores = scorer(join(shared, 'score/duplicates.mjs'), [join(shared, 'data/duplicates', set), told]);
    return [row('duplicates', set, 'pairs F1', scores.pairs.f1, pairs), ...extra(scores)];
  };
  return [
    ...rows('onestop', 0.99, ({ passages }) => [
      row('duplicates', 'onestop', 'sentence recall', passages.caseRecall, 0.97),
    ]),
    ...rows('synthetic-sample', 0.997, ({ clusters, passages }) => [
      row('duplicates', 'synthetic-sample', 'clusters, ARI', clusters.ari, 0.998),
      row('duplicates', 'synthetic-sample', 'passages F1', passages.f1, 0.975),
      row('duplicates', 'synthetic-sample', 'plagdet', passages.plagdet, 0.95),
    ]),
  ];
}

function annotated(folder: string, set: string): string {
  const file = join(folder, `${set.replaceAll('/', '-')}.ndjson`);
  writeFileSync(file, crosswire(['annotate', '-'], join(shared, 'data', set)));
  return file;
}
