import { parsing } from '#language'

/** A set of relations as bits, by their numbers. */
export const relationBits = (...names: parsing.Relation[]): number =>
  names.reduce((all, name) => all | (1 << parsing.relationNumber(name)), 0)

/** The relations of a word that tell how a verb takes its arguments. */
export const frame = relationBits(
  'nsubj',
  'nsubjpass',
  'dobj',
  'ccomp',
  'xcomp',
  'parataxis',
  'mark',
  'auxpass',
  'neg',
  'cop',
  'nmod',
  'acl',
)
