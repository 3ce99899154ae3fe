#!/usr/bin/env node
import module from 'node:module';

// Node 22 keeps compiled code between runs; Node 20 has nothing to ask.
module.enableCompileCache?.();
await import('../dist/bundle/main.js');
