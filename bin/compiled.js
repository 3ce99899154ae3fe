'use strict';

const { closeSync, fstatSync, openSync, readSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * Runs a file of the bundle, and those that it loads, from `compiled.bin`, where tools/compile.js put their source beside what V8 made of
 * it. Tells whether it did: it doesn't where that file is missing, cut off or made for another V8, and who called loads the bundle itself.
 * Code that V8 refuses all the same (it was started with other flags) is compiled anew from the source beside it.
 */
exports.loadCompiled = function loadCompiled(bundle, entry) {
  const pack = openPack(join(bundle, 'compiled.bin'));
  if (pack === null) return false;
  // Part of what V8 compares before it takes code.
  if (pack.flags !== '') setFlagsFromString(pack.flags);
  exports.runChunks(bundle, entry, (name, filename) => {
    const { at, source, code, sum } = pack.chunks[name];
    const bytes = Buffer.allocUnsafeSlow(source + code);
    readSync(pack.file, bytes, 0, bytes.length, at);
    const codeBytes = bytes.subarray(source);
    // V8 believes what it reads and would crash on a changed bit. (Node has the sum since 20.15; before, there is no code.)
    const cachedData = code > 0 && crc32?.(codeBytes) === sum ? codeBytes : undefined;
    return new Script(bytes.latin1Slice(0, source), { filename, cachedData });
  });
  return true;
};

/** Runs a chunk and those that it loads, each once. `scriptOf` gives the script whose value is the function around a chunk. */
exports.runChunks = function runChunks(bundle, entry, scriptOf) {
  const loaded = new Map();
  const load = (specifier) => {
    if (!specifier.startsWith('./')) return require(specifier);
    const name = specifier.slice(2);
    const known = loaded.get(name);
    if (known !== undefined) return known;
    loaded.set(name, inCircle);
    const filename = join(bundle, name);
    const run = scriptOf(name, filename).runInThisContext();
    const values = run(load, (other) => import(other), { url: pathToFileURL(filename).href });
    loaded.set(name, values);
    return values;
  };
  load(`./${entry}`);
};

/** What a chunk gets that loads one which is still waiting for it; the build fails on it. */
const inCircle = new Proxy(
  {},
  {
    get(_, name) {
      throw new Error(`${String(name)} is wanted in a circle of chunks`);
    },
  },
);

/** The index of the pack and its file, which stays open for chunks that are wanted later; null where it can't be used. */
function openPack(path) {
  let file;
  try {
    file = openSync(path, 'r');
    const head = Buffer.allocUnsafe(16_384);
    const index = head.latin1Slice(0, readSync(file, head, 0, head.length, 0));
    const pack = JSON.parse(index.slice(0, index.indexOf('\n')));
    const { v8, arch } = pack;
    if (v8 === process.versions.v8 && arch === process.arch && pack.size === fstatSync(file).size)
      return { ...pack, file };
  } catch {
    // As if there were none.
  }
  if (file !== undefined) closeSync(file);
  return null;
}
