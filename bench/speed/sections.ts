import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { AnnotationLine, Article, QuoteItem } from '../../src/model/index.ts';
import { fiveArticles, program, sampleCorpus, synthetic, thousandArticles, type Input, type Inputs } from './inputs.ts';
import { median, nodeUsage, usageOf, withSpread, type NodeOptions, type NodeRun } from './measure.ts';
import { compromise, compromiseQuotations, minhash, recognizers, wink, type Peer } from './peers.ts';

export interface Row {
  readonly what: string;
  readonly value: string;
  /** What was asked for, if anything was. */
  readonly bar: string;
}

export interface Setting {
  readonly inputs: Inputs;
  readonly rounds: number;
  /** Megabytes of text for the long runs. */
  readonly megabytes: number;
}

export type Section = (setting: Setting) => Promise<Row[]>;

const row = (what: string, value: string, bar = ''): Row => ({ what, value, bar });

/** crosswire with a cache of its own, on one thread unless told. */
function crosswire(folder: string, args: readonly string[], options: NodeOptions = {}): NodeRun {
  return nodeUsage([program, ...args], {
    ...options,
    env: { CROSSWIRE_CACHE_DIR: join(folder, 'cache'), ...options.env },
  });
}

function mustBe(right: boolean, what: string): void {
  if (!right) throw new Error(`not timed, as it is wrong: ${what}`);
}

/** Megabytes of text a processor second for some rounds of a peer. */
async function peerSpeeds(peer: Peer, input: Input, rounds: number): Promise<number[]> {
  const read = await peer.load();
  const texts: string[] = [];
  let characters = 0;
  for (const line of input.lines) {
    if (characters >= peer.characters) break;
    const { text } = JSON.parse(line) as { text: string };
    texts.push(text);
    characters += text.length;
  }
  let found = 0;
  for (const text of texts.slice(0, 3)) found += read(text);
  mustBe(found > 0, `${peer.name} finds nothing`);
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { cpu } = await usageOf(() => texts.forEach(read));
    speeds.push(characters / 1e6 / cpu);
  }
  return speeds;
}

export const startUp: Section = async ({ inputs: { folder }, rounds }) => {
  const five = fiveArticles();
  const lines: readonly (readonly [what: string, args: readonly string[], bar: string])[] = [
    ['--help', ['--help'], '≤ 1.8'],
    ['--version', ['--version'], '≤ 1.8'],
    ['figures, five articles', ['figures', ...five], '≤ 3.5'],
    ['figures, five articles, --no-cache', ['figures', '--no-cache', ...five], '≤ 6'],
    ['entities, five articles, --no-cache', ['entities', '--no-cache', ...five], ''],
    ['summary, sample corpus', ['summary', sampleCorpus], ''],
  ];
  for (const [, args] of lines) crosswire(folder, args);
  const ratios = lines.map((): number[] => []);
  for (let round = 0; round < rounds * 3; round += 1) {
    const bare = nodeUsage(['-e', '0']).cpu;
    for (const [index, [, args]] of lines.entries()) ratios[index]!.push(crosswire(folder, args).cpu / bare);
  }
  return lines.map(([what, , bar], index) => row(`start: ${what} / node -e 0`, withSpread(ratios[index]!), bar));
};

export const annotateSpeed: Section = async ({ inputs, rounds, megabytes }) => {
  const input = inputs.generated(megabytes * 1e6, 1);
  const output = join(inputs.folder, 'annotate.ndjson');
  const args = ['annotate', '--no-cache', '--jobs', '1', input.path];
  const speeds: number[] = [];
  const ratios: number[] = [];
  let peak = 0;
  for (let round = 0; round < rounds; round += 1) {
    const run = crosswire(inputs.folder, args, { output, peak: true });
    if (round === 0) checkLines(readFileSync(output, 'utf8').trimEnd().split('\n'), input);
    peak = Math.max(peak, run.peak);
    speeds.push(input.characters / 1e6 / run.cpu);
    ratios.push(speeds.at(-1)! / median(await peerSpeeds(compromise, input, 1)));
  }
  return [
    row(`annotate, ${megabytes} MB, one thread, MB of text a second`, withSpread(speeds), '≥ 4'),
    row(`annotate / compromise (${compromise.does})`, withSpread(ratios, 1), '≥ 40'),
    row('annotate, peak MB', peak.toFixed(0)),
  ];
};

