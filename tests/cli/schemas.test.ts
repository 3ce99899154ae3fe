import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { csvColumns } from '../../src/output/csv-columns.ts';
import { schemaFiles } from '../../tools/schema-files.ts';
import { commandLine } from './command-line.ts';

type Schema = { [key: string]: unknown };

function schemaNamed(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema;
}

/** The schema with unknown keys forbidden: readers pass over them, but nothing may be printed that is not published. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

function validator(name: string) {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(closed(schemaNamed(name)) as Schema);
  return (value: unknown) => {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  };
}

const envelopes: readonly (readonly [schema: string, line: string])[] = [
  ['entities', 'entities corpus'],
  ['quotes', 'quotes corpus'],
  ['figures', 'figures corpus'],
  ['duplicates', 'duplicates corpus --within'],
  ['check', 'check corpus --fail-on never'],
  ['text', 'text corpus'],
  ['annotate', 'annotate corpus'],
  ['summary', 'summary corpus'],
  ['entities-compare', 'entities corpus --compare'],
  ['entities-cooccurrence', 'entities corpus --cooccurrence'],
  ['quotes-compare', 'quotes corpus --compare'],
  ['quotes-by-speaker', 'quotes corpus --by speaker'],
  ['figures-compare', 'figures corpus --compare'],
  ['duplicates-diff', 'duplicates corpus --diff mpa-0311-force lantern-force.md'],
];

test.each(envelopes)('%s.schema.json describes what crosswire %s --json prints', async (schema, line) => {
  const { code, stdout, stderr } = await commandLine([...line.split(' '), '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  validator(schema)(JSON.parse(stdout));
});

test.each([
  ['entity', 'entities corpus'],
  ['quote', 'quotes corpus'],
  ['figure', 'figures corpus'],
  ['duplicate-record', 'duplicates corpus --within --boilerplate'],
  ['finding', 'check corpus --fail-on never'],
  ['text-item', 'text corpus'],
  ['annotation', 'annotate corpus'],
])('%s.schema.json describes each line of crosswire %s --format ndjson', async (schema, line) => {
  const { stdout } = await commandLine([...line.split(' '), '--format', 'ndjson']);
  const validate = validator(schema);
  for (const record of stdout.split('\n').filter((text) => text !== '')) validate(JSON.parse(record));
});

test('what is published is what src/model/schemas.ts says; npm run schemas writes it', () => {
  const files = schemaFiles();
  expect(
    readdirSync('schemas')
      .filter((name) => name.endsWith('.json'))
      .sort(),
  ).toEqual([...files.keys()].sort());
  for (const [name, source] of files) expect(readFileSync(`schemas/${name}`, 'utf8'), name).toBe(source);
});

describe('the columns of CSV are the scalar fields of the items, in their order', () => {
  test.each([
    ['entities', 'entity'],
    ['quotes', 'quote'],
    ['figures', 'figure'],
    ['findings', 'finding'],
    ['texts', 'text-item'],
    ['annotations', 'annotation'],
  ] as const)('%s', (view, schema) => {
    expect(csvColumns[view]).toEqual(scalarPaths(schemaNamed(schema)));
  });
});

/** Dotted paths of a schema's fields, into objects but not into lists or maps. */
function scalarPaths(schema: Schema, before = ''): string[] {
  return Object.entries(schema['properties'] as Schema).flatMap(([key, value]) => {
    const inner = objectIn(value as Schema);
    return inner ? scalarPaths(inner, `${before}${key}.`) : [`${before}${key}`];
  });
}

function objectIn(schema: Schema): Schema | null {
  const options = (schema['anyOf'] as Schema[] | undefined) ?? [schema];
  return options.find((option) => 'properties' in option) ?? null;
}
