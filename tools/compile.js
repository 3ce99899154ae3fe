/**
 * Puts the chunks of dist/bundle into one file, dist/bundle/compiled.bin, each as a script with the code that V8 made of it while the
 * program ran over the sample corpus: bin/compiled.js loads it. An index in JSON, a line feed, then source and code of each chunk.
 *
 * V8 takes code for scripts and CommonJS only (Node 20), so a chunk becomes a function: its imports are constants, taken once. That is
 * right as long as no chunk loads itself in a circle and no chunk exports a variable that changes later; both end the build.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { parseAst } from 'rolldown/parseAst';
import { patience } from '../dist/pipeline/patient-compiler.js';

const bundle = resolve('dist/bundle');
const target = join(bundle, 'compiled.bin');

/** What a run is likely to need: the functions that these call are compiled ahead, others at their first call, as ever. */
const runs = [
  ['--help'],
  ['--version'],
  ['figures', '--no-cache', '--jobs', '1', '--no-config', 'corpus'],
  ...['entities', 'quotes', 'figures', 'duplicates', 'summary', 'check'].map((name) => [name, '--no-config', 'corpus']),
  ['figures', '--no-config', '--format', 'json', 'corpus'],
  ['annotate', '--no-config', 'corpus'],
  ['duplicates', '--no-config', '--format', 'ndjson', 'corpus'],
  ['duplicates', '--no-config', '--whole', '--format', 'ndjson', 'corpus'],
];

if (process.argv[2] === 'runs') recordRuns();
else {
  // In a process of its own: running the program changes it (exit code, stdout, flags of V8).
  const cache = join(tmpdir(), `crosswire-build-${process.pid}`);
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'runs'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  rmSync(cache, { recursive: true, force: true });
  if (status !== 0) throw new Error(`dist/bundle could not be compiled: ${stderr}`);
}

function recordRuns() {
  const { runChunks } = createRequire(import.meta.url)('../bin/compiled.js');
  const names = readdirSync(bundle).filter((name) => name.endsWith('.js') && !name.endsWith('worker.js'));
  const sources = new Map(names.map((name) => [name, asFunction(readFileSync(join(bundle, name), 'latin1'), name)]));
  const scripts = new Map();
  const scriptOf = (name, filename) => {
    let script = scripts.get(name);
    if (script === undefined) {
      script = new Script(sources.get(name), { filename });
      scripts.set(name, script);
    }
    return script;
  };
  if (patience !== '') v8.setFlagsFromString(patience);
  process.setMaxListeners(0);
  // Code that has not run for some time would be gone at the end.
  v8.setFlagsFromString('--no-flush-bytecode');
  const waiting = [...runs];
  process.on('beforeExit', () => {
    const args = waiting.shift();
    if (args === undefined) return;
    process.argv.splice(2, Infinity, ...args);
    // A turn of its own, as the event comes again only when there was one.
    setImmediate(() => runChunks(bundle, 'main.js', scriptOf));
  });
  process.on('exit', (code) => {
    if (code > 1 || waiting.length > 0) throw new Error(`stopped with ${code} before ${waiting[0]}`);
    v8.setFlagsFromString('--flush-bytecode');
    // V8 takes code only under the flags that it was written with, and some commands change them.
    if (patience !== '') v8.setFlagsFromString(patience);
    writePack(sources, scripts);
    process.exitCode = 0;
  });
}

function writePack(sources, scripts) {
  const parts = [];
  const chunks = {};
  // The index has a size of its own, so that places don't depend on it.
  let at = 16_384;
  for (const [name, source] of sources) {
    const code = scripts.get(name)?.createCachedData() ?? Buffer.alloc(0);
    chunks[name] = { at, source: source.length, code: code.length, sum: crc32?.(code) };
    at += source.length + code.length;
    parts.push(Buffer.from(source, 'latin1'), code);
  }
  const index = JSON.stringify({ v8: process.versions.v8, arch: process.arch, flags: patience, size: at, chunks });
  if (index.length > 16_383) throw new Error('compiled.bin: the index has outgrown its place');
  writeFileSync(target, Buffer.concat([Buffer.from(`${index}\n`.padEnd(16_384)), ...parts]));
}

/** A module's source as that of a function, which takes how to load, how to import and what stands for `import.meta`. */
function asFunction(source, name) {
  const edits = [];
  const values = [];
  const exported = new Set();
  const changed = new Set();
  const tree = parseAst(source);
  const variables = new Set(tree.body.flatMap(variablesOf));
  visit(tree, (node) => {
    const replace = (text) => edits.push({ start: node.start, end: node.end, text });
    if (node.type === 'ImportDeclaration') replace(constantsOf(node));
    else if (node.type === 'ExportNamedDeclaration') {
      if (node.declaration || node.source) throw new Error(`${name}: an export that is no list of names`);
      for (const { local, exported: as } of node.specifiers) {
        exported.add(local.name);
        values.push(`${JSON.stringify(as.name)}:${local.name}`);
      }
      replace('');
    } else if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportAllDeclaration') {
      throw new Error(`${name}: an export that is no list of names`);
    } else if (node.type === 'ImportExpression') {
      const what = source.slice(node.source.start, node.source.end);
      replace(what.slice(1).startsWith('./') ? `Promise.resolve().then(()=>$load(${what}))` : `$import(${what})`);
    } else if (node.type === 'MetaProperty' && node.meta.name === 'import') replace('$meta');
    else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') changed.add(node.left.name);
    else if (node.type === 'UpdateExpression' && node.argument.type === 'Identifier') changed.add(node.argument.name);
  });
  for (const local of exported)
    if (variables.has(local) && changed.has(local)) throw new Error(`${name} exports ${local}, which may change`);
  let text = '';
  let done = 0;
  for (const { start, end, text: instead } of edits.sort((a, b) => a.start - b.start)) {
    text += source.slice(done, start) + instead;
    done = end;
  }
  return `(function($load,$import,$meta){"use strict";${text}${source.slice(done)}\nreturn{${values.join()}}})`;
}

/** The names that a statement declares and that may change: neither constants nor functions. */
function variablesOf({ type, kind, declarations }) {
  return type === 'VariableDeclaration' && kind !== 'const' ? declarations.map(({ id }) => id.name) : [];
}

function constantsOf({ specifiers, source }) {
  const load = `$load(${JSON.stringify(source.value)})`;
  const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
  if (whole) return `const ${whole.local.name}=${load};`;
  const named = [];
  let text = '';
  for (const { type, local, imported } of specifiers) {
    // Only Node's own modules have one: what a CommonJS module exports is their default.
    if (type === 'ImportDefaultSpecifier') text += `const ${local.name}=${load};`;
    else named.push(`${JSON.stringify(imported.name)}:${local.name}`);
  }
  if (named.length > 0) text += `const{${named.join()}}=${load};`;
  return text || `${load};`;
}

function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const key in node) if (key !== 'type') visit(node[key], see);
  }
}
