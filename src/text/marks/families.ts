import { Kind, type TokenColumns } from '../../model/index.ts';

/** Marks that pair with each other. A double mark of any shape closes one of any other: typists mix “ and ". */
export const Family = { none: 0, double: 1, single: 2, angled: 3, angle: 4, corner: 5 } as const;

export const families = 6;

/** Shapes whose two sides look different; the rest (" ' ＂) tell by the white space around them. */
export const Side = { either: 0, left: 1, right: 2 } as const;

export function familyOf({ source, start, end }: TokenColumns, i: number): number {
  const unit = source.charCodeAt(start[i]);
  if (end[i] - start[i] === 2) return Family.double; // ``TeX''
  switch (unit) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
    case 0xff02: // ＂
      return Family.double;
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x60: // `
    case 0xb4: // ´
    case 0xff07: // ＇
      return Family.single;
    case 0xab: // «
    case 0xbb: // »
      return Family.angled;
    case 0x2039: // ‹
    case 0x203a: // ›
      return Family.angle;
    case 0x300c: // 「
    case 0x300d: // 」
      return Family.corner;
    default:
      return Family.none;
  }
}

export function sideOf(unit: number): number {
  switch (unit) {
    case 0x201c: // “
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x2018: // ‘
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x60: // `
    case 0x300c: // 「
      return Side.left;
    case 0x201d: // ”
    case 0x2019: // ’
    case 0xb4: // ´
    case 0x300d: // 」
      return Side.right;
    default:
      return Side.either;
  }
}

export function isSameSign({ source, start, kind }: TokenColumns, a: number, b: number): boolean {
  return kind[a] === Kind.mark && kind[b] === Kind.mark && source.charCodeAt(start[a]) === source.charCodeAt(start[b]);
}

export function isTwoSingles({ source, start, end }: TokenColumns, token: number): boolean {
  const unit = source.charCodeAt(start[token]);
  return end[token] - start[token] === 2 && (unit === 0x27 || unit === 0x2019);
}
