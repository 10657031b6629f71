import type { SpeechAct } from '../matter.ts'

// [denied] that ...; [cast doubt on] ...; [withdrew] its claim; [now says] ...; [admitted] ...; [repeated] that ...; reported, [citing]
// the ministry, that ...; said the report was [false]

interface ActWords {
  readonly act: Exclude<SpeechAct, 'state'>
  readonly words: RegExp
}

/** What is put to somebody, and what somebody has said. */
const charge = String.raw`(?:claims?|reports?|allegations?|accusations?|suggestions?|charges?|rumou?rs?|assertions?|notion|idea|blame|responsibility|talk|insinuations?|theory|theories|speculation|posts?|criticism|involvement|story|stories|complaints?|statement)`
const account = String.raw`(?:versions?|accounts?|figures?|numbers?|story|stories|statements?|claims?|findings?|tolls?|counts?|estimates?|reports?|explanations?|testimony|narrative|words?|announcements?|assertions?|denials?|posts?|predictions?|dates?|notices?|promises?|pledges?|accusations?|reading|reckoning|results?)`
const owner = String.raw`(?:(?:the|any|all|these|those|that|this|his|her|their|its|such|an?|earlier|own|previous|first|initial|of|[\p{L}-]+[’']s?|[\p{L}-]+) ){0,5}`
const adverbs = String.raw`(?:(?:also|later|again|then|now|once more|[a-z]+ly|at first|on \w+day|has|have|had|in effect|still|too|was forced to|were forced to|had to|in turn|[’']s) ){0,3}`

const opening = (words: string): RegExp =>
  new RegExp(String.raw`^[“"‘']?(?:[^“"]{0,60}?, )?${adverbs}(?:${words})(?!\p{L})`, 'iu')
const anywhere = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')

