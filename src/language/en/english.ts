import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { findDates } from './dates/find.ts'

export const english: Language = { code: 'en', abbreviations, findDates }