function checkLines(lines: readonly string[], { lines: articles }: Input): void {
  mustBe(lines.length === articles.length, `${lines.length} lines for ${articles.length} articles`);
  for (let index = 0; index < lines.length; index += 97) {
    const line = JSON.parse(lines[index]!) as AnnotationLine;
    const { id, text } = JSON.parse(articles[index]!) as Article;
    mustBe(line.id === id && line.characters === text.length, `line ${index + 1} is of another article`);
    for (const { start, end, text: words } of [...line.mentions, ...line.quotes, ...line.figures]) {
      mustBe(text.slice(start, end) === words, `${id} ${start}-${end} is not "${words}"`);
    }
  }
}

export const quotesSpeed: Section = async ({ inputs, rounds, megabytes }) => {
  const input = inputs.generated(megabytes * 1e6, 1);
  const output = join(inputs.folder, 'quotes.ndjson');
  const args = ['quotes', '--no-cache', '--jobs', '1', '--format', 'ndjson', input.path];
  const speeds: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { cpu } = crosswire(inputs.folder, args, { output });
    if (round === 0) checkQuotes(readFileSync(output, 'utf8').trimEnd().split('\n'), input);
    speeds.push(input.characters / 1e6 / cpu);
    ratios.push(speeds.at(-1)! / median(await peerSpeeds(compromiseQuotations, input, 1)));
  }
  return [
    row(`quotes, ${megabytes} MB, one thread, MB of text a second`, withSpread(speeds), '≥ 5'),
    row(`quotes / ${compromiseQuotations.name} (${compromiseQuotations.does})`, withSpread(ratios, 1), '≥ 40'),
  ];
};

function checkQuotes(lines: readonly string[], { lines: articles }: Input): void {
  const texts = new Map(
    articles.map((line) => {
      const { id, text } = JSON.parse(line) as Article;
      return [id, text];
    }),
  );
  mustBe(lines.length > articles.length, `${lines.length} quotes in ${articles.length} articles`);
  for (let index = 0; index < lines.length; index += 97) {
    const { article, id, parts } = JSON.parse(lines[index]!) as QuoteItem;
    const text = texts.get(article) ?? '';
    for (const { start, end, text: words } of parts)
      mustBe(text.slice(start, end) === words, `${id}: ${start}-${end} is not "${words}"`);
  }
}

