import { plain, soundKey } from './fold.ts'

/** Spellings of one name that no rule of sounds brings together. */
const spellings = `
  mohammed muhammad mohamed mohammad muhammed mohamad muhamed
  hussein hussain husayn hossein husain hussien
  gaddafi qaddafi kadhafi gadhafi gathafi kaddafi qadhafi
  muammar moammar moamer mouammar
  osama usama
  laden ladin
  hosni husni
  ahmed ahmad
  khalid khaled
  yasser yasir
  omar umar
  ismail esmail ismael
  ibrahim ebrahim
  qasem qassem ghasem kassem qasim
  soleimani suleimani
  raisi raeisi
  haniyeh haniya
  abdel abdul abd
  yahya yahia
  aleksandr alexander aleksander alyaksandr aliaksandr oleksandr
  lukashenko lukashenka
  svetlana sviatlana svyatlana
  tikhanovskaya tsikhanouskaya tsikhanovskaya tikhanouskaya
  mikhail michail mikheil mikhael
  viktor victor
  yanukovych yanukovich
  julia yulia yuliya iuliia
  tymoshenko timoshenko
  sergei sergey serguei serhii serhiy
  andrei andrey andriy andrii
  dmitry dmitri dmitriy dmytro
  fyodor fedor
  kassym kasym qasym
  tokayev tokaev toqaev
  jomart zhomart
  islam islom
  kyrylo kirill kirilo
  nikolai nikolay mykola
  benjamin binyamin
  yitzhak itzhak
  ayman aiman
  putin poutine
  khrushchev khruschev khrushchov
  poroshenko porochenko
  pashinyan pachinian
  kashin kachin
  khodorkovsky hodorkovsky
  brezhnev brejnev
  yulduz yildiz
  gennady gennadi
  valery valeri valerii valeriy
  ilya ilia
  sharaa shara
  sisi sissi
  jurgen juergen
`
const nicknames = `
  bill william billy will willy
  bob robert bobby rob
  joe joseph
  jim james jimmy
  mike michael mick
  tony anthony
  dick richard rick rich
  ted edward eddie ed teddy
  chuck charles charlie
  bernie bernard
  tim timothy
  liz elizabeth beth betty lizzie
  nick nicholas
  tom thomas tommy
  dan daniel danny
  dave david
  steve steven stephen
  kate katherine kathryn kathy
  jack john johnny
  ben benjamin
  matt matthew
  chris christopher
  greg gregory
  jeff jeffrey
  jerry gerald
  larry lawrence
  ken kenneth
  ron ronald
  don donald
  fred frederick
  pete peter
  sam samuel
  sue susan
  al albert alan alfred
  andy andrew
  rudy rudolph
  gus augustus
  abe abraham
  mitch mitchell
  phil philip
  ray raymond
  sasha alexander aleksandr
  volodya vladimir
  misha mikhail
  bibi benjamin binyamin
  gabi gabriel
  pat patrick patricia
  debbie deborah
  jenny jennifer
  maggie margaret
`

const classes = (list: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const map = new Map<string, Set<number>>()
  list
    .trim()
    .split(/\n/u)
    .forEach((line, index) => {
      for (const word of line.trim().split(/\s+/u)) {
        const key = plain(word)
        map.set(key, (map.get(key) ?? new Set()).add(index))
      }
    })
  return map
}
const spellingClasses = classes(spellings)
const nicknameClasses = classes(nicknames)

const shareClass = (map: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean =>
  [...(map.get(a) ?? [])].some((index) => map.get(b)?.has(index))

/** How two words of a name go together: the same word, one spelt in two ways, a short form, a letter that stands for it; or not at all. */
export type Likeness = 'same' | 'spelling' | 'nickname' | 'initial' | 'different'

export function likeness(a: string, b: string): Likeness {
  const [first, second] = [plain(a).replace(/\.$/u, ''), plain(b).replace(/\.$/u, '')]
  if (first === second) return 'same'
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'initial' : 'different'
  // "Vladimir" and "Volodymyr" are two names.
  if (soundKey(a) === soundKey(b) || shareClass(spellingClasses, first, second)) return 'spelling'
  return shareClass(nicknameClasses, first, second) ? 'nickname' : 'different'
}

/** A key under which all spellings of a word stand. */
export const variantKey = (word: string): string => {
  const [index] = spellingClasses.get(plain(word)) ?? []
  return index === undefined ? soundKey(word) : `#${index}`
}
