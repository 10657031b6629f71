export interface Note {
  /** Where its sentence is. */
  readonly wanted: number
  readonly height: number
}

/**
 * Tops of the notes in the margin: each beside its sentence, or pushed down by the one before. The note at `pinned` stands exactly
 * beside its sentence, and those before it make room as far as the top of the page lets them.
 */
export function stackNotes(notes: readonly Note[], gap: number, pinned = -1): readonly number[] {
  const tops: number[] = []
  let floor = 0
  let least = 0
  for (const [index, { wanted, height }] of notes.entries()) {
    const top = index === pinned ? Math.max(wanted, least) : Math.max(wanted, floor)
    tops.push(top)
    floor = top + height + gap
    least += height + gap
  }
  let ceiling = tops[pinned] ?? 0
  for (let index = pinned - 1; index >= 0; index--) {
    ceiling = Math.min(tops[index] ?? 0, ceiling - gap - (notes[index]?.height ?? 0))
    tops[index] = ceiling
  }
  return tops
}
