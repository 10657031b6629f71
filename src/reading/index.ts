export type { Encoded } from './decode.ts'
export { type Given, readArticle } from './read.ts'
