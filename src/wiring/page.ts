import { fileURLToPath } from 'node:url'

/** Where the built page lies. */
export const pageFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))
