/** Parts of speech of the Penn Treebank, in the order that models number them. */
export const tags = [
  'NN',
  'IN',
  'NNP',
  'DT',
  'JJ',
  'NNS',
  ',',
  '.',
  'VBD',
  'RB',
  'PRP',
  'VB',
  'CC',
  'VBZ',
  'TO',
  'VBG',
  'VBN',
  'VBP',
  "''",
  'CD',
  'PRP$',
  '``',
  'MD',
  'POS',
  ':',
  'WP',
  'WDT',
  'NNPS',
  'WRB',
  'RP',
  'JJR',
  'JJS',
  'RBR',
  '-RRB-',
  '-LRB-',
  'EX',
  '$',
  'RBS',
  'PDT',
  'UH',
  'WP$',
  'FW',
  'LS',
  'SYM',
  '#',
] as const

export type Tag = (typeof tags)[number]

const numbers = new Map<string, number>(tags.map((tag, index) => [tag, index]))

export const tagNumber = (tag: Tag): number => numbers.get(tag) ?? 0

/** The number of a tag in a corpus; null for one that models do not know. */
export const knownTag = (tag: string): number | null => numbers.get(tag) ?? null
