import type { VersionLanguage } from '../matter.ts'
import { bodyOf } from './body-of.ts'
import { matterOf } from './matter-of.ts'

export const englishVersions: VersionLanguage = { code: 'en', matterOf, bodyOf }
