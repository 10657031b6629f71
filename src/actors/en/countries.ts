import countries from 'world-countries/dist/countries.json' with { type: 'json' }

/** States by the English words that name them, their people and their capitals, in lower case. */
export interface Countries {
  readonly byName: ReadonlyMap<string, string>
  readonly byOfficialName: ReadonlyMap<string, string>
  readonly byDemonym: ReadonlyMap<string, string>
  readonly byCapital: ReadonlyMap<string, string>
}

// What the press writes beside the names of the list.
const otherNames: Readonly<Record<string, string>> = {
  us: 'United States',
  'u.s.': 'United States',
  usa: 'United States',
  america: 'United States',
  'united states of america': 'United States',
  uk: 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  'great britain': 'United Kingdom',
  turkey: 'Türkiye',
  burma: 'Myanmar',
  uae: 'United Arab Emirates',
  'czech republic': 'Czechia',
  'east timor': 'Timor-Leste',
  dprk: 'North Korea',
}
const otherDemonyms: Readonly<Record<string, string>> = {
  american: 'United States',
  saudi: 'Saudi Arabia',
  kazakh: 'Kazakhstan',
  uzbek: 'Uzbekistan',
  tajik: 'Tajikistan',
  kyrgyz: 'Kyrgyzstan',
  icelandic: 'Iceland',
  argentinian: 'Argentina',
  ecuadorian: 'Ecuador',
  slovenian: 'Slovenia',
  nepali: 'Nepal',
  philippine: 'Philippines',
  'u.s': 'United States',
}

const otherCapitals: Readonly<Record<string, string>> = {
  washington: 'United States',
  kiev: 'Ukraine',
  'the hague': 'Netherlands',
  hague: 'Netherlands',
}

export const countriesInEnglish: Countries = read()

function read(): Countries {
  const byName = new Map<string, string>()
  const byOfficialName = new Map<string, string>()
  const byDemonym = new Map<string, string>()
  const byCapital = new Map<string, string>()
  // Of two that share a word, the sovereign one and then the larger is meant: "French" is of France, "American" of the United States.
  const inOrder = countries.toSorted(
    (a, b) => Number(b.independent ?? false) - Number(a.independent ?? false) || b.area - a.area,
  )
  for (const { name, demonyms, capital, altSpellings } of inOrder) {
    // Two letters are codes.
    for (const word of [name.official, ...altSpellings.filter(({ length }) => length > 3)])
      addFirst(byOfficialName, word.replaceAll('’', "'"), name.common)
    addFirst(byName, name.common, name.common)
    for (const demonym of new Set([demonyms.eng.m, demonyms.eng.f])) addFirst(byDemonym, demonym, name.common)
    for (const city of capital) addFirst(byCapital, city, name.common)
  }
  for (const [word, state] of Object.entries(otherCapitals)) byCapital.set(word, state)
  // Seat of more than one government.
  byCapital.delete('brussels')
  for (const [word, state] of Object.entries(otherNames)) byName.set(word, state)
  for (const [word, state] of Object.entries(otherDemonyms)) byDemonym.set(word, state)
  return { byName, byOfficialName, byDemonym, byCapital }
}

function addFirst(map: Map<string, string>, word: string, state: string): void {
  const key = word.toLowerCase()
  if (key !== '' && !map.has(key)) map.set(key, state)
}
