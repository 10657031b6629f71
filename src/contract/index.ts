export { type AdditionLine, additionLineSchema } from './addition-line.ts'
export { type ReadLine, type ReadNotice, readLineSchema } from './read-line.ts'
export { asOfQuerySchema, claimQuerySchema, routes } from './routes.ts'
export * from './views.ts'
