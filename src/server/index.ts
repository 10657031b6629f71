export { appFor } from './app.ts'
export { type Served, serveCase } from './serve.ts'