/** In order: the first that fits is the act. What takes back is no denial of another, what relays is no confirmation. */
export const actWords: readonly ActWords[] = [
  {
    act: 'retract',
    words: anywhere(
      String.raw`(?:took|takes|taking|take) (?:it|this|that|them|everything) (?:all )?back|(?:wish(?:ed|es)|want(?:ed|s)) to withdraw|(?:published|issued|sent|posted|released|made|printed|said) (?:by mistake|in error|by accident|too early|prematurely)|should be (?:ignored|disregarded|struck)|(?:lied|made it up|had made up|had invented|had been lying) about|could (?:not|no longer) (?:uphold|sustain|back|prove|support|substantiate|maintain|defend) (?:it|the|its|his|her|that|this)|(?:expressed|voiced) (?:\w+ )?regret (?:for|over) (?:the|its|his|her)|regretted (?:the error|its error|the mistake|having (?:said|printed|published|reported|claimed))|(?:no|without) (?:foundation|basis|grounds?) for (?:what|the|its|his|her) (?:it|he|she|they)? ?(?:had )?(?:printed|said|claimed|reported|written|report|claim|statement)|had been misinformed|had been (?:misled|deceived|taken in) (?:and|by)|was wrong to (?:say|report|claim|suggest)|had no right to say`,
    ),
  },
  {
    act: 'retract',
    words: opening(
      String.raw`disavow(?:ed|s)|erased|unpublished|scrubbed|pulled ${owner}(?:article|story|report|post|message|video|statement)|removed ${owner}(?:post|message|tweet|article|video|statement|report)|deletes|dropp(?:ed|s) ${owner}(?:allegation|accusation|claim|charge|complaint)s?|abandoned ${owner}(?:allegation|accusation|claim)s?|cancel(?:led|ed) ${owner}(?:warning|alert|alarm|statement|announcement)|lifted ${owner}(?:warning|alert)|call(?:ed|s) off ${owner}(?:alert|warning)|declared ${owner}${account} (?:void|null|invalid)|distanced (?:itself|himself|herself) from (?:its|his|her|the)|backed away from ${owner}${account}|revok(?:ed|es)|made a retraction|printed a retraction|published a retraction|issued a retraction|ran a retraction`,
    ),
  },
  {
    act: 'retract',
    words: opening(
      String.raw`withdrew|withdraws|retract(?:ed|s)|took back|takes back|disowned|deleted|removed (?:from|the|its|his|her) .{0,30}(?:post|statement|report|claim|website|story)|took (?:the|its|his|her) .{0,20}(?:down|offline)|rescinded|apologi[sz]ed for (?:saying|having|the|its|his|her|claiming|an?|reporting)|recant(?:ed|s)|pulled (?:the|its|his|her) .{0,20}(?:report|story|statement|claim|post)|renounced|annulled|revoked|unsaid|cancelled (?:the|its|his|her) (?:statement|report)|printed an apology|published an apology|issued an apology|struck (?:the|its) .{0,20}from|abandoned (?:the|its|his|her) ${owner}${account}|dropped (?:the|its|his|her) ${owner}${account}|no longer (?:stands?|stood|maintains?|claims?|insist(?:s|ed)|vouche[sd])|said (?:that )?(?:he|she|it|they) (?:could no longer|no longer) (?:stand|stood|vouch|vouched|sure|maintain|maintained)`,
    ),
  },
  {
    act: 'retract',
    words: anywhere(
      String.raw`should not have (?:been (?:made|said|published|issued|given)|said|made|claimed|published)|(?:${account}|it)(?: [\p{L}]+){0,4} (?:had been|was|were|is|has been|be) (?:withdrawn|premature|retracted|void|disregarded|made in error|an error|a mistake|issued in error|published in error|null|unsafe)|withdrew (?:its|his|her|the|that|it)|took (?:it|that|this) back|took back (?:its|his|her|the)|not (?:be able to )?stand by|could (?:not|no longer) stand by|no longer (?:stands?|stood) by|(?:spoke|spoken|speaking) too soon|(?:was|had been) (?:a joke|made up by (?:him|her)|invented by (?:him|her))|no longer any ground|had (?:made|got) (?:it|that) (?:up|wrong)|declared (?:its|his|her) .{0,20}void|had no basis for (?:saying|the|its|his|her)|spoken without checking`,
    ),
  },
  {
    act: 'narrow',
    words: opening(
      String.raw`put (?:a|an|the) (?:precise|exact) (?:figure|number)|(?:named|names|identified|identifies) (?:the|them|him|her|[\p{L}]+) (?:[\p{L}’'-]+ ){0,4}as|gave (?:the|its|a|an) (?:[\p{L}’'-]+ ){0,3}(?:as|in full|exactly)|listed|broke (?:the|it) [\p{L} ]{0,20}down|located|fixed the|narrowed`,
    ),
  },
  {
    act: 'narrow',
    words: opening(
      String.raw`specif(?:ied|ies)|clarif(?:ied|ies)|made clear|precised|put the exact|gave the exact|gave details|gave more detail|detailed|spelled out|spelt out|elaborated|more (?:precisely|exactly)|pinpointed|said (?:that )?(?:precisely|exactly|more (?:precisely|exactly))|narrowed`,
    ),
  },
  {
    act: 'narrow',
    words: anywhere(
      String.raw`more precisely|to be (?:exact|precise)|the exact (?:number|figure|place|time|spot)|put the exact`,
    ),
  },
  {
    act: 'revise',
    words: opening(
      String.raw`(?:rais(?:ed|es)|lower(?:ed|s)|cut|trimm?(?:ed|s)|upp?(?:ed|s)|lift(?:ed|s)|increas(?:ed|es)|reduc(?:ed|es)|doubl(?:ed|es)|bump(?:ed|s)|slash(?:ed|es)|adjust(?:ed|s)|mov(?:ed|es)|push(?:ed|es)|put|puts|brought|brings|set|sets|shift(?:ed|s)|postpon(?:ed|es)|replac(?:ed|es)|chang(?:ed|es)|restat(?:ed|es)) ${owner}(?:tolls?|figures?|numbers?|counts?|estimates?|totals?|dates?|forecasts?|opening|start|deadline|offer|demand|reward|loss(?:es)?|share|price|target|age|speed|level|time|depth|size) (?:(?:of|for) [^,]{1,30} )?(?:up|down|back|forward|to|from|by|with|at)|made an? (?:about-face|u-turn|turnaround|volte-face)|turned (?:round|around)|swung (?:round|around)|did an about-turn|issued a (?:correction|corrected|clarification|new|second|revised)|published a (?:correction|corrected|new|revised)|shelved|told (?:a different|another|a new|quite another) (?:story|tale|version)|(?:reported|gave|gives|put out|released|named|presented|came up with) (?:a|an|another) (?:higher|lower|new|different|revised|corrected|smaller|larger|second|other) (?:figure|number|toll|count|date|account|version|estimate|story|explanation|reason)|had to (?:admit|concede|correct|revise|amend|acknowledge) that (?:the|its|his|her)|said (?:it|he|she|they) had (?:counted|checked|looked) again|no longer (?:ruled out|rules out|speaks|spoke|insists|insisted)|has since (?:said|revised|changed)|said (?:on (?:second thoughts?|reflection)|instead|after all|now)`,
    ),
  },
  {
    act: 'revise',
    words: anywhere(
      String.raw`on second thoughts?|after a (?:recount|second count|review|closer look|new count|fresh count|check)|(?:had|has) (?:miscounted|misspoken|misspoke|miscalculated|erred|mixed up|confused)|(?:mistaken|wrong|too (?:low|high|early|late)) and that|not (?:at |on |in )?[\p{L}\d]+(?: [\p{L}\d]+)?,? as (?:it|he|she|they) (?:had )?(?:first|earlier|previously|originally)? ?(?:said|claimed|thought|believed|reported|announced)|(?:than|from what) (?:it|he|she|they) had (?:first |earlier |previously )?(?:said|thought|claimed|announced|reported)|(?:first|earlier|original|previous) (?:figure|number|count|toll|date|account|estimate) (?:of|had|was)`,
    ),
  },
  {
    act: 'revise',
    words: opening(
      String.raw`(?:now|instead) (?:says?|said|puts?|speaks?|spoke|claims?|gave|gives|insist(?:s|ed)|accepts?|admits?|admitted|believes?|maintains?|holds?|thinks?|wants?|expects?|counts?)|correct(?:ed|s)|revis(?:ed|es)|rais(?:ed|es) (?:the|its|his|her)|lower(?:ed|s) (?:the|its|his|her)|cut (?:the|its|his|her)|amend(?:ed|s)|updated?|updates|chang(?:ed|es) (?:its|his|her|the|course|tack)|adjust(?:ed|s)|revers(?:ed|es)|increased (?:the|its|his|her)|reduced (?:the|its|his|her)|scaled (?:back|down|up)|doubled|trebled|tripled|halved|backtrack(?:ed|s)|back-?pedal(?:led|ed|s)?|went back on|made a u-turn|performed a|modif(?:ied|ies)|rectif(?:ied|ies)|walked back|walks back|backed away|backed off|backed down|climbed down|gave up (?:its|his|her)|rowed back|retreated|relented|softened|toned down|watered down|downgraded|upgraded|set right|postponed|shifted|bowed to|gave way|dropped|said (?:instead|after all|now|on reflection)|spoke (?:instead|now)|put (?:the|its) .{0,30}(?:up|down) (?:to|from)|brought (?:the|its) .{0,30}(?:up|down) to|amend|correct (?:itself|himself|herself)|restated (?:its|his|her) ${account} (?:as|at|to)|reconsidered|recalculated|recounted (?:and|its)|gave a different|gave another|gave a new|offered (?:a different|another|a new)|conceded defeat`,
    ),
  },
  {
    act: 'revise',
    words: anywhere(
      String.raw`after all|on reflection|(?:had )?(?:taken|took) a different turn|turned out (?:differently|otherwise)|(?:is|was) (?:now )?another story|changed (?:its|his|her|the) (?:\w+ )?(?:account|story|mind|version|position|tune|line|plans?|figures?|testimony)|contrary to (?:its|his|her|what (?:he|she|it|they) had)|correct(?:ing|ed) (?:itself|himself|herself|its|his|her|an earlier)|revising|reversing (?:its|his|her|an?|course)|(?:had|has) been (?:wrong|mistaken|too (?:high|low)|miscounted)|raising the|lowering the|instead of the|abandoning (?:its|his|her|an?|the)|after (?:weeks|days|months|hours) of (?:denial|denying|insisting)|having (?:first |at first |earlier |previously )?(?:said|denied|claimed|insisted)|(?:its|his|her) (?:first|earlier|initial|previous) ${account}|walked back|(?:he|she|it|they) had (?:earlier|first|previously|at first) (?:said|denied|claimed|given|put)|was no longer (?:true|certain|sure)|had (?:misspoken|misspoke|miscounted|erred|misread)|rather than (?:the )?\w+,? as (?:it|he|she|they)|and not [^,]{1,40} as (?:it|he|she|they|first|earlier|previously)`,
    ),
  },
  {
    act: 'relay',
    words: anywhere(
      String.raw`on the strength of|which (?:it|he|she|they) (?:had|has|have|got|took) (?:it )?from|as (?:the|an?) [\p{L} -]{2,30} (?:had )?(?:told|put) it|as (?:the|an?) [\p{L} -]{2,30} (?:said|reported|announced|stated)$|(?:ran|runs|printed|broadcast|published|aired|read out|reprinted|quotes?|quoted|carries|circulated|shared|forwarded|reposted) (?:the|an?) [\p{L} -]{2,30}[’'](?:s)? (?:statement|report|claim|word|words|account|spokes\p{L}+|announcement|figure|count|warning|letter)|(?:quoted|quotes) (?:the|an?|[\p{L}-]+)|pointing to (?:the|an?) [\p{L} -]{2,30} (?:statement|report)|(?:based|resting) on (?:the|an?) [\p{L} -]{2,30} (?:statement|report|figures?)|sourc(?:ed|ing) (?:it )?(?:to|from)|crediting|credited (?:it )?to|(?:from|in) (?:the|an?) [\p{L} -]{2,30} (?:statement|press release|bulletin)`,
    ),
  },
  {
    act: 'relay',
    words: anywhere(
      String.raw`citing|quoting|quot(?:ed|es) .{0,40}\bas saying|cited .{0,40}\bas saying|according to|attributing (?:it|this|that|the \w+) to|attribut(?:ed|es) .{0,40} to|on the word of|as reported by|relying on|with reference to|referring to a statement|basing (?:itself|himself|herself) on|on the authority of|as told by|in the words of|relayed|carried (?:the|a) (?:\w+ )?(?:statement|claim|report|account|announcement)|picked up|passed on|was quoted by|were quoted by|repeated (?:the )?[\p{L} ]{2,30}[’']s? ${account}|read out (?:the|a) .{0,20}(?:statement|letter)|told .{0,20}by the`,
    ),
  },
  {
    act: 'contradict',
    words: anywhere(
      String.raw`(?:told|tells|saw|put|described) it (?:differently|otherwise|another way)|said the (?:opposite|contrary|reverse)|paint(?:ed|s) (?:another|a different|quite another) picture|disagree(?:d|s) with|(?:another|a different|a rival) (?:version|account|story) of|(?:quite|rather) the (?:opposite|contrary|reverse)|on the contrary|did not (?:match|fit|tally|agree with)|does not (?:match|fit|tally|agree with)|refuting|belied|belies|the lie to|by contrast|gave a different (?:version|account|story)`,
    ),
  },
  {
    act: 'contradict',
    words: opening(
      String.raw`contradict(?:ed|s)|disput(?:ed|es) (?:that|this|the|its|his|her) (?:[\p{L}’']+ ){0,3}(?:versions?|accounts?|figures?|numbers?|count|toll|estimate|story|timeline|explanation)|took issue|gave the lie|challenged (?:the|that|this|his|her|its) (?:[\p{L}’']+ ){0,3}(?:versions?|accounts?|figures?|numbers?|count|toll|story)|flatly contradicted|countered|begged to differ|disagreed|at odds`,
    ),
  },
  {
    act: 'contradict',
    words: anywhere(
      String.raw`contradicting (?:the|what|its|his|her|that)|contrary to (?:the|what|[\p{L}]+[’']s)|at odds with|in contradiction|which (?:contradicts|contradicted)|in contrast to (?:the|what)|not .{1,30}, as (?:the [\p{L} ]{2,30}|[\p{L}]+) (?:had )?(?:said|claimed|reported|announced|stated)`,
    ),
  },
  {
    act: 'question',
    words: anywhere(
      String.raw`more questions than answers|believe it when|(?:prov(?:ed|es|e)|show(?:ed|s|n)?|settled|explained) nothing|(?:had|has) (?:not )?(?:seen|shown|produced|offered|given|provided) (?:no|any|him|her|them)? ?(?:evidence|proof|body|document|document)|(?:the )?(?:timing|story|claim|account|figure|number|explanation|version|report)s? (?:was|were|is|looked|seemed|sounded|appeared) (?:too |very |rather |highly |hardly |barely |a bit |somewhat )?(?:suspicious|odd|strange|thin|weak|shaky|doubtful|dubious|questionable|unlikely|improbable|implausible|high|low|curious|convenient|incomplete|unclear|unproven|credible|plausible|believable|exaggerated|inflated|hard to)|(?:treated|taken|read|viewed|handled) with (?:care|caution|scepticism|skepticism|suspicion|reserve)|too early to (?:believe|trust|draw|conclude|speak|say that)|not (?:so|quite|at all|yet|entirely|fully) (?:sure|certain|convinced|persuaded)|(?:independent|outside) (?:count|inquiry|investigation|check|verification|confirmation)|raised (?:his|her|their|its) eyebrows|nobody (?:had|has) (?:seen|shown|explained|found)|no one (?:had|has) (?:seen|shown|explained|found)|(?:difficult|hard|impossible) to (?:believe|square|reconcile|explain|credit|verify|imagine|see|understand)|found (?:the|its|his|her|that) (?:[\p{L}’'-]+ ){1,4}(?:thin|odd|strange|unconvincing|weak|implausible|incredible|curious|puzzling|unlikely|suspicious|hard to|unsatisfactory)|(?:asked|asks|demanded|called) for (?:the original|proof|evidence|documents|the evidence|an explanation|the names|details|an independent|a recount)|(?:wanted|wants|would like) to (?:see|know)|had (?:his|her|its|their) doubts|with (?:a )?(?:grain|pinch) of salt|left (?:much|many things|a lot) (?:open|unexplained|unsaid)|failed to (?:explain|convince|persuade)|did not explain (?:how|why|where)|(?:had|has) no date|could (?:equally|just as well) (?:be|have)`,
    ),
  },
  {
    act: 'question',
    words: opening(
      String.raw`casts? (?:\w+ )?doubts?|cast (?:\w+ )?doubts?|questioned|questions|doubt(?:ed|s)|voiced (?:\w+ )?(?:doubts?|scepticism|skepticism|suspicion)|expressed (?:\w+ )?(?:doubts?|scepticism|skepticism|reservations|surprise)|raised (?:\w+ )?(?:doubts?|questions|an eyebrow|eyebrows)|(?:was|were|is|are|remained?s?|seemed) (?:\w+ )?(?:sceptical|skeptical|doubtful|unsure|unconvinced|not convinced|not sure|suspicious|wary|puzzled|baffled|incredulous|hesitant)|wonder(?:ed|s)|had (?:\w+ )?(?:doubts?|reservations|trouble believing|difficulty believing)|ask(?:ed|s) (?:\w+ )?(?:why|how|whether|where|what|who|to see|for proof|for evidence|if)|call(?:ed|s) (?:for proof|.{0,60}into question|.{0,60}(?:implausible|improbable|unlikely|unconvincing|questionable|doubtful|incredible|hard to|puzzling|odd|strange|curious|unproven|unverified|dubious|suspicious|far-fetched))|found (?:it|the|that|this|[\p{L}]+[’']s) .{0,60}(?:hard|difficult|odd|strange|implausible|unlikely|puzzling|unconvincing|curious|surprising|suspicious|unpersuasive|incredible|to be desired)|thought it .{0,30}(?:unlikely|improbable|far from|odd|strange|doubtful)|treated .{0,40}with caution|urged caution|warned against (?:taking|believing|trusting|reading)|pointed to (?:gaps|holes|inconsistencies|contradictions)|said (?:that )?(?:he|she|it|they) (?:had (?:\w+ )?doubts?|doubted|(?:was|were) (?:not )?(?:sceptical|skeptical|convinced|sure|persuaded|unsure)|found (?:it )?hard|wondered|would like to (?:see|know)|wanted (?:to see|proof)|had seen no (?:evidence|proof|sign))`,
    ),
  },
  {
    act: 'question',
    words: anywhere(
      String.raw`(?:does|did|do) not add up|(?:far |much )?too early to (?:say|name|tell|judge|draw|speak)|too good to be true|(?:not|hardly|scarcely) (?:enough|sufficient) to (?:say|show|prove|tell)|(?:would|should) (?:like|love) to know|(?:was|were|is|are) not sufficient|strain(?:ed|s) (?:belief|credulity)|nobody (?:else )?had (?:heard|seen) (?:it|him|her|them|the)|(?:nothing|not anything) (?:yet )?that (?:would |could )?(?:show|shows|showed|prove|proves|proved|pointed)|(?:sceptical|skeptical|doubtful|unsure|unconvinced) (?:of|about|that|whether)|no (?:evidence|proof|sign) (?:of|for|that|to|had)|seen no (?:evidence|proof|sign)|(?:hard|difficult) to (?:believe|reconcile|square|explain|credit|verify|imagine|swallow|see how)|not (?:be )?(?:convinced|persuaded|plausible|credible|trusted|to be trusted)|implausible|far from certain|open to (?:question|doubt)|remain(?:s|ed)? (?:unproven|to be proven|unclear|doubtful)|lack(?:s|ed) (?:evidence|proof|credibility)|without (?:proof|offering proof)|raised? (?:questions|doubts)|casting doubt|doubts? (?:about|on|over|that|whether|had)|yet to (?:see|be shown) (?:any )?(?:proof|evidence)|demand(?:ed|ing) (?:proof|evidence)|strain(?:s|ed) (?:belief|credulity)|before (?:he|she|it|they) believed|too (?:good|neat|convenient|tidy)|left (?:many |more )?questions|(?:may|might) have been (?:shown|told|misled|staged)|(?:\?[”"]|^[“"][^”"]*\?)|should be taken with|grain of salt|pinch of salt|nobody (?:has|had) (?:shown|seen) (?:any )?proof`,
    ),
  },
  {
    act: 'deny',
    words: opening(
      String.raw`contest(?:ed|s)|(?:termed|labell?ed|branded|dubbed|described|denounced|decried|condemned|shrugged off|laughed at|mocked|derided|wrote off|waved off|waved aside) ${owner}(?:${charge}|${account})|(?:labell?ed|termed|branded|dubbed|described|denounced) (?:it|them|this|that) as|gave ${owner}(?:${charge}|${account}) an? (?:flat |firm |clear )?denial|would not hear of|(?:swore|vowed|protested|insisted|maintained|stressed) (?:that )?(?:he|she|it|they|there) (?:had |was |were |has |have |did |is |are |would )?(?:never|not|nothing|no)|saw no truth|threw out|repels|repelled ${owner}${charge}|took (?:exception|umbrage)|spurned|disowned (?:any|all)`,
    ),
  },
  {
    act: 'deny',
    words: anywhere(
      String.raw`(?:no|without any?|not any) (?:basis|foundation|substance|grounds?) (?:in (?:fact|truth|reality)|whatsoever|whatever)|(?:had|has|have) no (?:basis|foundation|substance)|not (?:a|one) (?:grain|word|shred|ounce|scrap) of (?:it|truth)|nothing of (?:what|that|the)|(?:was|were|is) (?:made )?out of whole cloth|(?:was|is|were|are) not (?:so|true|the case|correct|right)(?! sure)|did not correspond to|does not correspond to|nothing (?:like|of) that sort|nothing of (?:that|this) (?:sort|kind)|pure (?:fantasy|invention|fiction|nonsense|speculation)|pack of lies|(?:election|political|enemy|hostile) (?:noise|propaganda|slander|stunt)|there had been none|in no way|at no (?:point|time|stage) (?:had|did|was|were)|no (?:member|employee|officer|soldier|official) of (?:his|her|its|their|our)|(?:had|has|have) nothing (?:whatsoever |at all )?to do with|had (?:made|done|said|sold|sent|agreed to|promised) nothing of (?:the (?:kind|sort)|it)|neither [\p{L} ]{2,20} nor [\p{L} ]{2,30} (?:any|an?)|no [\p{L}]+ whatsoever|no such (?:thing|conversation|meeting|order|plan|deal|agreement|call|offer|talks|attack)`,
    ),
  },
  {
    act: 'deny',
    words: opening(
      String.raw`den(?:ied|ies|y|ying)|refut(?:ed|es)|rebut(?:ted|s)|rebuffed|repudiat(?:ed|es)|disput(?:ed|es)|debunk(?:ed|s)|scoffed|scotched|ridiculed|ruled out (?:that|any|having)|brushed (?:off|aside)|laughed (?:off|at)|poured scorn|hit back|shot down (?:the |any )?${charge}|issued (?:a|an) (?:\w+ )?denial|protested (?:his|her|its|their) innocence|pleaded (?:not guilty|innocent)|maintained (?:his|her|its|their) innocence|reject(?:ed|s) ${owner}${charge}|reject(?:ed|s) ${owner}${account}|reject(?:ed|s) (?:it|them|this|that|all|any|having|as)|dismiss(?:ed|es) ${owner}(?:${charge}|${account})|dismiss(?:ed|es) .{0,60}\bas|waved (?:away|aside)|threw out|disclaimed|disavowed (?:any|all)|call(?:ed|s) (?:the |it |them |that |this |those |these |[\p{L}’'-]+ ){0,8}[“"‘']?(?:an? )?(?:pure |complete |utter |total |sheer |deliberate |malicious |plain |absolute |outright |blatant )*(?:lies?|fabrications?|false|untrue|nonsense|fake|baseless|absurd|fiction|inventions?|slander|libel|rubbish|hoax|fairy[- ]tales?|propaganda|myth|smear|falsehoods?|made up|ludicrous|ridiculous|unfounded|groundless|fantasy|calumny|provocation|defamation|garbage|gossip|disinformation|invented)|spoke of (?:an? )?(?:lie|lies|fabrication|slander|smear|fake|invention)|told .{0,30}that (?:it|this|that) was not (?:true|so)|branded .{0,50}(?:false|lies?|untrue|nonsense)`,
    ),
  },
  {
    act: 'deny',
    words: anywhere(
      String.raw`(?:is|was|were|are|as|be|been) (?:(?:simply|completely|entirely|utterly|totally|wholly|categorically|just|absolutely|all|pure|an?|flatly|outright|plainly|nothing but) )*[“"‘']?(?:(?:pure|complete|outright|total|plain|utter|sheer|deliberate|malicious|blatant) )?(?:false|untrue|lies?|fabrications?|fabricated|nonsense|baseless|unfounded|invented|fiction|fake|groundless|fairy tales?|not true|incorrect|hoax|inventions?|made up|myth|falsehoods?|slander|propaganda|rubbish|absurd|without (?:any )?foundation|disinformation|misinformation|wide of the mark|not the case|smear|not so|without basis)|no truth|nothing of the (?:kind|sort)|no such thing|no such [\p{L}]+ (?:had|was|took|ever|has|exists?|existed|happened|occurred)|not a word of|(?:never|not) happened|did not happen|never took place|(?:was|were|is|are) lying|denied|nothing to do with (?:reality|the truth)|has nothing to do with it|rejecting (?:the|any|all)|dismissing|denying|^[“"](?:nonsense|lies|rubbish|not true|a lie)|there (?:is|was) nothing in (?:it|the)|far from the truth|bore no relation to`,
    ),
  },
  {
    act: 'admit',
    words: opening(
      String.raw`owned (?:to|that|up)|made a clean breast|pleaded guilty|did not (?:dispute|deny|contest)|took (?:the )?(?:responsibility|blame)|claimed responsibility|could not deny|no longer denied|had to (?:admit|concede|acknowledge)|has admitted`,
    ),
  },
  {
    act: 'admit',
    words: opening(
      String.raw`admit(?:ted|s)|conced(?:ed|es)|acknowledg(?:ed|es)|owned up|confess(?:ed|es)|accepted (?:that|responsibility|blame)|granted that|allowed that|recogni[sz]ed that|came clean|made no secret`,
    ),
  },
  {
    act: 'support',
    words: anywhere(
      String.raw`(?:fitt?ed|fits|match(?:ed|es)|agree[sd]? with|squares? with|squared with|chimed with|tallied with) (?:the|what|its|his|her|[\p{L}-]+[’']s) (?:[\p{L}’'-]+ ){0,3}(?:account|version|claim|description|story|statement|reports?|words)|(?:seem|seems|seemed|appear|appears|appeared) to (?:back|support|confirm|bear out)|of the kind that|more (?:likely|credible|plausible)|point(?:s|ed|ing)? to(?:wards)? (?:the same|an?)|made (?:the|its|his|her|[\p{L}-]+[’']s) [\p{L} ]{2,30} more|in keeping with|would (?:support|back|fit)|in support of|corroborating (?:evidence|detail)|as would be expected`,
    ),
  },
  {
    act: 'support',
    words: anywhere(
      String.raw`consistent with|(?:lent|lends|lend|gave|gives|giving|lending) (?:some |more )?(?:weight|credence|support)|in line with|pointed the same way|tall(?:ied|ies) with|compatible with|fits? (?:with )?the|would (?:bear out|explain)|partly (?:confirmed|bore)|confirmed (?:only )?(?:part|the first)`,
    ),
  },
  {
    act: 'confirm',
    words: opening(
      String.raw`bore (?:the|this|that|its|his|her|it) (?:[\p{L}’'-]+ ){0,3}out|agreed[:,]|agreed on|said yes|gave (?:the|exactly the) same|had the same (?:figure|number|count)|came to the same|reached the same|arrived at the same|told (?:much )?the same|(?:stood|stands) by (?:the|[\p{L}-]+[’']s)|certified|documented independently`,
    ),
  },
  {
    act: 'confirm',
    words: anywhere(
      String.raw`(?:had|has|have|got) it right|(?:could|can) vouch|the same (?:figure|number|conclusion|story|account)|(?:told|spoken|telling) the truth|was indeed|were indeed|did indeed|had indeed|has indeed|indeed (?:been|had)|so it was|yes, (?:the|it|he|she|they|we)`,
    ),
  },
  {
    act: 'confirm',
    words: opening(
      String.raw`confirm(?:ed|s)|corroborat(?:ed|es)|verif(?:ied|ies)|bore out|bears out|back(?:ed|s) (?:up )?${owner}${account}|endors(?:ed|es)|agreed (?:that|with)|support(?:ed|s) ${owner}${account}|vouched for|echo(?:ed|es)|authenticated|upheld|sided with|seconded|attested|substantiat(?:ed|es)|said the same|told the same|gave the same|could confirm|validated`,
    ),
  },
  {
    act: 'confirm',
    words: anywhere(
      String.raw`confirming (?:the|what|that|his|her|its|[\p{L}]+[’']s)|bore out|bears out|could (?:only )?confirm|${account} (?:had been|was|were|is|are|proved|has been) (?:[a-z]+ )?(?:right|correct|true|accurate|genuine|confirmed|borne out|authentic)|as (?:the )?(?:[\p{L}-]+ ){1,3}had (?:said|reported|announced|claimed|stated|maintained)|^[^,]{0,50}, ?(?:which|who)[^,]{0,50}, confirmed|confirmed (?:to|in|on|at|by)|in [^,]{2,40}, ?confirmed|told the truth|was right (?:to say|that|about)|were right (?:to say|that|about)|(?:its|his|her|their) [\p{L} ]{2,30} confirmed|confirmed (?:what|that|the|its|it)`,
    ),
  },
  {
    act: 'repeat',
    words: opening(
      String.raw`(?:kept|keeps|held|holds|clung|clings|sticks|stuck) (?:fast |firmly )?(?:to|by)|stood (?:firm|fast|by)|stands (?:firm|fast)|(?:has|had) not changed (?:its|his|her|their)|did not (?:change|budge)|(?:underlined|emphasi[sz]ed|stressed|declared|told [\p{L} ]{2,30}|assured [\p{L} ]{2,30}|said|wrote|insisted|claimed|warned|argued) (?:again|once (?:more|again)|for the (?:second|third) time|anew|as before|yet again)|hammered home|continues? to|kept (?:saying|insisting|repeating)|persisted`,
    ),
  },
  {
    act: 'repeat',
    words: opening(
      String.raw`repeat(?:ed|s)|reiterat(?:ed|es)|restat(?:ed|es)|stood by|stands by|stuck (?:to|by)|sticks (?:to|by)|re-?affirm(?:ed|s)|renew(?:ed|s)|maintained (?:its|his|her)|insisted (?:again|once more)|again|once (?:again|more)|held to|doubled down|reasserted|continued to (?:say|insist|maintain|claim|deny)|went on (?:saying|insisting)|said (?:it |this |that )?(?:again|once more|once again)|told .{0,30}(?:again|once more|once again)|stressed (?:again|once more)`,
    ),
  },
  {
    act: 'repeat',
    words: anywhere(
      String.raw`(?:said|told [\p{L} ]{2,20}|insisted|stressed|declared|wrote|denied|dismissed|rejected) (?:again|once again|once more)|repeated (?:its|his|her|that|the)|reiterated|as (?:he|she|it|they) had (?:said|done) before|still (?:insists?|maintains?|says?)`,
    ),
  },
]

