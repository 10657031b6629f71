// [another] clash; the [second] cable; 103 whales [last season]; the [deputy] head: words that mark a thing off from the one that was
// spoken of before

const marking =
  /(?<!\p{L})(?:another|other|others|further|second|third|fourth|fifth|sixth|next|(?<!at )last (?:year|season|month|week|time)|previous|earlier|different|rival|separate|neighbour|elsewhere|neighbouring|sister|deputy|elder|younger|upper|lower|besides|in addition|a new|again later|since then|meanwhile|would-be|alleged)(?!\p{L})/giu

export const marksOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(marking)].map(([mark]) => mark.toLowerCase()))

/** "Called it a triumph": a judgement, that no other judgement contradicts. */
export const isJudgement = (text: string): boolean =>
  /^[“"]?(?:[a-z]+ly )?(?:called|described|praised|condemned|hailed|criticised|criticized|welcomed|deplored|mocked|blasted|denounced|termed|labelled|slammed|thanked|warned|urged|demanded|appealed|threatened|proposed|offered)(?!\p{L})/iu.test(
    text,
  ) ||
  /(?<!\p{L})(?:is|was|were|are|be) (?:an? )?[“"]?(?:insult|disgrace|shame|scandal|success|failure|triumph|mistake|farce|tragedy|outrage|great|wonderful|terrible|unacceptable|regrettable|deplorable|shameful|brave|ready to|happy|proud|sad|angry|confident|hopeful)(?!\p{L})/iu.test(
    text,
  )

/** Tells nothing: "could not verify", "declined to comment". */
export const isNoPosition = (text: string): boolean =>
  /(?<!\p{L})(?:could (?:not|neither) (?:verify|confirm|say|tell|comment|rule)|unable to (?:verify|confirm|say)|declined (?:to|comment)|refused (?:to comment|comment)|did not (?:comment|answer|respond|reply)|no comment|(?:was|were|is) (?:still )?(?:looking into|investigating|following|aware of|checking|examining|studying)|looking into|under investigation|had no information|would not (?:comment|say)|too early to|not ready to (?:say|comment)|neither confirm)(?!\p{L})/iu.test(
    text,
  )

/** "In all", "exactly", "no more than": a number that leaves no more to come. */
export const isClosed = (text: string): boolean =>
  /(?<!\p{L})(?:in all|in total|altogether|exactly|precisely|no more than|at most|only|not more than|under|fewer than|less than|the whole|final|all told|a total of|every one|complete list|true number)(?!\p{L})/iu.test(
    text,
  )
