import { type AsOf, CounterclaimError, instantSchema } from '#model'
import { edtfBounds, isDay } from '#util'

/**
 * The point of the two clocks that a person names: `asOf` a day of disclosure time, `recordAsOf` an instant of record time in UTC or
 * a day for its end. Throws `day-invalid`, `instant-invalid`.
 */
export function asOfNamed({ asOf, recordAsOf }: { asOf?: string | undefined; recordAsOf?: string | undefined }): AsOf {
  return {
    disclosed: asOf === undefined ? null : dayNamed(asOf),
    recorded: recordAsOf === undefined ? null : instantNamed(recordAsOf),
  }
}

function dayNamed(text: string): number {
  const day = isPlainDay(text) ? edtfBounds(text)?.last : undefined
  if (day === undefined || day === null) throw new CounterclaimError('day-invalid', text)
  return day
}

function instantNamed(text: string): string {
  if (isPlainDay(text)) return `${text}T23:59:59.999Z`
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?Z$/u.exec(text)
  const instant = match ? `${match[1]}${match[2] ?? ':00'}.${(match[3] ?? '.000').slice(1).padEnd(3, '0')}Z` : text
  if (!instantSchema.safeParse(instant).success) throw new CounterclaimError('instant-invalid', text)
  return instant
}

const isPlainDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isDay(text)
