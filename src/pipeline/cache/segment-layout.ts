/**
 * A segment is a file of entries that one run wrote: magic, the values one after another, an index with an entry of 28 bytes for each
 * (key, offset, length, checksum of the value; u32 little-endian) and a foot of 12 (where the index starts, how many, its checksum). It
 * is written beside its name, renamed when whole and never changed, so that any number of processes read and write without a lock.
 */
export const magic: Buffer = Buffer.from('crosswire cache 1\n');
export const keyBytes = 16;
export const entryBytes = 28;
export const footBytes = 12;
/** A segment is ended when it is this long, so that old ones can be dropped and an interrupted run loses little. */
export const segmentBytes = 64 * 1024 * 1024;
export const extension = '.segment';
/** Of a file with one result, see `KeptResults`. */
export const resultExtension = '.result';
