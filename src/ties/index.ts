export { mergedTies, type Standing } from './merged-ties.ts'
export { tiesOf } from './ties-of.ts'
