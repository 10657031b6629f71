import { proseOf } from './story/core-box.ts'
import type { PageLine } from './story/page-lines.ts'

export type PageTrouble =
  | 'page-is-error'
  | 'page-is-login-wall'
  | 'page-is-robot-check'
  | 'page-is-consent-wall'
  | 'page-needs-script'

const errorTitle =
  /^(?:error\W*)?(?:400|401|403|404|405|410|429|500|502|503|504)\b(?!\s*(?:people|dead|killed|years?|days?|million|billion|\p{Lu}?\p{L}+s\b))|^(?:oops\W*)?(?:(?:the )?(?:page|file|article|story|url)(?: (?:you|that)\b.{0,40})? (?:is |was |could |can)?(?:not|n['’]t)(?: be)? (?:found|exist|available)|page (?:unavailable|missing|gone)|not found|access (?:to this page )?(?:is |has been )?denied|forbidden|request (?:blocked|rejected)|bad gateway|gateway time-?out|service (?:temporarily )?unavailable|internal server error|too many requests|something went wrong|an? (?:unexpected )?error (?:has )?occurred|(?:this |the )?(?:page|article|story|content) (?:has been |was |is )?(?:removed|deleted|moved|no longer available)|(?:we(?:['’]re| are) )?sorry,? (?:but )?(?:we|this|that|the|you)\b.{0,40}(?:can['’]?t|cannot|could ?n['’]t|not|no longer|unavailable)|(?:we )?(?:can['’]?t|cannot|could(?: not|n['’]t)) find (?:that|the|this|what)|(?:site|down for) (?:under )?maintenance|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|страница не найдена|strona nie została znaleziona|sayfa bulunamadı)/iu
const robotCheck =
  /^(?:just a moment|attention required|are you (?:a |an )?(?:human|robot)|security (?:check|verification)|(?:please )?(?:verify|confirm|prove) (?:that )?you(?:['’]re| are)|checking (?:your browser|if the site connection)|human verification|verifying you|robot or human|press (?:&|and) hold|pardon our interruption|unusual traffic|one more step|bot (?:detection|check)|ddos protection)/iu
const robotWords =
  /\b(?:captcha|unusual traffic|(?:verify|confirm|prove|check)(?:ing)? (?:that )?(?:you(?:['’]re| are)|if you are) (?:a |an |not a )?(?:human|robot|person)|not a (?:ro)?bot|press (?:&|and) hold|automated (?:access|requests|queries)|cloudflare ray id)\b/iu
const consent =
  /\b(?:(?:we|us) and our (?:\d[\d,.]* )?(?:third[- ]party )?(?:partners|vendors)|we value your privacy|before you continue|your (?:privacy|data),? your (?:choice|experience)|(?:accept|agree to|consent to)\b.{0,60}\bcookies|manage (?:your )?(?:cookie|privacy|consent) (?:preferences|settings|options|choices)|(?:store|access)(?: and\/or access)? information on (?:a|your) device|wir (?:und unsere|brauchen) .{0,60}(?:partner|zustimmung)|nous et nos (?:\d+ )?partenaires|nosotros y nuestros (?:\d+ )?socios|noi e i nostri (?:\d+ )?(?:partner|fornitori))\b/iu
const scriptWords =
  /\b(?:(?:enable|turn on|activate|requires?|needs?|without|allow) java ?script|java ?script (?:is |to be )?(?:disabled|required|enabled|turned off|not (?:enabled|available|supported))|your browser (?:is (?:not supported|out ?dated|too old)|does(?: not|n['’]t) support)|unsupported browser)\b/iu
const wall =
  /\b(?:(?:log|sign) ?(?:in|up)|subscribe|subscription|register|registration|become a (?:member|subscriber)|start your (?:free )?trial|create (?:a|an|your)(?: free)? account)\b.{0,40}\b(?:to (?:continue|read|view|access|unlock|see|get)|for (?:full|unlimited) access)\b|\bto (?:continue|keep) reading\b|\byou(?:['’]ve| have) (?:reached|read|used)\b.{0,40}\b(?:articles?|limit)\b|\b(?:subscribers?|members?|premium)[- ]only\b|\bunlock (?:this|the|full|all|unlimited)\b|\balready (?:a (?:subscriber|member)|have an account|registered|subscribed)\b|\b(?:this|the) (?:article|story|content|page) is (?:only )?(?:for|available (?:only )?to|reserved for|exclusive to|free for) (?:\p{L}+ )?(?:subscribers|members|registered users)\b|\bforgot(?:ten)? (?:your )?password\b|\byou (?:must|need to) (?:be logged in|log in|sign in|subscribe)\b|\bjetzt (?:anmelden|abonnieren|weiterlesen)\b|\b(?:se connecter|abonnez-vous) pour\b|\binici(?:a|e) sesión para\b/iu

export interface Suspect {
  readonly title: string | null
  /** All lines of the page, and those that were taken for its story. */
  readonly lines: readonly PageLine[]
  readonly story: readonly PageLine[]
  readonly asksPassword: boolean
  /** What the page says to those whose browser runs no scripts. */
  readonly withoutScript: readonly string[]
}

/**
 * What a page is that was answered as if it were an article: an error, or something that stands before one. Only pages that hold hardly
 * any text are suspected; a story about a page that was not found is a story.
 */
export function pageTrouble({ title, lines, story, asksPassword, withoutScript }: Suspect): PageTrouble | null {
  if (proseIn(story) >= 600) return null
  const headings = lines.filter(({ kind }) => kind === 'heading').slice(0, 3)
  const named = [title ?? '', ...headings.map(({ text }) => text)]
  if (named.some((words) => errorTitle.test(words))) return 'page-is-error'
  const short = lines.map(({ text }) => text).filter((text) => text.length < 600)
  // What is left without the words of the notice would be the article.
  const isAllSaid = (pattern: RegExp) =>
    short.some((text) => pattern.test(text)) &&
    proseIn(story.filter(({ text }) => text.length >= 600 || !pattern.test(text))) < 200
  if (named.some((words) => robotCheck.test(words)) || isAllSaid(robotWords)) return 'page-is-robot-check'
  const asks = short.some((text) => text.length < 400 && wall.test(text)) || asksPassword
  if (asks && proseIn(story.filter(({ text }) => text.length >= 400 || !wall.test(text))) < 200)
    return 'page-is-login-wall'
  if (isAllSaid(consent)) return 'page-is-consent-wall'
  const isShell = proseIn(story) === 0 && withoutScript.some((words) => scriptWords.test(words))
  return isShell || isAllSaid(scriptWords) ? 'page-needs-script' : null
}

const proseIn = (lines: readonly PageLine[]): number => lines.reduce((sum, line) => sum + proseOf(line), 0)