export const parts: Section = async ({ inputs, rounds }) => {
  const input = inputs.generated(4e6, 2);
  const [
    { readText },
    { findEntities },
    { findQuotes },
    { findFigures },
    { findFingerprints },
    { LineWriter },
    { annotate },
  ] = await Promise.all([
    import('../../src/text/index.ts'),
    import('../../src/entities/index.ts'),
    import('../../src/quotes/index.ts'),
    import('../../src/figures/index.ts'),
    import('../../src/duplicates/index.ts'),
    import('../../src/items/index.ts'),
    import('../../src/pipeline/annotate.ts'),
  ]);
  const untold = { title: null, author: null, url: null, language: null, sourceLine: null, ignore: {}, path: '-' };
  const articles = input.lines.map((line): Article => {
    const known = JSON.parse(line) as { id: string; text: string; outlet: string; date: string };
    return { ...untold, ...known, characters: known.text.length };
  });
  const texts = articles.map(readText);
  const entities = texts.map((text) => findEntities(text));
  const quotes = texts.map((text, index) => findQuotes(text, entities[index]!));
  const annotations = articles.map((article) => annotate(article));
  const writer = new LineWriter();
  const none = { mentions: [], entities: [] };
  const stages: readonly (readonly [string, () => void, string])[] = [
    ['text', () => articles.forEach(readText), ''],
    ['entities, text given', () => texts.forEach((text) => void findEntities(text)), ''],
    ['text and entities', () => articles.forEach((article) => void findEntities(readText(article))), '≥ 7'],
    [
      'quotes, text and mentions given',
      () => texts.forEach((text, index) => void findQuotes(text, entities[index]!)),
      '≥ 25',
    ],
    [
      'figures, text, mentions and quotes given',
      () =>
        texts.forEach((text, index) => void findFigures(text, { entities: entities[index]!, quotes: quotes[index]! })),
      '',
    ],
    [
      'text and figures without claimants',
      () => articles.forEach((article) => void findFigures(readText(article), { entities: none, quotes: [] })),
      '≥ 15',
    ],
    ['fingerprints, text given', () => texts.forEach((text) => void findFingerprints(text)), ''],
    [
      'writing lines',
      () => annotations.forEach((annotation, index) => void writer.write(annotation, articles[index]!.text)),
      '',
    ],
  ];
  const speeds = stages.map((): number[] => []);
  for (let round = 0; round < rounds + 1; round += 1) {
    for (const [index, [, work]] of stages.entries()) {
      const { cpu } = await usageOf(work);
      // The first round warms the compiler up.
      if (round > 0) speeds[index]!.push(input.characters / 1e6 / cpu);
    }
  }
  const rows = stages.map(([what, , bar], index) => row(`${what}, MB a second`, withSpread(speeds[index]!, 1), bar));
  const wanted: readonly (readonly [Peer, number, string])[] = [
    [compromise, 2, '≥ 65 (text and entities)'],
    [wink, 5, '≥ 5 (text and figures)'],
    [recognizers, 5, ''],
    [compromiseQuotations, 3, ''],
  ];
  for (const [peer, stage, bar] of wanted) {
    const peerSpeed = median(await peerSpeeds(peer, input, rounds));
    const ratio = speeds[stage]!.map((speed) => speed / peerSpeed);
    rows.push(row(`${stages[stage]![0]} / ${peer.name} (${peer.does})`, withSpread(ratio, 1), bar));
  }
  return rows;
};

export const workers: Section = async ({ inputs, rounds, megabytes }) => {
  const input = inputs.generated(megabytes * 1e6, 1);
  const output = join(inputs.folder, 'workers.ndjson');
  const ratios: number[] = [];
  let expected = '';
  for (let round = 0; round < rounds; round += 1) {
    const walls = [1, 2].map((jobs) => {
      const { wall } = crosswire(inputs.folder, ['annotate', '--no-cache', '--jobs', String(jobs), input.path], {
        output,
      });
      if (round === 0) {
        const bytes = readFileSync(output, 'latin1');
        mustBe(jobs === 1 || bytes === expected, 'two workers print other bytes than one');
        expected = bytes;
      }
      return wall;
    });
    ratios.push(walls[0]! / walls[1]!);
  }
  return [row('annotate with two workers / one, by the clock', withSpread(ratios), '≥ 1.8')];
};

export const warm: Section = async ({ inputs, rounds, megabytes }) => {
  const input = inputs.generated(megabytes * 1e6, 1);
  const output = join(inputs.folder, 'warm.ndjson');
  const args = ['annotate', input.path];
  crosswire(inputs.folder, args, { output });
  const cold = readFileSync(output);
  const parse = `for(const l of require('fs').readFileSync(${JSON.stringify(input.path)},'utf8').split('\\n'))if(l)JSON.parse(l)`;
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { cpu } = crosswire(inputs.folder, args, { output });
    if (round === 0) mustBe(readFileSync(output).equals(cold), 'warm bytes are not the cold ones');
    speeds.push(input.characters / 1e6 / cpu);
    ratios.push(nodeUsage(['-e', parse]).cpu / cpu);
  }
  return [
    row(`annotate, ${megabytes} MB, warm, MB a second, process and all`, withSpread(speeds, 1)),
    row('annotate warm / JSON.parse of the same lines, speed', withSpread(ratios), '≥ 0.33'),
  ];
};

