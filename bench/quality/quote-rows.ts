import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { row, type Row } from './measures.ts';
import { crosswire, scorer } from './run-crosswire.ts';
import { singleMarks } from './single-marks.ts';

const set = 'polnear-dev';
/** What a score may lose where every double mark is a single one. */
const allowance = 0.015;

/** Rows over the quotes of `../shared`: as they are, by confidence, and with single marks for double ones. `folder` is for scratch. */
export function quoteRows(shared: string, folder: string): Row[] {
  const script = join(shared, 'score/quotes.mjs');
  const data = join(shared, 'data/quotes', set);
  const predictions = annotated(data, join(folder, 'quotes.ndjson'));
  const { kinds } = scorer(script, [data, predictions]);
  return [
    ...scoreRows(set, kinds, { direct: 0.94, directJoint: 0.86, mixed: 0.8, indirect: 0.68, allJoint: 0.66 }),
    ...confidenceRows(script, data, predictions, folder),
    ...(['curly', 'straight'] as const).flatMap((shape) => {
      const changed = withSingleMarks(data, shape, join(folder, shape));
      const single = scorer(script, [changed, annotated(changed, join(folder, `${shape}.ndjson`))]).kinds;
      return scoreRows(`${set}, single marks, ${shape}`, single, {
        direct: kinds.direct.lenient.f - allowance,
        directJoint: kinds.direct.joint.f - allowance,
        mixed: kinds.mixed.lenient.f - allowance,
        indirect: kinds.indirect.lenient.f - allowance,
        allJoint: kinds.all.joint.f - allowance,
      });
    }),
  ];
}

interface Bars {
  readonly direct: number;
  readonly directJoint: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly allJoint: number;
}

function scoreRows(name: string, kinds: any, bars: Bars): Row[] {
  return [
    row('quotes', name, 'direct, span F1', kinds.direct.lenient.f, bars.direct),
    row('quotes', name, 'direct, span and speaker F1', kinds.direct.joint.f, bars.directJoint),
    row('quotes', name, 'mixed, span F1', kinds.mixed.lenient.f, bars.mixed),
    row('quotes', name, 'indirect, span F1', kinds.indirect.lenient.f, bars.indirect),
    row('quotes', name, 'all, span and speaker F1', kinds.all.joint.f, bars.allJoint),
  ];
}

/** Precision with the speaker, and the share of all direct quotes asked for, of the direct quotes told with each tenth of confidence. */
function confidenceRows(script: string, data: string, predictions: string, folder: string): Row[] {
  const lines = readFileSync(predictions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].flatMap((from) => {
    const file = join(folder, 'confidence.ndjson');
    const inTenth = ({ kind, confidence }: { kind: string; confidence: number }) =>
      kind === 'direct' && Math.floor(confidence * 10 + 1e-9) === Math.round(from * 10);
    const kept = lines.map((line) => JSON.stringify({ ...line, quotes: line.quotes.filter(inTenth) }));
    writeFileSync(file, kept.join('\n'));
    const { all, direct } = scorer(script, [data, file]).kinds;
    const name =
      from === 0.9 ? 'direct, confidence 0.9 and above' : `direct, confidence ${from} to ${(from + 0.1).toFixed(1)}`;
    const sure = from === 0.9;
    return [
      row(
        'quotes',
        set,
        `${name}, precision with speaker`,
        all.joint.pred > 0 ? all.joint.p : null,
        sure ? 0.97 : null,
      ),
      row('quotes', set, `${name}, share`, all.joint.pred / direct.joint.gold, sure ? 0.6 : null),
    ];
  });
}

function withSingleMarks(data: string, shape: 'curly' | 'straight', folder: string): string {
  mkdirSync(folder);
  copyFileSync(join(data, 'gold.jsonl'), join(folder, 'gold.jsonl'));
  const lines = readFileSync(join(data, 'docs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const changed = lines.map((line) => JSON.stringify({ ...line, text: singleMarks(line.text, shape) }));
  writeFileSync(join(folder, 'docs.jsonl'), changed.join('\n'));
  return folder;
}

function annotated(data: string, file: string): string {
  writeFileSync(file, crosswire(['annotate', '-'], join(data, 'docs.jsonl')));
  return file;
}
