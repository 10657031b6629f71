import { type ThresholdName, thresholds } from '#model'
import { texts } from '../texts.ts'

/** Precision against recall, as a reader would ask for it. */
export type Dial = ThresholdName

export const dials = Object.keys(thresholds) as readonly Dial[]

export const isDial = (value: unknown): value is Dial => typeof value === 'string' && Object.hasOwn(thresholds, value)

export const thresholdOf = (dial: Dial | undefined): number => thresholds[dial ?? 'balanced']

export function confidenceWords(confidence: number, locale?: string): string {
  const level = confidence >= thresholds.sure ? 'sure' : confidence >= thresholds.balanced ? 'balanced' : 'all'
  return `${texts.confidence[level]}, ${new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence)}`
}
