export { type Evidence, type Weighed, weighed, weightOf } from './ach.ts'
export { explanationsOf } from './explanations.ts'
