export type { Attribution } from './attribution.ts'
export { englishRules } from './en/order.ts'
export { findAttributions } from './find.ts'
