import { CounterclaimError } from '#model'
import type { Gathered } from './received.ts'

/** A file that somebody handed over: where it lies meanwhile, and what its owner calls it. */
export interface HandedFile {
  readonly path: string
  readonly name: string
}

/** What was gathered from a file handed over, under its owner's name for it. */
export function underItsName(gathered: Gathered, { path, name }: HandedFile): Gathered {
  const named = (text: string) => text.replaceAll(path, name)
  switch (gathered.kind) {
    case 'address':
      return gathered
    case 'received': {
      const { received } = gathered
      const { address, archive } = received
      return {
        kind: 'received',
        received: { ...received, address: named(address), ...(archive !== undefined && { archive: named(archive) }) },
      }
    }
    case 'failed': {
      const { code, subject } = gathered.error
      const error = new CounterclaimError(code, named(subject), { cause: gathered.error })
      return { kind: 'failed', file: named(gathered.file), error }
    }
    case 'unchanged':
    case 'skipped':
      return { ...gathered, file: named(gathered.file) }
  }
}
