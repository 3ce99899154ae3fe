import { plural } from '../../output/page.ts';
import { sanitiseLine } from '../../output/sanitise.ts';
import { cacheFolder, clearFolder, keptFiles } from '../../pipeline/cache/index.ts';
import type { SharedOptions } from '../options/chosen.ts';
import type { Session } from '../session.ts';
import type { Sink } from '../sink.ts';

export async function run({ host, paths: [action] }: Session, _options: SharedOptions, sink: Sink): Promise<null> {
  const folder = cacheFolder(host.env);
  if (action === 'clear') {
    const { files, bytes } = clearFolder(folder);
    await sink.write(`removed ${amount(files, bytes)} from ${sanitiseLine(folder)}\n`);
    return null;
  }
  const files = keptFiles(folder);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  await sink.write(`${sanitiseLine(folder)}: ${amount(files.length, bytes)}\n`);
  return null;
}

function amount(files: number, bytes: number): string {
  return `${plural(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
}
