import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { streamSink } from '../../src/cli/sink.ts';

const long = Buffer.alloc(1 << 15, 'a');

test('a sink holds what a slow stream has not written yet', async () => {
  let arrived = () => {};
  const slow = new Writable({ highWaterMark: 1 << 20, write: (_chunk, _encoding, done) => (arrived = done) });
  const sink = streamSink(slow);
  void sink.writeLine([long]);
  expect(sink.holds).toBe(true);
  arrived();
  expect(sink.holds).toBe(false);
});

test('a sink holds nothing where the stream writes at once, and copies what is short', async () => {
  const written: string[] = [];
  const quick = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  const sink = streamSink(quick);
  const short = Buffer.from('short');
  void sink.writeLine([long, short]);
  expect(sink.holds).toBe(false);
  short.fill('x');
  await sink.finish();
  expect(written.join('')).toBe(`${long.toString()}short\n`);
});
