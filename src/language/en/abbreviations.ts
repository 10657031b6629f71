import type { Abbreviations } from '../language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

/** English words that are written with a full stop in the middle of sentences. */
export const abbreviations: Abbreviations = {
  anyCase: words(
    `mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. cmdr. maj. adm. brig. pres. rev. hon. st. jr. sr. messrs.
     inc. ltd. co. corp. llc. bros. dept. univ. assn. vol. vs. v. al. etc. e.g. i.e. cf. approx.
     jan. feb. apr. jun. jul. aug. sep. sept. oct. nov. dec. tue. wed. thu. fri.
     u.s. u.n. u.k. e.u. d.c. a.m. p.m. b.c. a.d. ph.d. m.d. calif. fla. mich. minn. tenn. tex. va. wis.`,
  ),
  capitalised: words('mar. mon. sat. sun. ill. mass. pa. wash.'),
  beforeNumbers: words('no. nos. fig. figs. est. p. pp.'),
}
