export * from './ledger.ts'
export { type OpenOptions, openLedger } from './open.ts'
export { type KeptPiece, restoreLedger } from './restore.ts'
export { formatVersion } from './sqlite/open.ts'
