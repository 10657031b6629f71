import { texts } from '../texts.ts'

/** Precision against recall, as a reader would ask for it. */
const thresholds = { sure: 0.8, balanced: 0.5, all: 0.2 } as const

export type Dial = keyof typeof thresholds

export const dials = Object.keys(thresholds) as readonly Dial[]

export const isDial = (value: unknown): value is Dial => typeof value === 'string' && Object.hasOwn(thresholds, value)

export const thresholdOf = (dial: Dial | undefined): number => thresholds[dial ?? 'balanced']

export function confidenceWords(confidence: number, locale?: string): string {
  const level = confidence >= thresholds.sure ? 'sure' : confidence >= thresholds.balanced ? 'balanced' : 'all'
  return `${texts.confidence[level]}, ${new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence)}`
}
