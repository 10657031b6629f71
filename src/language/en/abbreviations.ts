/** English words that are written with a full stop in the middle of sentences. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. cmdr. maj. adm. brig. pres. rev. hon. st. jr. sr. messrs.
   inc. ltd. co. corp. llc. bros. dept. univ. assn. no. nos. vol. fig. vs. v. al. etc. e.g. i.e. cf. approx. est.
   jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.
   u.s. u.n. u.k. e.u. d.c. a.m. p.m. b.c. a.d. ph.d. m.d. calif. fla. ill. mass. mich. minn. pa. tenn. tex. va. wash. wis.`.split(
    /\s+/u,
  ),
)
