export * from './ledger.ts'
export { type OpenOptions, openLedger } from './open.ts'
export { formatVersion } from './sqlite/open.ts'
