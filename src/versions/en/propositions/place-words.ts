import type { Phrase } from '../../propositions/clause.ts'

const sites =
  /^(?:city|town|village|country|capital|region|province|district|area|airport|port|base|camp|barracks|hospital|palace|house|home|residence|villa|hotel|prison|jail|station|school|church|mosque|embassy|building|factory|plant|mine|border|street|square|road|bridge|island|valley|coast|sea|river|lake|bay|harbour|harbor|depot|office|headquarters|court|clinic|ship|vessel|plane|territory|zone|north|south|east|west|centre|center|forest|mountain|field|farm|compound|site|scene|garrison|front|frontier|abroad|there|here|neighbourhood|suburb|quarter|ward|cell|bunker|tunnel|cave|yard|market|warehouse|store|room|apartment|flat|strait|gulf|waters|airspace|orbit|exile|moscow|parliament|crossing|checkpoint|gate|hangar|runway|terminal|dock|pier|quay|beach|desert|jungle|hills?|stadium|museum|library|university|college|monastery|outskirts|enclave|peninsula)$/u
const noPlace =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu

/** True for a name or a word that may stand for a place. */
export const isPlace = ({ head }: Phrase): boolean =>
  !noPlace.test(head.text) && (head.tag.startsWith('NNP') || sites.test(head.lemma) || sites.test(head.lower))

export const placePrepositions = [
  'in',
  'at',
  'on',
  'inside',
  'near',
  'outside',
  'aboard',
  'within',
  'across',
  'around',
  'off',
  'on board',
] as const
