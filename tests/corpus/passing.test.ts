import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unreadRecords } from '../../src/corpus/formats/json-lines.ts';
import { TextUnits } from '../../src/model/index.ts';
import { all, stream } from './temporary.ts';

const source = { shown: '-', id: '-' };

/** What a line says as read whole and, where it can be, as read past; the latter in the form of the former. */
async function bothReadings(line: string) {
  const [unread] = (await all(unreadRecords(stream(`${line}\n`), source))).flat();
  const whole = await unread.read();
  const units = new TextUnits();
  const passing = unread.readInto!(units);
  if (passing === null) return { whole, passing: null };
  const { meta, json } = passing.article;
  const text = units.slice(0, units.length);
  expect(JSON.parse(Buffer.from(json).toString())).toBe(text);
  expect(meta.characters).toBe(text.length);
  return { whole, passing: { id: meta.id, article: { ...meta, text }, problems: passing.problems } };
}

const english =
  'The council said that it would mend the bridge before the winter, and that nobody was to blame for it. ';

test.each([
  ['{"id":"a","text":"Plain."}'],
  ['{"text":"Text first.","id":7,"title":"T"}'],
  [' { "text" : "Spaces around." , "id" : "s" } '],
  ['{"text":"Line\\none\\ttab \\"quoted\\" \\\\ \\/ \\b\\f\\r"}'],
  ['{"text":"caf\\u00e9 café “so” €5 😀 \\u201cso\\u201D"}'],
  ['{"author":["A","B"],"extra":{"text":"inner","list":[1,{"a":"}"}]},"text":"Outer."}'],
  ['{"title":"a \\"b\\" c","text":"x"}'],
  ['{"id":null,"date":"soon","text":"A bad date."}'],
  ['{"text":""}'],
  ['{"text":" \\n "}'],
  [`{"text":${JSON.stringify(english.repeat(8))}}`],
  [`{"text":${JSON.stringify('Der Rat sagte gestern, dass die Brücke bis zum Winter repariert werde. '.repeat(30))}}`],
  ['{"text":"a","n":-1.5e3,"t":true,"z":null}'],
])('%.60s says the same whether a string is made of its text or not', async (line) => {
  const { whole, passing } = await bothReadings(line);
  expect(passing).not.toBeNull();
  expect(passing).toEqual(whole);
});

test.each([
  [' '],
  ['{}'],
  ['{"id":"a"}'],
  ['{"text":null}'],
  ['{"text":"a","text":"b"}'],
  ['{"te\\u0078t":"a"}'],
  ['{"text":"half a pair \\ud83d"}'],
  ['{"text":"wrong escape \\x"}'],
  ['{"text":"no digits \\u12g4"}'],
  ['{"text":"bare\ttab"}'],
  ['{"text":"cut off'],
  ['{"text":"cut off\\'],
  ['{"text":"a"'],
  ['{"text":"a"} and more'],
  ['{"text":"a",}'],
  ['{"text":"a" "b":1}'],
  ['[{"text":"a"}]'],
  ['{"list":["text","a"]'],
])('%j is left to the parser', async (line) => {
  expect((await bothReadings(line)).passing).toBeNull();
});

test('any record says the same whether a string is made of its text or not', async () => {
  const string = fc.string({ unit: 'binary' });
  const value = fc.oneof(string, fc.jsonValue());
  const record = fc.record({ id: value, text: string, title: value, other: value });
  await fc.assert(
    fc.asyncProperty(record, async (fields) => {
      const { whole, passing } = await bothReadings(JSON.stringify(fields));
      expect(passing).toEqual(whole);
    }),
  );
});
