import * as zlib from 'node:zlib';
import { cryptography } from './cryptography.ts';

const crc32 = (zlib as { crc32?: (bytes: Uint8Array) => number }).crc32;

/** 32 bits that tell damaged bytes. Node has CRC-32 since 20.15; before, four bytes of SHA-1 do: a cache is read by the Node that wrote it. */
export const checksum: (bytes: Uint8Array) => number =
  crc32 ?? ((bytes) => cryptography().createHash('sha1').update(bytes).digest().readUInt32LE(0));
