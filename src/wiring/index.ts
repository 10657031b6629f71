export type { Ledger } from '#ledger'
export { openCase, openOrMakeCase } from './cases.ts'
export { author } from './machine.ts'
export { pageFolder } from './page.ts'
