import type { Language } from '../language.ts'
import { abbreviations } from './abbreviations.ts'
import { findDates } from './dates/find.ts'

const noticeOpening = /^(?:update[ds]?|corrections?|corrected|clarifications?|editor[’']s note)\b/iu

export const english: Language = { code: 'en', abbreviations, noticeOpening, findDates }
