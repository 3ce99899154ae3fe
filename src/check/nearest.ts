/** Others before and behind each that it is compared with, where an article or an utterance has tens of thousands. */
export function nearest<Item>(items: readonly Item[], at: number, most: number): readonly Item[] {
  return items.length <= most ? items : items.slice(Math.max(0, at - most), at + most + 1);
}

/** The same of those behind alone, for who compares each pair once. */
export function nearestBehind<Item>(items: readonly Item[], at: number, most: number): readonly Item[] {
  return items.slice(at + 1, at + 1 + most);
}
