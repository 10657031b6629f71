export { dealsOf } from './deals-of.ts'
export { type DealStatus, mergedDeals, statusOf } from './merged-deals.ts'
