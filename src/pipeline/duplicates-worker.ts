import { parentPort, workerData } from 'node:worker_threads';
import {
  CommonRuns,
  DuplicateFinder,
  PairAligner,
  proposalsPart,
  readWords,
  WordWeights,
} from '../duplicates/index.ts';
import { TextUnits } from '../model/index.ts';
import {
  alignBatches,
  type AlignedBatches,
  type DuplicatesWorkerData,
  type Joined,
  type LinesToWrite,
  type ReadPart,
  type SharedBasis,
  type ToDuplicatesWorker,
  type ToJoin,
} from './duplicate-threads.ts';
import { KeptWords } from './kept-words.ts';
import { writeBatches } from './passage-batches.ts';
import { ScratchFile } from './scratch.ts';
import { SpooledTexts } from './spooled-texts.ts';
import { takeTexts } from './text-queue.ts';

const { queue, recordsInMemory, wordsInMemory } = workerData as DuplicatesWorkerData;
const records = new ScratchFile({ isShared: true });
const finder = new DuplicateFinder({ memory: recordsInMemory, scratch: records, isShared: true });
const words = new KeptWords(new ScratchFile({ inMemory: wordsInMemory, isShared: true }));
let aligner: PairAligner | null = null;

readTexts();
parentPort!.on('message', (message: ToDuplicatesWorker) => {
  if ('others' in message) parentPort!.postMessage(joined(message));
  else if ('toWrite' in message) void writeLines(message);
  else if ('pairs' in message) answer(alignBatches(message, aligner!));
  else aligner = alignerFor(message);
});

function readTexts(): void {
  for (const { units, number } of takeTexts(queue, new TextUnits())) {
    const read = readWords(units);
    words.append(read, number);
    finder.add(read, number);
  }
  const part: ReadPart = { finder: finder.part(), records: records.share(), words: words.part() };
  parentPort!.postMessage(part, [part.finder.wordCounts.buffer]);
}

function joined({ others, firstOf, share }: ToJoin): Joined {
  for (const other of others) finder.adoptFingerprints(other.fingerprints, ScratchFile.of(other.records));
  return { proposals: proposalsPart(finder.propose(firstOf, share)), records: records.share() };
}

function alignerFor({ common, isMass, wordCounts, wordTotal, words, added }: SharedBasis): PairAligner {
  const kept = KeptWords.of(words);
  const basis = {
    common: CommonRuns.of(common),
    isMass: (article: number) => isMass[article] !== 0,
    weights: new WordWeights(wordCounts, wordTotal),
  };
  return new PairAligner(basis, {
    hashesOf: (article) => kept.readHashes(added[article]),
    wordsOf: (article) => kept.read(added[article]),
  });
}

function answer(batches: AlignedBatches): void {
  parentPort!.postMessage(
    batches,
    batches.map(([, { buffer }]) => buffer),
  );
}

async function writeLines({ toWrite, port }: LinesToWrite): Promise<void> {
  const { ids, characters, added } = toWrite;
  const texts = SpooledTexts.of(toWrite.texts);
  const { PassageLines } = await import('../items/passage-lines.ts');
  const article = (index: number) => ({ id: ids[index], characters: characters[index] });
  const lines = new PassageLines({
    article,
    jsonOf: (index, memory) => texts.jsonOf(added[index], memory),
    // Where it throws, the thread that has all metadata tries again and says what is wrong.
    textOf: (index) => texts.textOf(added[index], { path: '', ...article(index) }),
  });
  writeBatches(toWrite, lines, port);
}
