/** What a mark can do where it stands; a mark with both bits is decided by what is open. */
export const Role = {
  opens: 1,
  closes: 2,
  /** A closing mark that may as well be the apostrophe of a plural possessive: the drivers’ names. */
  possessive: 4,
} as const;

/** The marks of one paragraph. */
export interface Line {
  size: number;
  token: Int32Array;
  family: Uint8Array;
  role: Uint8Array;
  /** Marks of the family behind this one that only close, or only open. */
  closesAhead: Int32Array;
  opensAhead: Int32Array;
  /** 1 where a mark that must be a closing one comes before the family's next opening mark. */
  sureCloseAhead: Uint8Array;
}

export const line: Line = {
  size: 0,
  token: new Int32Array(256),
  family: new Uint8Array(256),
  role: new Uint8Array(256),
  closesAhead: new Int32Array(256),
  opensAhead: new Int32Array(256),
  sureCloseAhead: new Uint8Array(256),
};

export function growLine(): void {
  const size = line.token.length * 2;
  const grown = <A extends Int32Array | Uint8Array>(from: A, to: A): A => {
    to.set(from);
    return to;
  };
  line.token = grown(line.token, new Int32Array(size));
  line.family = grown(line.family, new Uint8Array(size));
  line.role = grown(line.role, new Uint8Array(size));
  line.closesAhead = grown(line.closesAhead, new Int32Array(size));
  line.opensAhead = grown(line.opensAhead, new Int32Array(size));
  line.sureCloseAhead = grown(line.sureCloseAhead, new Uint8Array(size));
}
