const reach = 40

/** What stands before a match, for a pattern that ends in `$`. */
export const before = ({ input, index }: RegExpExecArray): string => input.slice(Math.max(0, index - reach), index)

/** What stands after it, for a pattern that starts with `^`. */
export const after = ({ input, index, 0: words }: RegExpExecArray): string =>
  input.slice(index + words.length, index + words.length + reach)
