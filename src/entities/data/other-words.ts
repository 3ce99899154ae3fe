/** First words of names of storms, ships and operations, which are nobody’s and no place’s whatever follows. */
export const otherHeads: readonly string[] = [
  'cyclone',
  'hmas',
  'hmcs',
  'hms',
  'hurricane',
  'operation',
  'storm',
  'typhoon',
  'uss',
];
