/** What the system's error codes mean to the one who named the file, and what to do about it. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it; change its mode or leave it out',
  EPERM: 'there is no permission to read it; change its mode or leave it out',
  ENOENT: 'no such file or folder; check the spelling',
  ENOTDIR: 'a part of its path is a file, not a folder; check the spelling',
  ELOOP: 'it is a link in a loop of links; remove the link or leave it out',
  EISDIR: 'it became a folder while it was read; run again',
  ENAMETOOLONG: 'its path is too long for the file system; check the spelling',
  EMFILE: 'too many files are open; raise the limit (ulimit -n) and run again',
  EIO: 'the disk failed to read it; check the disk',
};

/** Why a file or folder cannot be read, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read';
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return reasons[code] ?? `it cannot be read (${code})`;
}
