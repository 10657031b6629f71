import { wordSet } from './word-set.ts'

// Given names of which nearly all bearers are women, or men, in the press of many countries; those of both are left out.
const women = wordSet(`
  abby abena abigail ada adele adriana agnes agnieszka aida aisha aiko akua alejandra aleksandra alena alessandra alexandra alexandria alice alicia alina
  alison aliya allison alma amal amalia amanda amelia amina amira amy ana anastasia andreia angela angelica angelina angelique anita anja anke ann anna
  annabel anne annegret annika antonia april ariana arlene asma astrid audrey ava ayesha aynur ayse barbara beata beatrice beatriz becky benazir bernadette beth betty
  beverly birgit bonnie brenda bridget brigitte camila camille carla carly carmen carol carolina caroline carrie catarina catherine cecilia celia
  charlotte chelsea cheryl chiara chimamanda chloe christiane christina christine cindy claire clara claudia colleen connie consuelo corinne cristina
  cynthia dagmar daniela danielle daria deborah debbie deirdre delia denise desiree diana diane dilma dina dolores dominika donna dora dorothy dóra
  edith edna eileen elaine elena eleanor elena elisa elisabeth elise elizabeth ella ellen elsa else elvira emily emma erica erika esther eugenia eva
  evelyn fatima fatma fiona flavia florence frances francesca frauke freja frida gabriela gabrielle gail galina gemma genevieve georgina geraldine
  gertrude gina gisela giulia giorgia gladys glenda gloria golda grace greta gretchen guadalupe gwen hanna hannah harriet heather heidi helen helena
  helene helga hella henrietta hilary hildegard hillary ida ileana imelda inês ines inga ingeborg ingrid irena irene irina iris isabel isabella isabelle
  ivana ivanka ivonne jacinda jacqueline jane janet janice jeanne jelena jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna
  josephine jovana joy joyce judith judy julia juliana julie juliet june justine kaja kaisa kamala karen karin karla karolina katarina kate katerina
  katherine kathleen kathryn kathy katie katja katrin kayleigh kellyanne kerstin khadija kirsten kirsty klara kristalina kristen kristi kristina kristine laila lara
  larisa latoya laura lauren layla lea leila lena leni leonor lesley leticia leyla lidia lilian liliana lily lina linda lisa liis liz lois
  lola loretta lorena lori louise lourdes lucia lucie lucille lucy ludmila luisa luise lydia lyudmila madeleine madison magda magdalena maggie maja
  malala malkia manuela margaret margarita margarida margot margrethe maria mariam mariana marianne marie marielle marilyn marina marine marissa marta martha martina mary
  maryam matilda maureen maxine maya megan meghan melania melanie melinda melissa mercedes mette mia michaela michelle milagros milena minna
  minyon mira miranda miriam mona monica monika myrna nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nathalie nicole nikki nina
  noor nora norma nour octavia olga olena olivia olha oksana ornella oprah pamela paola patricia patti paula pauline penelope penny petra philippa phoebe
  pilar pippa priscilla priti priya rachel rahel rebecca regina renata renate rhonda rita roberta rosa rosalind rose rosemary rosie roxana ruth sabine
  sabrina sadia sally salma samantha samira sandra sanna sara sarah sheikha sheila shelly sheryl shirley sigrid silvia simone sinead sofia sofie sonia
  sophia sophie soraya stacey stacy stefanie stella stephanie stormy sue suella susan susana susanna susanne suzanne svetlana sviatlana sylvia sylvie
  tamara tamar tanya tara tatiana tatyana teresa tereza theresa therese tiffany tina tracy tricia tulsi tyresha ulrike ursula valentina valeria valerie vanessa
  vera verena veronica veronika vicky victoria viktoria viola violeta virginia vivian viviane wanda wendy wilhelmina xenia yasmin yasmine yelena yevgenia
  yolanda ylva renee renée rakeyia jo patti ouisa donna heidi tina aparna connie aoife siobhan cathy cheri condoleezza ketanji sonia elissa kirstjen lisbeth ruta helle birgitte signe tove annika yulia yuliya yvette yvonne zainab zara zeinab zhanna zoe zsuzsanna zuzana`)
