#!/usr/bin/env node
'use strict';

// CommonJS (bin/package.json), as Node starts its loader of ES modules only for who asks: 5 ms.
const { join } = require('node:path');
const { loadCompiled } = require('./compiled.js');

const bundle = join(__dirname, '../dist/bundle');
if (!loadCompiled(bundle, 'main.js')) {
  // Node 22 keeps compiled code between runs itself.
  require('node:module').enableCompileCache?.();
  void import('../dist/bundle/main.js');
}
