// Speaks the language of src/pipeline/worker.ts. An article's text says what becomes of it: "die", "hang", "throw", else it is echoed, with the
// names that were found in it.
import { parentPort, workerData } from 'node:worker_threads';

const { progress } = workerData;

parentPort.on('message', ({ batch, found }) => {
  const lines = [];
  const lengths = [];
  const failures = [];
  for (const [index, { id, text }] of batch.entries()) {
    Atomics.store(progress, 0, index);
    if (text === 'die') process.exit(3);
    if (text === 'throw') throw new Error('thrown where nobody catches');
    if (text === 'hang') for (;;);
    if (text === 'fail') {
      failures.push({ message: 'failed', stack: null });
      lengths.push(-1);
      continue;
    }
    const line = Buffer.from(
      JSON.stringify({ id, text, names: found?.[index].entities.map(({ name }) => name) ?? [] }),
    );
    lines.push(line);
    lengths.push(line.length);
  }
  const bytes = new Uint8Array(Buffer.concat(lines));
  parentPort.postMessage({ bytes, lengths, failures }, [bytes.buffer]);
});
parentPort.postMessage('ready');