const men = wordSet(`
  aaron abdel abdul abdulaziz abdullah abdulrahman abel abraham abu adam adel adolf adrian ahmad ahmed aidan akira alain alan alastair albert alberto aldo alec
  alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alphonse alvaro amir amit
  anatoly anders andre andreas andrei andrej andres andrew andrey andriy andrzej andy angus anthony antoine anton antonio antony antónio arash archie ariel arkady
  armin arnold arsen arseniy artem arthur arturo arvind ashraf askar aslan atif august augusto axel aymeric ayman bakary ban barack barry bart bartosz bashar basil ben
  benedict benigno benjamin benny bernard bernardo bernd bernie bert bill billy binyamin björn bob bobby bogdan boris brad brendan brentley brent brett brian bruce bruno bryan
  burkhard byron cameron carl carlo carlos casper cedric cesar chad charles charlie christian christoph christophe christopher chuck claude
  claudio clarence clay clemens cliff clive clyde colin connor conrad constantine corey cornelius craig cristiano curtis cyril cyrus damian damien daniel danny dante dario darren
  darryl dave david dean denis dennis derek desmond dick diego dieter dietrich dirk dmitri dmitriy dmitry dmytro dominic dominik don donald doug douglas duarte
  duncan dylan earl ed eddie edgar edmund eduardo edward edwin efraín egor ehud eli elias elijah elon emil emmanuel emmerson emomali enda enrico enrique eric erich erik ernest ernesto erwin ethan etienne
  eugene evan evgeny evgeniy fabian fabio faisal farid felipe felix ferdinand fernando fidel filip florian floyd francis francisco franco francois frank
  frankie franklin franz fred freddie frederick frederik friedrich fritz gabriel gareth garry gary gavin gennady geoff geoffrey georg george georges
  georgi georgy gerald gerard gerhard gernot gianluca giorgio giovanni giuseppe glenn gordon graham grant greg gregory grigory guido guillaume guillermo günter
  gustav gustavo guy hakan hamid hamza hank hannes hans harald harold harry hasan hassan hector heiko heinrich helmut hendrik henri henrik henry herbert
  herman hideki hilmar horst hosni howard hubert hugh hugo humberto hussein ian ibrahim igor ignacio ihor ildefonso ilham ilya imran ingo isaac isaak islam ismail
  itzhak ivan ivar ivo jack jacek jacob jacques jaime jair jake jakob jalal james jamie janez janos jared jaroslav jaroslaw jason javier jay jean-claude jean-luc jean-marc
  jean-pierre jeb jed jeff jeffrey jeh jens jeremy jerome jerry jim jimmy joachim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon
  jonas jonathan jorge jose josé josef joseph josh joshua josip juan jude juha julian julien julio julius jun juri jürgen justin jón karel
  karim karl karsten kasper kaspar keith ken kenneth kenny kerr kevin kofi khaled khalid khalifa kirill klaus klemens kobina konrad konstantin konstantinos kostas kristian
  kristof kurt kwame kwasi kyle kyriakos lance larry lars laurence laurent lawrence lech leif lenny leo leon leonard leonardo leonid leopold leroy   lester lev levan lewis liam lionel lloyd lorenzo lothar lou louis luca lucas luciano ludwig luigi luis luiz lukas luke luther mads magnus mahmoud
  malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus marlon mart martin marty marvin massimo mateusz
  mathias mats matt matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian maxime mehdi mehmet melvin michael michal
  michel miguel mihai mihail mike mikhail miklos milan milo miloš miloslav milorad milos mitch mitt mohamed mohammad mohammed mohamud moritz morten moses moshe muammar mubarak
  muhammad muhammadu murat mustafa nasser nathan nathaniel ned neil nelson nestor neville nicholas nick nicolae nicolas nicolás nigel nikita niklas nikola nikolai nikolaos nikolay nikos nils noah noel
  norbert norman nouri nursultan oleg oleh oleksandr oleksii oleksiy olaf olafur ole oliver olivier olof omar orhan oscar oskar osama otto owen pablo paolo pascal   patrice patrick patrik paul paulo pavel pavlo pawel pedro per perry pete peter petr petro petros phil philip philipp philippe pierre pieter piotr piers pius prakash qasim
  quentin rafael raffael rainer rajiv ralf ralph ramon ramzan ramzi randy raphael rashid raul ray raymond recep reggie reinhard rein reinhold rené reza rex ricardo
  riccardo richard rick ricky rishi rob robert roberto rod roderick rodrigo rodney roger roland rolf roman romano ron ronald rory ross roy ruben rudolf
  rudy rui rupert rush ruslan russell ryan saad saddam saeed saif salman salvador salvatore samuel sander sandro sanjay santiago saul scott sean sebastian sebastiano serge sergei sergey sergio serhii serhiy seth
  shane shawn shigeru shimon shinzo siegfried sigmar sigurd silvio simon slobodan sohrab solomon spencer stan stanislav stanley stefan stefano stephan stephen sterling steve steven
  stewart stuart sultan sven sylvain søren tadeusz taras tariq ted tedros terence terrence theo theodore thiago thierry thomas tim timothy
  timur tito tobias tod todd tom tomas tomasz tomás tommy toni tony torsten travis trevor tristan ulrich umar uwe vaclav vadim valery valentin valdis vasily vasyl
  vernon viacheslav victor viktor vikram vincent vincenzo vitali vitaliy vitaly vito vivek vlad vladimir vladislav volker volodymyr vyacheslav wade walid wallace walter warren
  wayne werner wilbur wilfried wilhelm will willem william willy winston wladimir wojciech wolf wolfgang woodrow xavier yahya yair yakov yan yanis yannick yasser
  yegor yevgeny yevhen yevgeniy yitzhak yoav yosef youssef yuri yuriy yury yusuf yves zach zachary zbigniew zoltan zoran`)

/** Which pronoun nearly all bearers of a given name take; null where the name does not tell. */
export function pronounOfName(given: string): 'he' | 'she' | null {
  const name = given.toLowerCase()
  return women.has(name) ? 'she' : men.has(name) ? 'he' : null
}
