import { CounterclaimError } from '#model'

/** A place in a list as a text to be handed back for what comes after it. */
export const cursorOf = (place: object): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that such a text stands for. Throws `cursor-invalid`. */
export function placeFrom<Place>(
  cursor: string | undefined,
  isPlace: (value: unknown) => value is Place,
): Place | null {
  if (cursor === undefined) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (isPlace(place)) return place
  } catch {
    // Said below.
  }
  throw new CounterclaimError('cursor-invalid', cursor)
}