/** Whom it is said to, where and when: "told reporters", "said from his bed on Monday evening that". */
const object = String.raw`(?: (?:reporters|journalists|parliament|lawmakers|listeners|viewers|customers|readers|investigators|deputies|the (?:court|inquiry|press|news agency|council|paper|committee|hearing|agency|channel|station)|a (?:news conference|court|rally|briefing|hearing|committee)|state (?:television|media|radio)|radio|television|again|once more|later|after all|instead|now|earlier))*(?:,? (?:at|on|in|from|to|as|late|early|this|last|for|through|by)(?!\p{L})[^,.;“”"]{1,45}?(?= that(?!\p{L})))?`

/** "Its own tracking showed that ..." */
const proof = String.raw`(?:(?:its|his|her|their|the) (?:[\p{L}’'-]+ ){1,4}(?:showed|suggested|indicated|found|proved|revealed) that |(?:he|she|they|it) (?:saw|heard|had seen|had heard|had watched|watched|could see|believed|thought|knew|was told|had been told|found)(?: that)? )?`

/** Words that a plain statement opens with: they report and do no more. */
export const statingOpening = new RegExp(
  String.raw`^[“"‘']?${adverbs}(?:said|says|say|told|tells|announced|announces|reported|reports|stated|states|claimed|claims|wrote|writes|posted|tweeted|declared|insisted|insists|added|noted|argued|maintained|explained|revealed|disclosed|found|finds|concluded|estimated|estimates|put|puts|warned|indicated|asserted|testified|recalled|informed|alleged|alleges|published|showed|broadcast|swore|remarked|suggested|believes|thinks|thought|denied|denies|confirmed|confirms|acknowledged|admitted|admits|conceded|repeated|reiterated|restated|reaffirmed|documented|stressed|spoke of|accused|accuses)(?!\p{L})${object}(?: that(?!\p{L}))?[,:]?\s*${proof}`,
  'iu',
)
