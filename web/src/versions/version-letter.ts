/** A version's name on the grid: A, B … Z, then 27, 28 … */
export const versionLetter = (version: number): string =>
  version < 26 ? String.fromCodePoint(65 + version) : String(version + 1)
