export * from './ledger.ts'
export { type OpenOptions, openLedger } from './open.ts'
export { isPublic as isPublicClaim, placeOf as claimPlace } from './readings/claims.ts'
export { formatVersion } from './sqlite/open.ts'
