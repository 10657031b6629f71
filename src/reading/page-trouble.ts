import { proseOf } from './story/core-box.ts'
import type { PageLine } from './story/page-lines.ts'

export type PageTrouble = 'page-is-error' | 'page-is-login-wall'

const errorTitle =
  /^(?:error\W*)?(?:400|401|403|404|405|410|429|500|502|503|504)\b(?!\s*(?:people|dead|killed|years?|days?|million|billion|\p{Lu}?\p{L}+s\b))|^(?:oops\W*)?(?:(?:the )?(?:page|file|article|story|url)(?: (?:you|that)\b.{0,40})? (?:is |was |could |can)?(?:not|n['’]t)(?: be)? (?:found|exist|available)|page (?:unavailable|missing|gone)|not found|access (?:to this page )?(?:is |has been )?denied|forbidden|request (?:blocked|rejected)|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|too many requests|just a moment|attention required|are you (?:a )?(?:human|robot)|security check|please verify you are|checking your browser|(?:site|down for) (?:under )?maintenance|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|strona nie została znaleziona|sayfa bulunamadı)/iu
const wall =
  /\b(?:(?:log|sign) ?in|subscribe|register|create (?:a|an|your)(?: free)? account)\b.{0,40}\b(?:to (?:continue|read|view|access|unlock|see)|for (?:full|unlimited) access)\b|\bto (?:continue|keep) reading\b|\balready (?:a subscriber|have an account|registered|subscribed)\b|\b(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to|free for) (?:\p{L}+ )?(?:subscribers|members|registered users)\b|\bforgot(?:ten)? (?:your )?password\b|\byou (?:must|need to) (?:be logged in|log in|sign in|subscribe)\b|\bjetzt (?:anmelden|abonnieren|weiterlesen)\b|\b(?:se connecter|abonnez-vous) pour\b|\binici(?:a|e) sesión para\b/iu

export interface Suspect {
  readonly title: string | null
  /** All lines of the page, and those that were taken for its story. */
  readonly lines: readonly PageLine[]
  readonly story: readonly PageLine[]
  readonly asksPassword: boolean
}

/**
 * What a page is that was answered as if it were an article: an error, or a wall before one. Only pages that hold hardly any text
 * are suspected; a story about a page that was not found is a story.
 */
export function pageTrouble({ title, lines, story, asksPassword }: Suspect): PageTrouble | null {
  if (proseIn(story) >= 600) return null
  const headings = lines.filter(({ kind }) => kind === 'heading').slice(0, 3)
  if ([title ?? '', ...headings.map(({ text }) => text)].some((words) => errorTitle.test(words))) return 'page-is-error'
  const said = new Set(lines.map(({ text }) => text).filter((text) => text.length < 400 && wall.test(text)))
  const isAsked = said.size > 0 || asksPassword
  return isAsked && proseIn(story.filter(({ text }) => !said.has(text))) < 200 ? 'page-is-login-wall' : null
}

const proseIn = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + proseOf(line), 0)
