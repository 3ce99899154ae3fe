/** Makes values by key and keeps those asked for last, for who comes back to a few of many. */
export function latest<Key, Value>(make: (key: Key) => Value, limit: number): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      if (kept.size >= limit) kept.delete(kept.keys().next().value!);
    } else kept.delete(key);
    kept.set(key, value);
    return value;
  };
}
