export * from './parser.ts'
export { knownRelation, type Relation, relationNumber, relations } from './relations.ts'