export const checkSpeed: Section = async ({ inputs, rounds }) => {
  const input = thousandArticles(inputs);
  const args = ['check', '--fail-on', 'never', '--json', '--today', '2026-04-01', input.path];
  const cold: number[] = [];
  const warmed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const env = { CROSSWIRE_CACHE_DIR: join(inputs.folder, `check-${round}`) };
    const first = crosswire(inputs.folder, args, { env });
    const second = crosswire(inputs.folder, args, { env });
    if (round === 0) mustBe(first.stdout === second.stdout, 'check says other things when warm');
    cold.push(first.wall);
    warmed.push(second.cpu / nodeUsage(['-e', '0']).cpu);
  }
  const what = `${input.lines.length} articles, ${(input.characters / 1e6).toFixed(1)} MB`;
  return [
    row(`check, ${what}, cold, seconds by the clock`, withSpread(cold), '≤ 2'),
    row(`check, ${what}, warm / node -e 0`, withSpread(warmed, 1), '≤ 12'),
  ];
};

export const duplicatesSpeed: Section = async ({ inputs, rounds }) => {
  const path = synthetic(inputs.folder, 10_000, 11);
  if (!path) return [row('duplicates', 'not measured: ../shared/score/make-synthetic.mjs is not at hand')];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const input: Input = { path, lines, characters: statSync(path).size };
  const perSecond: number[] = [];
  const whole: number[] = [];
  const ratios: number[] = [];
  let peak = 0;
  for (let round = 0; round < rounds; round += 1) {
    const run = (...more: string[]) =>
      crosswire(inputs.folder, ['duplicates', '--no-cache', '--jobs', '1', '--format', 'ndjson', ...more, path], {
        peak: true,
      });
    const all = run();
    mustBe(all.stdout.includes('"record":"passage"'), 'no passage found');
    peak = Math.max(peak, all.peak);
    perSecond.push(lines.length / all.cpu);
    const scores = run('--whole');
    mustBe(scores.stdout.includes('"record":"cluster"'), 'no cluster found');
    whole.push(lines.length / scores.cpu);
    const two = run('--jobs', '2');
    mustBe(two.stdout === all.stdout, 'two workers print other bytes than one');
    ratios.push(all.wall / two.wall);
  }
  const peer = median(await peerSpeeds(minhash, input, rounds));
  const peerArticles = (peer * 1e6 * lines.length) / input.characters;
  return [
    row('duplicates, 10,000 articles, articles a second', withSpread(perSecond, 0), '≥ 6000'),
    row('duplicates --whole, 10,000 articles, articles a second', withSpread(whole, 0), '≥ 15000'),
    row('duplicates, 10,000 articles, with two workers / one, by the clock', withSpread(ratios), '≥ 1.7'),
    row(
      `duplicates / ${minhash.name} (${minhash.does})`,
      withSpread(
        perSecond.map((speed) => speed / peerArticles),
        1,
      ),
    ),
    row('duplicates, peak MB', peak.toFixed(0)),
  ];
};

/** The same for a corpus that several threads and little memory are for. */
export const manyDuplicatesSpeed: Section = async ({ inputs, rounds }) => {
  const count = 100_000;
  const path = synthetic(inputs.folder, count, 11);
  if (!path) return [row('duplicates of many', 'not measured: ../shared/score/make-synthetic.mjs is not at hand')];
  const perSecond: number[] = [];
  const whole: number[] = [];
  const ratios: number[] = [];
  const kilobytes: number[] = [];
  const bare = nodeUsage(['-e', '0'], { peak: true }).peak;
  const run = (output: string, ...more: string[]) => {
    const args = ['duplicates', '--no-cache', '--format', 'ndjson', ...more, path];
    return crosswire(inputs.folder, args, { peak: true, output });
  };
  const [ofOne, ofTwo] = [join(inputs.folder, 'one.ndjson'), join(inputs.folder, 'two.ndjson')];
  run(ofOne, '--jobs', '1');
  run(ofTwo, '--jobs', '2');
  mustBe(statSync(ofOne).size > count * 100, 'no passage found');
  mustBe(readFileSync(ofTwo).equals(readFileSync(ofOne)), 'two workers print other bytes than one');
  for (let round = 0; round < rounds; round += 1) {
    const one = run(devNull, '--jobs', '1');
    perSecond.push(count / one.cpu);
    kilobytes.push(((one.peak - bare) * 1024) / count);
    ratios.push(one.wall / run(devNull, '--jobs', '2').wall);
    whole.push(count / run(devNull, '--jobs', '1', '--whole').cpu);
  }
  return [
    row('duplicates, 100,000 articles, articles a second', withSpread(perSecond, 0), '≥ 5000'),
    row('duplicates --whole, 100,000 articles, articles a second', withSpread(whole, 0), '≥ 15000'),
    row('duplicates, 100,000 articles, with two workers / one, by the clock', withSpread(ratios), '≥ 1.7'),
    row('duplicates, 100,000 articles, kB an article at the peak beyond bare node', withSpread(kilobytes), '≤ 3'),
  ];
};

