/**
 * Puts the program into some twenty files without comments, from what tsc wrote into three hundred: reading each module by itself takes
 * Node longer than finding the figures of five articles. Types, tests and the library don't know of it. `natural` and `compromise` stay
 * outside, where packages/ loads them from. JavaScript, as it runs before anything else is built.
 */
import { rolldown } from 'rolldown';

/** Small files that every command needs, as one; --help needs none of them, and comparisons come with those who ask for one. */
const core =
  /dist\/(items\/(?!index|word-difference|quote-comparison|article-difference|summary|speakers|figure-comparison|entity-comparison|cooccurrence|explanations)|output\/(formats|report|json|ndjson|terminal|sanitise)|pipeline\/(annotate-corpus|adaptive|parts|line-bytes|failed|corpus-store|spool\.|spool-record|numbers|packed-|link-lazily|link-steps|cache)|corpus\/config(-complaints)?\.|model\/schema-name\.|cli\/(execute|session|reports|corpus-choice|problems)\.)/;

/** What main shares with others. In main itself they would run the program again, in each worker that loads them. */
const shared = /dist\/cli\/(exit-codes|sink)\./;

/** One character beyond ASCII makes V8 hold and read a whole file with two bytes a character. */
const onlyAscii = {
  name: 'only-ascii',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7F]/g, escaped);
    }
  },
};

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Entries run something, so nothing may load them. */
const noneLoadsEntries = {
  name: 'none-loads-entries',
  generateBundle(_, files) {
    const entries = new Set(Object.values(files).flatMap((file) => (file.isEntry ? [file.fileName] : [])));
    for (const { fileName, imports = [], dynamicImports = [] } of Object.values(files)) {
      const entry = [...imports, ...dynamicImports].find((name) => entries.has(name));
      if (entry) this.error(`${fileName} loads ${entry}, and so runs it: give what they share a chunk of its own`);
    }
  },
};

/** commander starts programs for subcommands that are files; there are none, and loading what it would start them with takes 3 ms. */
const childProcessLate = {
  name: 'child-process-late',
  transform(code, id) {
    if (!/commander[/]lib[/]command\.js$/.test(id)) return null;
    const late = code
      .replace("const childProcess = require('node:child_process');", '')
      .replaceAll('childProcess.spawn(', "require('node:child_process').spawn(");
    if (/\bchildProcess\b/.test(late)) this.error('commander uses child processes otherwise than it did');
    return late;
  },
};

const bundle = await rolldown({
  input: {
    main: 'dist/cli/main.js',
    worker: 'dist/pipeline/worker.js',
    'duplicates-worker': 'dist/pipeline/duplicates-worker.js',
  },
  platform: 'node',
  preserveEntrySignatures: false,
  checks: { ineffectiveDynamicImport: false },
  plugins: [childProcessLate, onlyAscii, noneLoadsEntries],
});
await bundle.write({
  dir: 'dist/bundle',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  cleanDir: true,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  codeSplitting: {
    groups: [
      { name: 'shared', test: shared },
      { name: 'core', test: core },
    ],
    includeDependenciesRecursively: false,
  },
});
