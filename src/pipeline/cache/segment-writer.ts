import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from './checksum.ts';
import { entryBytes, extension, footBytes, magic, segmentBytes } from './segment-layout.ts';
import { cryptography } from './cryptography.ts';

const pendingBytes = 1 << 20;

/** Writes segments into a folder. Nobody sees one before it is whole. */
export class SegmentWriter {
  readonly #folder: string;
  #file = -1;
  #path = '';
  #written = 0;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #entries: Buffer[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(key: Buffer, ...parts: readonly Uint8Array[]): void {
    const value = Buffer.concat(parts);
    if (value.length > segmentBytes) return;
    if (this.#file < 0) this.#begin();
    const entry = Buffer.alloc(entryBytes);
    key.copy(entry);
    entry.writeUInt32LE(this.#written + this.#pendingBytes, key.length);
    entry.writeUInt32LE(value.length, key.length + 4);
    entry.writeUInt32LE(checksum(value), key.length + 8);
    this.#entries.push(entry);
    this.#put(value);
    if (this.#written + this.#pendingBytes > segmentBytes) this.finish();
  }

  #begin(): void {
    this.#path = join(this.#folder, `${Date.now().toString(36)}-${cryptography().randomBytes(8).toString('hex')}`);
    this.#file = openSync(`${this.#path}.tmp`, 'wx', 0o600);
    this.#written = 0;
    this.#put(magic);
  }

  #put(bytes: Uint8Array): void {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes >= pendingBytes) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#written += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  /** Ends the segment at work, if any, and gives it its name. */
  finish(): void {
    if (this.#file < 0) return;
    this.#flush();
    const entries = Buffer.concat(this.#entries);
    const foot = Buffer.alloc(footBytes);
    foot.writeUInt32LE(this.#written, 0);
    foot.writeUInt32LE(this.#entries.length, 4);
    foot.writeUInt32LE(checksum(entries), 8);
    this.#put(entries);
    this.#put(foot);
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#path}.tmp`, this.#path + extension);
    this.#forget();
  }

  /** Leaves nothing of the segment at work. */
  abandon(): void {
    if (this.#file < 0) return;
    closeSync(this.#file);
    rmSync(`${this.#path}.tmp`, { force: true });
    this.#forget();
  }

  #forget(): void {
    this.#file = -1;
    this.#entries = [];
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}