/** Texts that some program took quadratic time for, at a size and at sixteen times the size. */
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'straight quotation marks': (size) => '"'.repeat(size),
  brackets: (size) => '('.repeat(size),
  digits: (size) => '7'.repeat(size),
  commas: (size) => ','.repeat(size),
  'Mr. Mr. Mr.': (size) => 'Mr. '.repeat(size / 4),
  'one sentence': (size) => 'and the harbour master told the council that nobody would pay '.repeat(size / 62),
  quotations: (size) => '“No,” she said. '.repeat(size / 16),
  'holders of an office': (size) => 'Mayor Ada Quist met the mayor, and she told the mayor so. '.repeat(size / 58),
  'pronouns of one sentence': (size) => `Tom Hale said ${'he and his, '.repeat(size / 12)}and left.`,
  'different names': (size) =>
    Array.from({ length: size / 32 }, (_, i) => `Ada ${surnameOf(i)} met ${surnameOf(i)}. `).join(''),
};

/** Surnames of four syllables, a new one for each number. */
function surnameOf(number: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'wo', 'xu', 'za'];
  let name = '';
  for (let rest = number, i = 0; i < 4; i += 1, rest >>= 4) name += syllables[(rest + i * 5) & 15]!;
  return name[0]!.toUpperCase() + name.slice(1);
}

export const linearity: Section = async ({ rounds }) => {
  const { annotate } = await import('../../src/pipeline/annotate.ts');
  const untold = { title: null, outlet: null, author: null, date: null, url: null, language: null, sourceLine: null };
  const timeOf = async (text: string): Promise<number> => {
    const article: Article = { ...untold, id: 'a', path: 'a', ignore: {}, characters: text.length, text };
    const { cpu } = await usageOf(() => annotate(article));
    return cpu;
  };
  const rows: Row[] = [];
  for (const [what, make] of Object.entries(hostile)) {
    const [small, large] = [make(65_536), make(65_536 * 16)];
    // Both sizes once before: what is compiled for the first of a shape is no part of how time grows with it.
    for (const text of [small, large]) await timeOf(text);
    const growth: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // As many letters on both sides: a single small text takes few milliseconds, which are told in whole ones, and makes no garbage to collect.
      let few = 0;
      for (let count = 0; count < 16; count += 1) few += await timeOf(small);
      growth.push((await timeOf(large)) / few);
    }
    rows.push(row(`16 times the ${what}: time / 16 times the time`, withSpread(growth), '≤ 1.3'));
  }
  return rows;
};

export const memory: Section = async ({ inputs, megabytes }) => {
  const base = inputs.generated(megabytes * 1e6, 1);
  const path = join(inputs.folder, 'large.jsonl');
  const block = readFileSync(base.path, 'utf8');
  const copies = Math.ceil(1e9 / block.length);
  writeFileSync(path, '');
  for (let copy = 0; copy < copies; copy += 1) {
    writeFileSync(path, block.replaceAll('"id":"g', `"id":"c${copy}g`), { flag: 'a' });
  }
  const { peak, wall } = crosswire(inputs.folder, ['annotate', '--no-cache', '--quiet', path], {
    output: '/dev/null',
    peak: true,
  });
  return [row(`annotate, 1 GB, ${wall.toFixed(0)} s, peak MB`, peak.toFixed(0), '≤ 400')];
};
