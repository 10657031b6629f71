// it was [not] signed; [nobody] was hurt; it [failed to] stop; there was [no] fire; [without] damage

/** Words that turn what follows them, up to the end of the clause. */
export const negators: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
  'cannot',
  "didn't",
  "don't",
  "doesn't",
  "wasn't",
  "weren't",
  "isn't",
  "aren't",
  "hasn't",
  "haven't",
  "hadn't",
  "won't",
  "wouldn't",
  "can't",
  "couldn't",
  "shouldn't",
])

/** Verbs that say that what follows did not come about ("failed to", "refused to"). */
export const undoneBefore =
  /^(?:fail(?:ed|s)?|refus(?:ed|es|al)|declin(?:ed|es)|unable|avoided|stopped short|short|ruled|impossible|prevented|absence|lack|lacked|free)$/u

/** Marks and words that close the reach of a negation. */
export const clauseEnds: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '—',
  '–',
  'but',
  'because',
  'while',
  'although',
  'though',
  'only',
  'instead',
  'rather',
  'until',
])
