import type { Block } from '#model'
import type { Range } from '#util'

/** Words by which a report rests on another outlet's. */
export interface CitedOutlet {
  readonly kind: 'citing' | 'agency'
  readonly origin: string
  readonly words: Range
}

const agencies =
  'Reuters|Associated Press|AP|Agence France-Presse|AFP|TASS|Tass|Itar-Tass|ITAR-TASS|RIA Novosti|RIA|Interfax(?:-Ukraine)?|Ukrinform|UNIAN|BelTA|Belta|Xinhua|Anadolu(?: Agency)?|DPA|dpa|EFE|ANSA|PTI|ANI|UPI|Bloomberg(?: News)?|Kyodo(?: News)?|Yonhap|IRNA|Tasnim|Fars|SANA|WAFA|MTI|PAP|APA|ANP|Belga|Lusa|SITA'
const outlets =
  'BBC(?: News)?|CNN|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|Fox News|Sky News|Al Jazeera|Al Arabiya|NPR|Axios|Politico|Meduza|Mediazona|Kommersant|Vedomosti|Izvestia|RBC|RT|Rossiya(?: [\\d-]+)?|Novaya Gazeta|Nexta|Ukrainska Pravda|Suspilne|Le Monde|Le Figaro|Die Zeit|Der Spiegel|Spiegel|Bild|El País|El Mundo|La Repubblica|Corriere della Sera|Haaretz|Deutsche Welle|DW|ARD|ZDF|Radio Free Europe|RFE/RL|Voice of America|NHK|ProPublica|Bellingcat|Semafor|The Hill|The Intercept|The Economist'
const capital = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]*`
// Words that end the names of papers, agencies and stations.
const paper =
  'Times|Post|News|Journal|Tribune|Herald|Gazette|Ledger|Courier|Chronicle|Guardian|Telegraph|Observer|Independent|Mail|Mirror|Express|Standard|Globe|Examiner|Inquirer|Enquirer|Bulletin|Dispatch|Monitor|Record|Register|Review|Star|Sun|Wire|Press|Agency|Reporter|Sentinel|Weekly|Magazine|Broadcasting|Television|TV|Radio|Insider|Today|Daily|Pravda|Zeitung|Presse|Gazeta|Post-Dispatch|Mercury|Argus|Echo|Advertiser|Beacon'
const named = String.raw`(?:${agencies}|${outlets}|(?:[Tt]he )?(?:${capital} (?:of |and |& )?){0,4}(?:${paper}))(?![\p{L}\p{N}])`
const about = String.raw`(?:(?:the |its |a )?(?:\p{Ll}[\p{Ll}-]+ ){0,3}(?:agency|agencies|newspaper|paper|website|site|outlet|broadcaster|channel|daily|magazine|station) )?`
const adverb = String.raw`(?:(?:has|had|have|first|earlier|previously|also|exclusively) )*`

// Each takes the outlet as `origin`.
const phrases: readonly RegExp[] = [
  String.raw`(?:as )?(?:first|originally|previously|earlier) reported (?:earlier |\p{Lu}?\p{Ll}+day |on \p{Lu}\p{Ll}+day )?(?:by|in) ${about}(?<origin>(?:the )?${named})`,
  String.raw`[Cc]iting (?:a |an )?(?:report (?:by|from|in|of) )?${about}(?<origin>(?:the )?${named})`,
  String.raw`[Aa]ccording to (?:a |an )?(?:report (?:by|from|in|of) )?${about}(?<origin>(?:the )?${named})`,
  String.raw`(?<=^|[,.”"’] ?)${about}(?<origin>(?:[Tt]he )?${named}) ${adverb}(?:reported|reports)(?! (?:to|for|directly)\b)`,
  String.raw`(?:as )?(?:first )?reported by ${about}(?<origin>(?:the )?${named})`,
].map((source) => new RegExp(source, 'u'))

const tags: readonly RegExp[] = [
  new RegExp(String.raw`^\((?<origin>${agencies})\) ?[-–—]?`, 'u'),
  new RegExp(String.raw`^(?<origin>${agencies}) ?[-–—] `, 'u'),
]
const closingTag = new RegExp(String.raw`[-–—(/] ?(?<origin>${agencies})\)?\.?$`, 'u')

/**
 * Another outlet on which the article says that it rests, in its first paragraphs: further down a report cites whom it likes. Its
 * own outlet is none.
 */
export function citedOutlet(text: string, blocks: readonly Block[], outlet: string | null): CitedOutlet | null {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph')
  const tagged = tagOf(text, paragraphs)
  if (tagged && !isSame(tagged.origin, outlet)) return tagged
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const words = text.slice(start, Math.min(end, start + 1000))
    const matches = phrases
      .map((phrase) => phrase.exec(words))
      .filter((match) => match !== null)
      .toSorted((a, b) => a.index - b.index)
    for (const match of matches) {
      const origin = match.groups?.['origin']?.replace(/^the /u, 'The ')
      if (origin && !isSame(origin, outlet))
        return {
          kind: 'citing',
          origin,
          words: { start: start + match.index, end: start + match.index + match[0].length },
        }
    }
  }
  return null
}

function tagOf(text: string, paragraphs: readonly Block[]): CitedOutlet | null {
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  const opening =
    first && tags.map((tag) => tag.exec(text.slice(first.start, Math.min(first.end, first.start + 80)))).find(Boolean)
  if (first && opening?.groups?.['origin'])
    return {
      kind: 'agency',
      origin: opening.groups['origin'],
      words: { start: first.start, end: first.start + opening[0].trimEnd().length },
    }
  if (!last || last.end - last.start > 20_000) return null
  const from = Math.max(last.start, last.end - 60)
  const closing = closingTag.exec(text.slice(from, last.end))
  if (!closing?.groups?.['origin']) return null
  return { kind: 'agency', origin: closing.groups['origin'], words: { start: from + closing.index, end: last.end } }
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two names are of one outlet, as far as words tell. */
export function isSame(name: string, outlet: string | null): boolean {
  if (outlet === null) return false
  const [one, other] = [plain(name), plain(outlet)]
  return one === other || one.includes(other) || other.includes(one)
}
