/**
 * The settings of the dial between precision and recall, as the least confidence of a claim that is shown. `sure`: hardly any is wrong;
 * `balanced`: the best of both together; `all`: what is worth a look.
 */
export const thresholds = { sure: 0.82, balanced: 0.5, all: 0.2 } as const

export type ThresholdName = keyof typeof thresholds

/** The dial when nobody turns it. */
export const defaultThreshold: number = thresholds.balanced

/** A setting by its name, or a number from 0 to 1; null for anything else. */
export function thresholdNamed(text: string): number | null {
  const name = text.trim().toLowerCase()
  if (Object.hasOwn(thresholds, name)) return thresholds[name as ThresholdName]
  const number = Number(name)
  return name !== '' && number >= 0 && number <= 1 ? number : null
}
