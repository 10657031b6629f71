export { dealsOf } from './deals-of.ts'
export { type DealStatus, joinedDeals, mergedDeals, statusOf } from './merged-deals.ts'
