// Cyrillic letters and Latin ones without a mark to take off, each with what stands for it.
const letters: ReadonlyMap<string, string> = new Map(
  `а-a б-b в-v г-g ґ-g д-d е-e ё-yo є-ye ж-zh з-z и-i і-i ї-yi й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ў-u ф-f х-kh ц-ts ч-ch ш-sh
  щ-shch ъ- ы-y ь- э-e ю-yu я-ya ß-ss ø-o ł-l đ-d ð-d þ-th æ-ae œ-oe ı-i ə-e`
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)

/** A word in plain Latin small letters: Cyrillic written out, marks taken off. Nothing else is made alike. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{L}/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}’'ʼ`]/gu, '')

// In order: what several letters stand for comes before single ones. Each line brings spellings of one sound together.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 's'],
  [/dzh|dj/gu, 'j'],
  [/zh/gu, 'j'],
  [/tch|ch/gu, 'c'],
  [/tz|ts|cz/gu, 'z'],
  [/kh|ck|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/[yj]/gu, 'i'],
  [/i+/gu, 'i'],
  [/i([aeou])/gu, '$1'],
  [/([^aeiou])h/gu, '$1'],
  [/c/gu, 'k'],
  [/(.)\1+/gu, '$1'],
]

/** A key that spellings of one name share: "Yevgeniy" and "Evgeny", "Zelenskyy" and "Zelensky", "Schröder" and "Schroeder". */
export function soundKey(word: string): string {
  const start = plain(word).replace(/^k?h(?=[aeiou])/u, 'h')
  return sounds.reduce((key, [sound, letter]) => key.replace(sound, letter), start)
}
