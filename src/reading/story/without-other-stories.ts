import { isOpen, leftOut, type Step, setAside } from './judged-line.ts'

/** What a line such as "More stories" stands over: the lists and links after it, up to the next running text. */
export const withoutOtherStories: Step = (lines) => {
  let isUnder = false
  return lines.map((judged) => {
    const { line, box } = judged
    if (opening.test(line.text)) {
      isUnder = true
      return isOpen(judged) ? setAside(judged, 'related links') : judged
    }
    if (!isUnder || !isOpen(judged)) return judged
    if (box.tag === 'LI' || line.linked > line.text.length * 0.3) return leftOut(judged, 'related links')
    isUnder = false
    return judged
  })
}

const opening = new RegExp(
  String.raw`^(?:${[
    String.raw`related(?: \p{L}+){0,4}`,
    String.raw`(?:more|other|latest|top|great|popular|recent)(?: \p{L}+){0,4} (?:stories|news|articles|coverage|posts|headlines|reading|reads)`,
    String.raw`more(?: (?:from|on|about|in)(?: [\p{L}'’.&]+){1,6})?`,
    String.raw`read (?:more|next|also)|see also|up next|in other news|elsewhere`,
    String.raw`you (?:may|might) (?:also )?(?:like|enjoy)|don['’]t miss|what to read next`,
    String.raw`trending(?: now)?|most (?:read|popular|viewed)|recommended(?: \p{L}+){0,3}`,
    String.raw`mehr zum thema|lesen sie auch|auch interessant|verwandte artikel|das könnte sie auch interessieren`,
    String.raw`à lire (?:aussi|également)|lire aussi|sur le même sujet`,
    String.raw`le[ae] también|lee también|te puede interesar|noticias relacionadas|más noticias`,
    String.raw`leia (?:também|mais)|veja também|notícias relacionadas|leggi anche|articoli correlati|lees ook|meer over dit onderwerp`,
    String.raw`читайте также|по теме|материалы по теме|читайте також|czytaj (?:także|też|również)|zobacz (?:także|też|również)|ilgili haberler`,
  ].join('|')})\W*$`,
  'iu',
)
