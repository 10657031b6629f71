export { type CaseLine, caseLineSchema, caseLines } from './case-lines.ts'
export type {
  ArticleRecord,
  CaptureRecord,
  CaseReading,
  ClaimRecord,
  GradeRecord,
  QuestionRecord,
  Report,
} from './case-reading.ts'
export { chunked } from './chunks.ts'
export { claimColumns, claimsOfTable } from './claims-table.ts'
export { type CsvNoun, csvTables, isCsvNoun } from './csv/nouns.ts'
export { isTextFormat, type TextFormatName, textFormats } from './formats.ts'
export { type WaczMeans, waczFiles } from './wacz.ts'
