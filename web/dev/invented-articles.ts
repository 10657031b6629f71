import type { BlockKind, Dated } from '#model'

export interface InventedArticle {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly published: Dated
  readonly byline: readonly { name: string; role: string | null }[]
  readonly credit: {
    readonly kind: 'republished' | 'citing' | 'agency'
    readonly origin: string
    readonly words: string
  } | null
  readonly blocks: readonly (readonly [kind: BlockKind, words: string])[]
}

const on = (edtf: string, basis: 'text' | 'dateline' | 'metadata' | 'given' | 'inferred' = 'metadata'): Dated => ({
  edtf,
  basis,
})

/** An event that never was, told four times: a ship that did or did not come into a harbour at night. */
export const inventedArticles: readonly InventedArticle[] = [
  {
    id: 'quay-post-denial',
    title: 'Harbour office denies night arrival',
    outlet: 'The Quay Post',
    published: on('2031-03-04'),
    byline: [{ name: 'Lena Dorn', role: null }],
    credit: null,
    blocks: [
      ['boilerplate', 'Advertisement'],
      ['title', 'Harbour office denies night arrival'],
      ['byline', 'By Lena Dorn'],
      [
        'paragraph',
        'The harbour office on Tuesday rejected reports that a ship without lights had entered the port of Saltmere. Ines Morrow, its spokeswoman, said on 4 March that no vessel had entered the inner basin after dusk on 1 March.',
      ],
      [
        'paragraph',
        '“The basin was closed and the chain was up,” she told reporters. The dockers’ union doubted that the chain had been raised at all that week.',
      ],
      ['heading', 'A light on the water'],
      [
        'paragraph',
        'Two residents of Lantern Street said they saw a light move past the mole before midnight. Neither wished to be named.',
      ],
      ['boilerplate', 'Sign up for our evening letter'],
    ],
  },
  {
    id: 'meridian-pilot',
    title: 'Pilot: I brought the Corvina in',
    outlet: 'Meridian',
    published: on('2031-03-11'),
    byline: [{ name: 'Tomas Ruell', role: 'maritime correspondent' }],
    credit: null,
    blocks: [
      ['title', 'Pilot: I brought the Corvina in'],
      ['byline', 'By Tomas Ruell, maritime correspondent'],
      [
        'paragraph',
        'Oskar Vane, a pilot for nineteen years, said in an interview on 10 March that he had taken the freighter Corvina through the narrows on the night of 1 March. “They asked me to do it without lights, and I did it without lights,” he said.',
      ],
      [
        'paragraph',
        'According to Vane, the harbour master knew that the ship was expected as early as mid-February. The Ministry of Waters said that Vane was not on duty that night, and that it had “no record of any such passage”.',
      ],
      ['quote', '“A harbour keeps two books: one for the sea and one for the desk.”'],
      [
        'paragraph',
        'If the passage took place, the harbour office may have known more than it said on 4 March. The owner, Tessaline Shipping, intends to publish the log of the Corvina by the end of the month.',
      ],
      ['caption', 'The inner basin at Saltmere. Photograph: harbour archive'],
      ['boilerplate', 'Read more stories like this one'],
    ],
  },
  {
    id: 'coast-herald-copy',
    title: 'Pilot says he brought ship in by night',
    outlet: 'Coast Herald',
    published: on('2031-03-12'),
    byline: [],
    credit: { kind: 'republished', origin: 'Meridian', words: 'This article is republished from Meridian.' },
    blocks: [
      ['title', 'Pilot says he brought ship in by night'],
      [
        'paragraph',
        'Oskar Vane, a pilot for nineteen years, said in an interview on 10 March that he had taken the freighter Corvina through the narrows on the night of 1 March.',
      ],
      ['credit', 'This article is republished from Meridian.'],
      ['boilerplate', 'Share'],
    ],
  },
  {
    id: 'assembly-review',
    title: 'What the governor knew, and when',
    outlet: 'Assembly Review',
    published: { edtf: null, basis: 'unknown' },
    byline: [{ name: 'Ada Quist', role: 'fellow of the Institute for Port Law' }],
    credit: null,
    blocks: [
      ['title', 'What the governor knew, and when'],
      ['byline', 'Ada Quist'],
      [
        'paragraph',
        'On 19 March Governor Halm told the assembly that the Corvina had indeed berthed in the inner basin, on 2 March and not before. The harbour office, she added, had informed her on 6 March.',
      ],
      [
        'paragraph',
        'Ines Morrow later conceded that her statement of 4 March had been “incomplete”. By throwing open the gate books to the press on 21 March, the office sought to show that it had nothing left to hide.',
      ],
      [
        'paragraph',
        'The most likely explanation is that two offices kept two calendars. It is said that a second ship came in the autumn of 2030. Nobody has shown where.',
      ],
    ],
  },
]
