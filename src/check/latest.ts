/** Makes values by number and keeps those asked for last, for who comes back to a few of many. */
export function latest<Value>(make: (index: number) => Value, limit: number): (index: number) => Value {
  const kept = new Map<number, Value>();
  return (index) => {
    let value = kept.get(index);
    if (value === undefined) {
      value = make(index);
      if (kept.size >= limit) kept.delete(kept.keys().next().value!);
    } else kept.delete(index);
    kept.set(index, value);
    return value;
  };
}
