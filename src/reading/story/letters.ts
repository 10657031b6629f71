/** The letters and digits of words alone, small, to tell whether two lines say the same. */
export const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
