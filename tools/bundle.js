/**
 * Puts the program into some twenty files without comments, from what tsc wrote into three hundred: reading each module by itself takes
 * Node longer than finding the figures of five articles. Types, tests and the library don't know of it. `natural` and `compromise` stay
 * outside, where packages/ loads them from. JavaScript, as it runs before anything else is built.
 */
import { rolldown } from 'rolldown';

/** Small files that every command needs, as one; --help needs none of them. */
const core =
  /dist\/(items\/|output\/(formats|report|json|ndjson|terminal|sanitise)|pipeline\/(annotate-corpus|adaptive|parts|line-bytes|failed|corpus-store|spool|cache)|cli\/(execute|session|reports|corpus-choice|problems)\.)/;

const bundle = await rolldown({
  input: { main: 'dist/cli/main.js', worker: 'dist/pipeline/worker.js' },
  platform: 'node',
  preserveEntrySignatures: false,
  checks: { ineffectiveDynamicImport: false },
});
await bundle.write({
  dir: 'dist/bundle',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  cleanDir: true,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  codeSplitting: { groups: [{ name: 'core', test: core }], includeDependenciesRecursively: false },
});
