/** Words that every text of a language is full of, by ISO 639-1 code. */
const lists: Readonly<Record<string, string>> = {
  en: 'the of and to that was with for said is from by this have has they were which would their it his he she on at not been are who as had but will we you be in a an or its our than about into after',
  de: 'der die das und ist nicht den von zu mit sich dem des ein eine auf für werden wurde auch sagte im dass sie es hat bei aus nach wie über vor',
  fr: 'le la les des et est une dans que qui pour pas du sur avec par au plus ce sont été mais ses cette aux ont ne il elle nous de un',
  es: 'el la los las de que en un una es por con para del se no su al como más fue ha pero sus este esta',
  it: 'il di che la per un è non una del con i sono della le gli si nel ha alla dei da anche come più ma',
  pt: 'os do da em um uma que não para com por no na dos das se foi mais como ao são mas ele pelo de',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als maar door naar bij wordt hij',
  sv: 'och att det som en på är av för med den till inte har om ett men han var jag de sade efter',
  da: 'og at det som en på er af for med den til ikke har om et men han var de blev efter fra sagde',
  nb: 'og at det som en på er av for med den til ikke har om et men han var de ble etter fra sier',
  pl: 'na się nie do to że jest jak ale po co przez od za był które',
  cs: 'na se je že do to ve pak byla pro by ale jako za byl které',
  ro: 'și de la în a cu nu pe care un o din pentru să că este mai sunt au',
  hu: 'az és hogy nem is egy ez volt meg csak de ha már még szerint',
  tr: 've bir bu için ile de da olarak olan daha çok ne gibi sonra kadar',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan oleh ke juga adalah',
  vi: 'và của là có không cho được trong một với các những này người',
  fi: 'ja on ei että se oli hän myös mutta kun ovat tai joka kuin',
}

const codes = Object.keys(lists)

/** For each word, the languages that it is common in, as numbers in `codes`. */
const languagesOf = new Map<string, number[]>()
for (const [index, code] of codes.entries())
  for (const word of (lists[code] ?? '').split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), index])

/** How many words a text has, and how many of them are common in English and in the other language that it has most common words of. */
export interface CommonWords {
  readonly words: number
  readonly english: number
  readonly other: number
  readonly code: string
  /** How many different ones of the other language. */
  readonly different: number
}

export function commonWordsIn(text: string): CommonWords {
  const hits = codes.map(() => 0)
  const seen = codes.map(() => new Set<string>())
  let words = 0
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++
    for (const index of languagesOf.get(word) ?? []) {
      hits[index] = (hits[index] ?? 0) + 1
      seen[index]?.add(word)
    }
  }
  const [english = 0, ...others] = hits
  const other = Math.max(...others)
  const most = 1 + others.indexOf(other)
  return { words, english, other, code: codes[most] ?? 'und', different: seen[most]?.size ?? 0 }
}
