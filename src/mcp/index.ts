export { serveMcp } from './serve.ts'
export { type McpOptions, mcpServer } from './server.ts'
