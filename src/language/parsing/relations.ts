/** Relations of words to their heads: Universal Dependencies of the first version, the rarer ones joined. In the order of models. */
export const relations = [
  'root',
  'nsubj',
  'nsubjpass',
  'dobj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'relcl',
  'parataxis',
  'conj',
  'cc',
  'nmod',
  'poss',
  'appos',
  'case',
  'mark',
  'det',
  'amod',
  'advmod',
  'neg',
  'aux',
  'auxpass',
  'cop',
  'compound',
  'nummod',
  'tmod',
  'prt',
  'dep',
  'punct',
  'expl',
] as const

export type Relation = (typeof relations)[number]

const numbers = new Map<string, number>(relations.map((relation, index) => [relation, index]))

export const relationNumber = (relation: Relation): number => numbers.get(relation) ?? 0

const joined: Readonly<Record<string, Relation>> = {
  csubj: 'nsubj',
  csubjpass: 'nsubjpass',
  iobj: 'dobj',
  'acl:relcl': 'relcl',
  'nmod:poss': 'poss',
  'nmod:tmod': 'tmod',
  'nmod:npmod': 'tmod',
  'compound:prt': 'prt',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  mwe: 'compound',
  discourse: 'dep',
}

/** The number of a relation in a corpus. */
export const knownRelation = (relation: string): number =>
  numbers.get(joined[relation] ?? relation) ?? relationNumber('dep')
