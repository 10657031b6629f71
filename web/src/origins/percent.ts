/** A share as a reader says it: .996 is not yet all. */
export function percent(share: number, locale?: string): string {
  const shown = share < 1 ? Math.min(0.99, share) : share
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(shown)
}
