/** What the accounts of a question differ on. */
export type QuestionKind = 'place' | 'number' | 'cause' | 'agent' | 'state' | 'denial' | 'account' | 'stance'
