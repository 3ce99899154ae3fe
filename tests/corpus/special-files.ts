import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, symlinkSync } from 'node:fs';

/** Node has no call for this. */
export function mkfifoSync(path: string): void {
  execFileSync('mkfifo', [path]);
}

export function symlinkTo(target: string, path: string): void {
  symlinkSync(target, path);
}

/** Takes all permissions away; false where that changes nothing, as for root. */
export function unreadable(path: string): boolean {
  chmodSync(path, 0);
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch {
    return true;
  }
}
