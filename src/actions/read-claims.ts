import { bylineRole, castOf, englishCast, idOf, type Speaker, speakersIn } from '#actors'
import {
  type Attribution,
  type Clocks,
  clocksOf,
  englishClocks,
  englishRules,
  eventsOf,
  findAttributions,
  type SpeechModel,
} from '#attribution'
import { analyse, english } from '#language'
import { type Actor, type Article, type Claim, claimIdSchema, type Reading, spanOf, unknownDate } from '#model'
import { contentName, type Range, textOf } from '#util'
import { blocksIn } from './languages.ts'

/** Name and version of what reads: a case read by another version can be read again. */
export const reader = 'en-model-2'

/** What English reading takes from an article: dates, cast, claims on their clocks, dated events. Without a model, by rules alone. */
export function readClaims(article: Article, model: SpeechModel | null): Omit<Reading, 'article' | 'reader'> {
  const blocks = blocksIn(english.code, article)
  if (blocks.length === 0) return { dates: [], actors: [], mentions: [], claims: [], events: [] }
  const analysed = analyse({ ...article, blocks }, english)
  const attributions = findAttributions(analysed, englishRules, model)
  const sources = attributions.flatMap(({ source, via = [] }) => [...source, ...via])
  const cast = castOf(analysed, sources, englishCast)
  const speakerOf = speakersIn(analysed, cast, englishCast, sources)
  const speakers = attributions.map(({ form, source }) => (form === 'author' ? authorOf(article) : speakerOf(source)))
  const ids = speakers.map((found) => found?.actor ?? null)
  const clocks = clocksOf(attributions, ids, analysed, article.published, englishClocks)
  const claims = attributions.map((attribution, index) =>
    claim(article, attribution, { found: speakers[index] ?? null, clocks: clocks[index], speakerOf }),
  )
  return {
    dates: [...analysed.dates],
    actors: withPublishers(cast.actors, article),
    mentions: [...cast.mentions],
    claims,
    events: eventsOf(article.id, analysed, claims, article.published),
  }
}

/** The article's own claims are its author's. */
function authorOf({ byline }: Article): Speaker | null {
  const author = byline[0]
  return author ? { actor: idOf(author.name), because: `the article is by ${author.name}` } : null
}

/** What is known of an attribution apart from its words. */
interface Known {
  readonly found: Speaker | null
  readonly clocks: Clocks | undefined
  readonly speakerOf: (source: readonly Range[]) => Speaker | null
}

function claim({ id, text }: Article, attribution: Attribution, { found, clocks, speakerOf }: Known): Claim {
  const { source, cue, content, via = [], why, ...rest } = attribution
  const speaker = found?.actor ?? null
  const passedOn = via.flatMap((link) => speakerOf([link])?.actor ?? []).filter((actor) => actor !== speaker)
  const links = via.map((link) => `passed on by “${textOf(text, link)}”`)
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(text, range))
  return {
    ...rest,
    ...(clocks ?? { saidOn: unknownDate, about: unknownDate, knownFrom: unknownDate }),
    id: claimIdSchema.parse(`c-${contentName(id, ...places(cue), ...places(content))}`),
    article: id,
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    speaker,
    via: [...new Set(passedOn)],
    why: { ...why, steps: [...why.steps, ...links, ...(found ? [found.because] : [])] },
  }
}

const places = (ranges: readonly Range[]): number[] => ranges.flatMap(({ start, end }) => [start, end])

/** The cast of the text, with its authors, its outlet and the outlet that it is republished from. */
function withPublishers(actors: readonly Actor[], { byline, outlet, credit }: Article): Actor[] {
  const plain = { aliases: [], roles: [] }
  const authors = byline.map(
    ({ name, role }): Actor => ({
      id: idOf(name),
      name,
      type: 'person',
      ...plain,
      roles: role ? [bylineRole(role)] : [],
    }),
  )
  const outlets = [outlet, credit?.origin ?? null].flatMap((name): Actor[] =>
    name === null ? [] : [{ id: idOf(name), name, type: 'outlet', ...plain }],
  )
  return [...new Map([...outlets, ...authors, ...actors].map((actor) => [actor.id, actor])).values()].toSorted(
    (a, b) => (a.id < b.id ? -1 : 1),
  )
}
