import type { GenericIssue, GenericSchema } from 'valibot';
import { didYouMean } from '../model/index.ts';

export interface Complaint {
  /** Keys from the top of the file to the value complained of. */
  readonly keys: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with a value that a schema refused, in words for the one who wrote it. */
export function complaintOf(issues: readonly GenericIssue[], schema: GenericSchema<unknown, unknown>): Complaint {
  const located = issues.map(deepest);
  // A key that is missing is often there under a misspelt name.
  const { keys, at } = located.find((issue) => issue.at.expected === 'never') ?? located[0];
  const where = keys.join('.');
  if (at.expected === 'never') {
    const known = keysAt(schema, keys.slice(0, -1));
    if (known.length === 0) return { keys, message: `"${where}" is one too many; take it out` };
    const hint = didYouMean(String(keys.at(-1)), known) || `; the keys here are ${known.join(', ')}`;
    return { keys, message: `unknown key "${where}"${hint}` };
  }
  if (at.received === 'undefined') return { keys, message: `"${where}" is missing; add it` };
  return {
    keys,
    message: `${where === '' ? 'the file' : `"${where}"`} must be ${at.message}, not ${shortened(at.input)}`,
  };
}

interface Located {
  readonly keys: readonly (string | number)[];
  readonly at: GenericIssue;
}

/** Of a choice whose object was meant, the complaint inside of that object tells more than "neither this nor that". */
function deepest(issue: GenericIssue): Located {
  const keys = (issue.path ?? []).map(({ key }) => key as string | number);
  const inner = (issue.issues ?? []) as GenericIssue[];
  const chosen = inner.find((sub) => sub.path !== undefined);
  if (!chosen) return { keys, at: issue };
  const below = deepest(chosen);
  return { keys: [...keys, ...below.keys], at: below.at };
}

/** The parts of a valibot schema that lead further down. */
interface SchemaNode {
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly value?: SchemaNode;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly options?: readonly unknown[];
}

/** Keys that an object at this place may have. */
function keysAt(schema: GenericSchema<unknown, unknown>, keys: readonly (string | number)[]): string[] {
  let node = objectOf(schema as SchemaNode);
  for (const key of keys) node = objectOf(node?.entries?.[key] ?? node?.value ?? node?.item);
  return Object.keys(node?.entries ?? {});
}

/** The node without `optional` around it; of a choice, the option that has something below it. */
function objectOf(node: SchemaNode | undefined): SchemaNode | undefined {
  if (node?.wrapped) return objectOf(node.wrapped);
  const options = (node?.options ?? []).filter((option): option is SchemaNode => typeof option === 'object');
  return options.map(objectOf).find((option) => option?.entries) ?? node;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
