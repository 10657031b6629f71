// described them as [betrayers] / [offered] them the opportunity to fight on

const hostile =
  /(?<!\p{L})(?:as|called (?:him|her|them|those)|are|were|is|was) (?:an? |“|")?(?:betrayers?|traitors?|terrorists?|criminals?|bandits?|rebels|enem(?:y|ies)|thugs|mutineers|gangsters|extremists|spies|mercenaries|scum)(?!\p{L})/iu
const conceding =
  /(?<!\p{L})(?:(?:had |has |have )?offered|pardoned|granted|promised|guaranteed|thanked|praised|forgave|would not (?:punish|prosecute)|dropped the charges|security guarantees|amnesty)(?!\p{L})/iu

/** How a speaker stands to people: against them, or making them an offer. */
export function stanceOf(text: string): 'hostile' | 'conceding' | null {
  if (hostile.test(text)) return 'hostile'
  return conceding.test(text) ? 'conceding' : null
}
