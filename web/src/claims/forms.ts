import type { Form } from '#model'
import { texts } from '../texts.ts'

export const forms = Object.keys(texts.forms) as readonly Form[]

export const isForm = (value: unknown): value is Form => typeof value === 'string' && Object.hasOwn(texts.forms, value)
