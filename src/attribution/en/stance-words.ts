// Words by which people take a stance, by kind: dictionary forms, written down by hand from general English.
const kinds = {
  say: `say state announce declare remark mention observe note add comment utter pronounce proclaim voice express
    reiterate repeat restate echo recite recount relate narrate report describe summarize summarise tweet retweet post blog write pen publish
    quip joke jest deadpan mutter murmur mumble whisper shout yell scream cry exclaim bark snap blurt intone sing chant chime
    rant rail thunder drawl gush ramble opine muse reflect reminisce recall remember continue begin conclude open finish riff
    speak talk chat discuss address converse lecture preach sermonize orate testify swear attest depose quote cite paraphrase
    disclose divulge reveal leak confide confess admit concede acknowledge grant allow recognize recognise own volunteer
    release issue broadcast air deliver read present outline detail elaborate expound lay explain clarify specify stipulate spell`,
  tell: `tell inform advise notify brief remind assure reassure warn caution alert counsel teach instruct lecture convince persuade
    promise guarantee bet wager admonish update address text email phone call message cable write`,
  argue: `argue contend claim allege assert maintain insist aver posit postulate submit affirm reaffirm stress emphasize emphasise
    underscore underline highlight reason counter rebut retort reply respond answer protest object rejoin contradict dispute deny refute
    disavow debate quibble plead defend justify rationalize challenge question doubt query contest reject dismiss rebuff spurn disagree
    agree concur assent back second side purport profess suggest hint imply intimate insinuate indicate signal signify propose
    theorize speculate conjecture guess surmise hypothesize predict forecast foresee project estimate prophesy`,
  judge: `criticize criticise condemn denounce decry deplore blast slam attack assail lambast lambaste castigate chastise chide scold
    rebuke reprimand reproach berate excoriate pillory savage lash rip hammer knock bash fault blame accuse charge indict deride mock
    ridicule taunt tease scoff sneer jeer boo heckle insult smear malign vilify demonize disparage belittle denigrate trash
    trash-talk needle grill skewer pan roast censure reproof impugn lament bemoan bewail complain grumble gripe grouse whine carp
    fume seethe vent bristle balk call label brand dub term deem style characterize characterise portray depict cast paint liken compare
    equate describe bill tag caricature`,
  praise: `praise laud hail commend applaud compliment congratulate cheer celebrate salute toast thank credit extol exalt lionize tout
    champion promote plug hype trumpet boast brag crow gloat endorse support embrace welcome back bless recommend vouch approve favor favour
    defend admire appreciate respect value honor honour revere adore cherish flatter eulogize`,
  think: `think believe consider suppose presume assume reckon figure imagine envision envisage suspect deem regard view see perceive
    judge feel sense know understand realize realise recognize comprehend grasp fathom conceive contemplate ponder mull weigh wonder
    doubt question remember recall forget expect anticipate await conclude infer deduce decide determine judge rate rank assess
    evaluate find learn discover hear gather notice interpret construe misunderstand mistake attribute ascribe credit trust distrust mistrust`,
  feel: `fear worry dread agonize despair fret hope wish long yearn love like enjoy prefer hate loathe despise detest abhor dislike
    resent regret rue mourn grieve envy begrudge mind care appreciate tolerate relish savor marvel admire abide stomach bother
    panic rejoice delight sympathize empathize`,
  want: `want intend plan mean aim seek desire wish hope aspire try attempt strive vow pledge promise swear commit threaten offer
    volunteer agree consent refuse decline resolve decide choose opt prefer propose prepare expect vie eye pursue consider ponder
    contemplate hesitate undertake bid dare endeavor endeavour renege`,
  ask: `ask demand request urge implore beg beseech plead petition appeal entreat exhort press push pressure lobby advocate campaign call
    order command direct instruct require mandate compel oblige obligate bid summon invite encourage prod goad coax cajole nudge
    inquire enquire query interrogate quiz poll survey question interview challenge dare recommend advise counsel prescribe`,
  rule: `rule decide find hold overrule overturn uphold affirm strike convict acquit sentence order enjoin veto approve authorize authorise
    ratify certify permit forbid ban prohibit bar allow grant deny reject repeal rescind lift impose waive declare designate concede resolve vote
    appoint nominate name select`,
  show: `show demonstrate prove confirm verify corroborate establish indicate suggest reveal reflect signal evidence document
    chronicle detail illustrate exemplify substantiate support refute undermine contradict expose uncover unearth point estimate calculate
    measure record rate rank list conclude determine trace imply portend depict project`,
  seem: `seem appear look sound strike resemble`,
  saying: `statement remark comment assertion claim allegation accusation charge contention announcement declaration proclamation
    pronouncement revelation disclosure admission confession acknowledgment acknowledgement denial rebuttal response reply answer retort
    reaction word speech address testimony account story description explanation clarification report tweet post message letter memo email
    editorial column interview quote quotation rhetoric criticism condemnation denunciation rebuke attack insult complaint protest
    objection praise endorsement support approval warning threat promise pledge vow oath assurance guarantee commitment call demand
    request plea appeal proposal suggestion recommendation advice insistence argument case question inquiry joke quip jab mention
    reference characterization depiction portrayal assessment estimate prediction forecast analysis review rumor rumour speculation hint
    implication indication signal boast brag lie apology lament`,
  thinking: `belief view opinion thought idea notion conviction position stance attitude perception impression understanding
    assumption presumption suspicion doubt skepticism scepticism uncertainty confidence certainty faith trust distrust judgment judgement
    conclusion finding determination theory hypothesis expectation anticipation outlook take sense feeling sentiment perspective
    philosophy ideology interpretation reading memory knowledge awareness recognition realization consensus wisdom verdict ruling decision
    order mandate vote`,
  feeling: `fear worry concern anxiety dread alarm despair hope optimism pessimism disappointment frustration anger outrage fury
    indignation disgust disdain contempt scorn hatred hate hostility dislike resentment regret remorse shame embarrassment chagrin
    dismay sadness grief sorrow joy delight excitement enthusiasm pride admiration respect affection love sympathy envy jealousy surprise
    shock astonishment bewilderment confusion curiosity interest obsession fascination appreciation gratitude satisfaction
    dissatisfaction unease discomfort ambivalence reservation misgiving qualm`,
  intent: `plan intention intent goal aim purpose objective ambition aspiration desire wish dream hope determination resolve
    willingness unwillingness readiness eagerness reluctance refusal hesitation hesitancy effort attempt bid push drive quest
    campaign agenda strategy policy preference choice decision proposal vow failure inability commitment dedication`,
  disposed: `sure certain confident convinced positive unsure uncertain unconvinced skeptical sceptical doubtful wary leery suspicious
    dubious aware unaware conscious mindful afraid fearful scared worried concerned anxious nervous alarmed hopeful optimistic pessimistic
    bullish bearish glad happy pleased delighted proud sad sorry upset angry furious mad outraged frustrated disappointed disgusted
    dismayed shocked surprised stunned amazed astonished puzzled baffled confused excited thrilled eager keen willing unwilling ready
    reluctant hesitant loath determined intent bent adamant insistent committed dedicated opposed supportive critical dismissive
    complimentary vocal outspoken staunch clear unequivocal emphatic frank candid grateful thankful content satisfied dissatisfied
    uncomfortable comfortable ashamed embarrassed tired fed jealous fond enamored obsessed interested disinterested curious open`,
} as const

const verbs = 12
const nouns = 4
const bits = new Map<string, number>()
for (const [index, words] of Object.values(kinds).entries())
  for (const word of words.split(/\s+/u)) if (word !== '') bits.set(word, (bits.get(word) ?? 0) | (1 << index))

const verb = (1 << verbs) - 1
const noun = ((1 << nouns) - 1) << verbs
const adjective = 1 << (verbs + nouns)

/** The kind of stance, from 1 on, that a dictionary form takes as this part of speech; 0 for none. */
export function stanceOf(lemma: string, form: string, tag: string): number {
  const letter = tag.charCodeAt(0)
  const found =
    letter === 86
      ? (bits.get(lemma) ?? 0) & verb || (bits.get(form) ?? 0) & adjective
      : letter === 78
        ? (bits.get(lemma) ?? 0) & noun
        : letter === 74
          ? (bits.get(lemma) ?? 0) & adjective
          : 0
  return found === 0 ? 0 : 32 - Math.clz32(found & -found)
}
