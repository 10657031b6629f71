/**
 * One or two letters for each name, no two alike, so that an actor is known by a mark and not by a colour alone: "VP" for Vladimir
 * Putin, "Kr" for the Kremlin. Names that come first choose first.
 */
export function actorKeys(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const key = candidates(name).find((candidate) => !taken.has(candidate)) ?? String(taken.size + 1)
    taken.add(key)
    return key
  })
}

function* lettersAfterFirst(word: string): Generator<string> {
  const [first = '', ...rest] = word
  for (const letter of rest) yield first.toUpperCase() + letter.toLowerCase()
}

function candidates(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? ['?']
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const [first = '?'] = capital.length > 0 ? capital : words
  const last = capital.at(-1) ?? first
  const initials = first === last ? [] : [(first[0] ?? '') + (last[0] ?? '')]
  return [...initials, ...lettersAfterFirst(last), ...lettersAfterFirst(first)]
}
