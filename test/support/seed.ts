import { configureGlobal } from 'fast-check'

// The same values on every machine; COUNTERCLAIM_SEED looks for others. A law that fails prints its seed and path.
configureGlobal({ seed: Number(process.env['COUNTERCLAIM_SEED'] ?? 2023_06_24) })
