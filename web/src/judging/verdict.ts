/** What a person can decide on a finding; `withdraw` takes the decision back. */
export type Verdict = 'accept' | 'reject' | 'unsure' | 'correct' | 'withdraw'
