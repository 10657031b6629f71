import type { VersionLanguage } from '../language.ts'
import { bodyOf } from './body-of.ts'
import { matterOf } from './matter-of.ts'
import { answerOf, questionOf, subjectOf } from './wording.ts'

export const englishVersions: VersionLanguage = { code: 'en', matterOf, bodyOf, questionOf, answerOf, subjectOf }
