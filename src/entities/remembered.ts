/** Answers kept at most: the names of some hundred articles. */
const limit = 8192;

/**
 * The function with its last answers kept, as news repeats its names. It must depend on the words alone, and its answers must not be changed.
 */
export function remembered<Answer>(answer: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const own = copyOf(words);
    const found = answer(own);
    if (known.size >= limit) known.clear();
    known.set(own, found);
    return found;
  };
}

/** The same words as a string of their own: a slice would hold its whole article in memory. */
const copyOf = (words: string): string => ` ${words}`.slice(1);
