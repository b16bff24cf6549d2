/**
 * The same question about the same object has the same answer: it is worked out once. For what is derived from a grid or
 * a reading, which never change; nothing is kept longer than the object itself.
 *
 * @example const headerOf = once(findHeader); headerOf(grid) === headerOf(grid)
 */
export function once<Key extends object, Value>(derive: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: derive(key) };
    known.set(key, found);
    return found.value;
  };
}
