/** Keeps the values that were last asked for, so many of them, and makes the others. */
export function lastUsed<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const known = kept.get(key)
    const value = known ?? make()
    if (known !== undefined) kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) {
      const { value: oldest } = kept.keys().next()
      if (oldest !== undefined) kept.delete(oldest)
    }
    return value
  }
}
