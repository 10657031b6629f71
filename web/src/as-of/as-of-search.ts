/** The point from which the case is read, as the address holds it: disclosure time and record time, never mixed. */
export type AsOfSearch = {
  readonly asOf?: string | undefined
  readonly recordAsOf?: string | undefined
}

export const asOfSearch = (search: Record<string, unknown>): AsOfSearch => ({
  ...word('asOf', search['asOf']),
  ...word('recordAsOf', search['recordAsOf']),
})

/** `{ name: value }` for a word in the address, nothing for anything else. */
export function word<Name extends string>(name: Name, value: unknown): Partial<Record<Name, string>> {
  return typeof value === 'string' && value.trim() !== '' ? ({ [name]: value.trim() } as Record<Name, string>) : {}
}
