/** 1 to 12 for an English month's name or its usual shortenings; null otherwise. */
export function monthNumber(name: string): number | null {
  const index = starts.indexOf(name.toLowerCase().slice(0, 3))
  return index < 0 ? null : index + 1
}

const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'

/** A year in the calendar that a sentence may write beside a month. */
export const yearPattern = '(?:1\\d{3}|20\\d{2})'
