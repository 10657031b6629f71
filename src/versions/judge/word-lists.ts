const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Small words that tell how a statement stands to another: of all, of none, of going on, of contrast, of seeing with one's own eyes. */
export const wordLists: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['all', list('all every everybody everyone everything each entire entirely whole always both completely fully any')],
  ['none', list("no nobody none nothing never neither not n't without single cannot didn't wasn't hadn't")],
  ['only', list('only alone mere merely just')],
  ['still', list('still remained remain remains already yet continued stayed')],
  ['contrast', list('but instead rather contrary unlike although however whereas despite actually truth real')],
  ['possible', list('may might could possible possibly perhaps probably likely if unless would')],
  ['future', list('will would shall plans planned intend ready hoped promised vowed demanded asked offered proposed')],
  ['more', list('another other second also again further new next separate later earlier previous')],
  [
    'seen',
    list('saw seen watched heard found counted measured registered recorded photographs pictures showed witnessed'),
  ],
  [
    'doubt',
    list(
      'doubted doubt doubtful sceptical skeptical wondered asked whether how hardly unlikely questioned thought unclear convinced strained',
    ),
  ],
  [
    'corrects',
    list(
      'now corrected corrects correcting admitted acknowledged conceded granted revised changed lowered raised reversed wrong',
    ),
  ],
  [
    'withdraws',
    list('withdrew withdraw withdrawn retracted apologised apologized apology mistaken uphold deleted took'),
  ],
  ['same', list('same indeed too also agreed confirmed corroborated right true')],
  [
    'rejects',
    list(
      'denied denies rejected dismissed lie lies untrue false baseless fabrication invention nonsense disputed falsehood',
    ),
  ],
  ['cites', list('citing quoting according reference referring quoted cited')],
])
