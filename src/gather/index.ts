export { type Listed, listFiles } from './list-files.ts'
export { type Received, receiveFile } from './receive-file.ts'
