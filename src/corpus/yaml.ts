import { isNode, LineCounter, parseDocument } from 'yaml';

export interface YamlValue {
  readonly value: unknown;
  /** Line of the value at a path of keys, or of the nearest one above it that is there; 1-based. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
  readonly error: null;
}

export interface YamlError {
  readonly value: null;
  readonly error: { readonly line: number; readonly message: string };
}

/**
 * YAML as plain data (the core schema: dates stay strings, and no tag makes anything run). Aliases may stand for at most a hundred
 * nodes, so that a few lines cannot grow into gigabytes.
 */
export function parseYaml(source: string): YamlValue | YamlError {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  // A warning is a tag that means nothing here, such as `!!js/function`.
  const [error] = [...document.errors, ...document.warnings];
  if (error) return failed(lines.linePos(error.pos[0]).line, error.message);
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), lineOf, error: null };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return failed(1, 'its aliases stand for too many nodes');
  }
}

function failed(line: number, message: string): YamlError {
  return { value: null, error: { line, message } };
}
