export { type ReadLine, readLineSchema } from './read-line.ts'
export { asOfQuerySchema, claimQuerySchema, routes } from './routes.ts'
export * from './views.ts'
