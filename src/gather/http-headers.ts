import type { Headers } from '#model'

/** The value of a header; several of one name are a list. */
export const headerOf = (headers: Headers, name: string): string =>
  headers
    .filter(([own]) => own.toLowerCase() === name)
    .map(([, value]) => value)
    .join(', ')
