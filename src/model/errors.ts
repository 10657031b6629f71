/** Kinds of failure; each maps once to an HTTP status and once to an exit code. */
export type ErrorKind = 'incorrect' | 'not-found' | 'conflict' | 'unsupported' | 'unavailable' | 'fault'

export const httpStatus = {
  incorrect: 400,
  'not-found': 404,
  conflict: 409,
  unsupported: 422,
  unavailable: 503,
  fault: 500,
} as const satisfies Record<ErrorKind, number>

/** 2 for a wrong call, as shells have it; 1 is left to the unforeseen. */
export const exitCode = {
  incorrect: 2,
  'not-found': 3,
  conflict: 4,
  unsupported: 5,
  unavailable: 6,
  fault: 1,
} as const satisfies Record<ErrorKind, number>

interface CatalogueLine {
  readonly kind: ErrorKind
  /** What happened, with `{subject}` for the file, address or value that it happened to. */
  readonly message: string
  /** What the person can do. */
  readonly help: string
}

const line = (kind: ErrorKind, message: string, help: string): CatalogueLine => ({ kind, message, help })

/** Every error that a person can meet, once. docs/errors.md is made from this list. */
export const errorCatalogue = {
  'file-not-found': line(
    'not-found',
    '{subject} is not there.',
    'Check the path; was the file moved or deleted meanwhile?',
  ),
  'file-not-readable': line(
    'unavailable',
    '{subject} may not be read.',
    'Give yourself the right to read it (chmod u+r, and u+rx for a folder).',
  ),
  'file-not-writable': line(
    'unavailable',
    '{subject} may not be written.',
    'Choose a folder that you may write to, or free space on the disk.',
  ),
  'folder-not-found': line(
    'not-found',
    'The folder of {subject} is not there.',
    'Make the folder first, or name another.',
  ),
  'output-not-writable': line(
    'unavailable',
    'The output could not be written ({subject}).',
    'Free space where it goes, or send it elsewhere.',
  ),
  'file-empty': line('incorrect', '{subject} is empty.', 'Save the page or text again and add that.'),
  'file-too-large': line(
    'unsupported',
    '{subject} is larger than one report can be.',
    'The limit is 16 MB for a page, 32 MB for text, 64 MB for a PDF and 4 MB for Markdown: split it, or cut out what you need.',
  ),
  'file-binary': line(
    'unsupported',
    '{subject} is not a report that can be read.',
    'Add pages, text, Markdown, PDF, feeds or web archives (WARC, WACZ); save other documents as text or PDF first.',
  ),
  'text-encoding-unknown': line(
    'incorrect',
    '{subject} is not UTF-8 and does not say what it is.',
    'Name its encoding with --charset, such as --charset windows-1251, or save it as UTF-8.',
  ),
  'charset-unknown': line(
    'incorrect',
    'No encoding is called {subject}.',
    'Use a name from the WHATWG Encoding Standard, such as utf-8, windows-1251, koi8-r or shift_jis.',
  ),
  'page-too-deep': line(
    'unsupported',
    '{subject} nests its elements deeper than any article does.',
    'Open it in a browser, copy the text, and add that as a plain-text file.',
  ),
  'page-too-complex': line(
    'unsupported',
    '{subject} holds more elements or attributes than any article does.',
    'Open it in a browser, copy the text, and add that as a plain-text file.',
  ),
  'page-without-article': line(
    'incorrect',
    '{subject} holds no article text.',
    'Check that it is the article and not a login, error or listing page; or add the text as a plain-text file.',
  ),
  'page-is-error': line(
    'incorrect',
    '{subject} is an error page, not an article.',
    'Open the address in a browser to see whether the article is still there, and save it from there.',
  ),
  'page-is-login-wall': line(
    'incorrect',
    '{subject} asks to log in or subscribe and shows no article.',
    'Open it in a browser where you are logged in, save the page, and add that; or add the text as a plain-text file.',
  ),
  'page-is-robot-check': line(
    'incorrect',
    '{subject} asks whether a person is reading, and shows no article.',
    'Open the address in a browser, pass the check, save the page, and add that.',
  ),
  'page-is-consent-wall': line(
    'incorrect',
    '{subject} asks for consent to cookies or data and shows no article.',
    'Open the address in a browser, answer it, save the page that follows, and add that.',
  ),
  'page-needs-script': line(
    'incorrect',
    '{subject} shows its article only once its scripts have run.',
    'Open the address in a browser, wait until the text is there, save the page, and add that.',
  ),
  'folder-empty': line(
    'not-found',
    '{subject} holds no report.',
    'Name a folder with pages, texts, PDF, feeds or web archives in it.',
  ),
  'pdf-damaged': line(
    'incorrect',
    '{subject} cannot be read as a PDF.',
    'Download it again; or open it in a viewer, print it to a new PDF, and add that.',
  ),
  'pdf-encrypted': line(
    'unsupported',
    '{subject} is encrypted with a password.',
    'Open it with its password, save it without one, and add that.',
  ),
  'pdf-without-text': line(
    'unsupported',
    '{subject} is a PDF of pictures: there is no text in it.',
    'Run text recognition (OCR) over it and add the result, or type what you need into a plain-text file.',
  ),
  'pdf-too-long': line(
    'unsupported',
    '{subject} has more pages than one report can have.',
    'The limit is 1,000 pages: split it, or cut out the part you need.',
  ),
  'feed-damaged': line(
    'incorrect',
    '{subject} cannot be read as a feed.',
    'Check that it is RSS, Atom, RDF or JSON Feed, and that it came whole; download it again.',
  ),
  'feed-empty': line('incorrect', 'The feed {subject} has no items.', 'Try it again later, or name another feed.'),
  'archive-cut': line(
    'incorrect',
    '{subject} ends in the middle of a record.',
    'What stands whole before it was read. Get the archive again for the rest.',
  ),
  'archive-damaged': line(
    'incorrect',
    '{subject} cannot be read as a web archive.',
    'Get it again, and check it with a tool such as warcio or py-wacz.',
  ),
  'archive-expands': line(
    'unsupported',
    '{subject} expands to far more than it holds.',
    'That is what zip bombs do, and so it is refused. Unpack it elsewhere and add what you need.',
  ),
  'archive-without-reports': line(
    'not-found',
    '{subject} holds no page, text or PDF that was answered with status 200.',
    'Check what was archived; pictures, scripts and errors are no reports.',
  ),
  'record-too-large': line(
    'unsupported',
    '{subject} is a record larger than one report can be.',
    'The limit is 16 MB for a page, 32 MB for text and 64 MB for a PDF.',
  ),
  'record-damaged': line(
    'incorrect',
    '{subject} is a record whose body cannot be decoded.',
    'Get the archive again, or the page itself.',
  ),
  'list-line-invalid': line(
    'incorrect',
    '{subject} is no address.',
    'A list has one http or https address a line; lines that start with # are left out.',
  ),
  'address-invalid': line(
    'incorrect',
    '{subject} is not a web address.',
    'Write it whole, as https://example.org/page.',
  ),
  'address-scheme-refused': line(
    'unsupported',
    '{subject} is not fetched: only http and https addresses are.',
    'Name a file by its path, without a scheme before it.',
  ),
  'address-with-credentials': line(
    'incorrect',
    '{subject} holds a user name or password, which would be kept in the case.',
    'Name it without them. For a page behind a login, save it from your browser and add the file.',
  ),
  'address-private': line(
    'unsupported',
    '{subject} leads into a private or special network.',
    'If that is what you mean, allow it with --allow-private.',
  ),
  'address-refused-by-robots': line(
    'unsupported',
    'The site asks programs not to fetch {subject} (robots.txt).',
    'Open it in your browser, save the page, and add the file.',
  ),
  'robots-unavailable': line(
    'unavailable',
    '{subject} could not be had, so nothing is fetched from that site.',
    'Try again later. Until it answers, the rules of the web (RFC 9309) take it for a no.',
  ),
  'host-not-found': line(
    'not-found',
    'There is no host by the name of {subject}.',
    'Check the address for typing errors.',
  ),
  'host-unreachable': line(
    'unavailable',
    'No connection to {subject}.',
    'Check the address and your own connection, and try again later.',
  ),
  'host-untrusted': line(
    'unavailable',
    'The certificate of {subject} does not hold.',
    'Check the address; if it is right, the site has to renew its certificate.',
  ),
  'answer-timed-out': line(
    'unavailable',
    '{subject} did not answer in time.',
    'Try again later; or open it in your browser, save the page, and add the file.',
  ),
  'answer-cut': line('unavailable', 'The answer of {subject} broke off before its end.', 'Try again later.'),
  'answer-too-large': line(
    'unsupported',
    '{subject} answers with more than one report can hold.',
    'The limit is 16 MB for a page, 32 MB for text and 64 MB for a PDF, after decompression.',
  ),
  'answer-undecodable': line(
    'incorrect',
    'The answer of {subject} is not in the coding that it says.',
    'Try again later; or open it in your browser, save the page, and add the file.',
  ),
  'answer-refused': line(
    'unavailable',
    '{subject} answers with an error instead of the page.',
    'Open it in your browser to see why; if it opens there, save the page and add the file.',
  ),
  'answer-unsupported': line('unsupported', '{subject} is neither a page, text, PDF nor feed.', 'Only these are read.'),
  'redirect-loop': line(
    'unavailable',
    '{subject} leads back to itself.',
    'The site may want cookies: open it in your browser, save the page, and add the file.',
  ),
  'redirects-too-many': line(
    'unavailable',
    '{subject} leads on more than five times.',
    'Find out where it ends in your browser, and name that address.',
  ),
  'feed-not-followed': line(
    'not-found',
    'The case {subject} has nothing from a feed yet.',
    'Name the feed once: counterclaim follow CASE FEED-ADDRESS',
  ),
  'case-not-found': line(
    'not-found',
    'There is no case file at {subject}.',
    'Check the path, or make the case by adding a report to it: counterclaim add CASE FILE',
  ),
  'case-not-a-case': line(
    'incorrect',
    '{subject} is not a case file.',
    'Name a file made by counterclaim add; this one is left as it was.',
  ),
  'case-damaged': line(
    'fault',
    '{subject} is damaged and cannot be read whole.',
    'Put back your latest copy of it. The file is left as it was.',
  ),
  'case-newer': line(
    'unsupported',
    '{subject} was made by a newer version.',
    'Update counterclaim, then open it again; it is left as it was.',
  ),
  'case-busy': line(
    'unavailable',
    '{subject} is being written to by another program for too long.',
    'Wait until that program is done and try again.',
  ),
  'date-invalid': line(
    'incorrect',
    '{subject} is not a date.',
    'Write it as EDTF: 2023-07-06, 2023-07, 2023, or ../2023-07-18 for "by that day".',
  ),
  'day-invalid': line('incorrect', '{subject} is not a day.', 'Write a day as 2023-07-05.'),
  'instant-invalid': line(
    'incorrect',
    '{subject} is not an instant.',
    'Write a UTC instant as 2026-11-22T08:30:00Z, or a day as 2026-11-22 for its end.',
  ),
  'threshold-invalid': line(
    'incorrect',
    '{subject} is not a threshold.',
    'Say sure, balanced or all, or give a number from 0 (find more) to 1 (be sure).',
  ),
  'threads-invalid': line(
    'incorrect',
    '{subject} is not a number of threads.',
    'Give a whole number from 1 to 64; without it, as many threads are used as there are cores, up to four.',
  ),
  'pair-invalid': line(
    'incorrect',
    '{subject} is not a pair of claims.',
    'Write a line of JSON a pair: {"id": "1", "a": {"speaker": "...", "saidOn": "2023-07-06", "text": "said that ..."}, "b": {...}}.',
  ),
  'article-not-found': line(
    'not-found',
    'The case has no article {subject}.',
    'See the articles with: counterclaim article CASE',
  ),
  'actor-not-found': line(
    'not-found',
    'The case has no actor {subject}.',
    'See the actors, their names and ids with: counterclaim actors CASE',
  ),
  'actor-unclear': line(
    'incorrect',
    'More than one actor of the case is called so: {subject}.',
    'Name one of the ids in brackets.',
  ),
  'actors-line': line(
    'incorrect',
    'The known actors were not imported: {subject}.',
    'Mend that line and import the file again; nothing of it was kept.',
  ),
  'actors-none': line(
    'incorrect',
    'There is no known actor in {subject}.',
    'Give a CSV table with the column "name", FollowTheMoney JSON lines, or a Wikidata entity file.',
  ),
  'judgement-of-one': line(
    'incorrect',
    '{subject} is given twice.',
    'Name two different articles or actors; see them with: counterclaim article CASE, counterclaim actors CASE',
  ),
  'judgement-not-found': line(
    'not-found',
    'No such judgement stands on {subject}.',
    'See what was judged with: counterclaim origins CASE, counterclaim actors CASE --judged',
  ),
  'claim-not-found': line(
    'not-found',
    'The case has no claim {subject}.',
    'See the claims with their ids: counterclaim claims CASE',
  ),
  'link-not-found': line(
    'not-found',
    'The case has no link {subject}.',
    'See the links with their ids: counterclaim links CASE',
  ),
  'link-of-one': line(
    'incorrect',
    'Both ends of the link are {subject}.',
    'A link is between two claims: name another one.',
  ),
  'question-not-found': line(
    'not-found',
    'The case has no question {subject}.',
    'See the questions with their ids: counterclaim versions CASE',
  ),
  'subject-unknown': line(
    'incorrect',
    '{subject} names nothing that can be judged.',
    'Give the id of a claim (c-…), a link (l-…) or a question (q-…), or two actors as ACTOR=ACTOR.',
  ),
  'correction-invalid': line(
    'incorrect',
    'That is no correction: {subject}',
    'For a claim set speaker, polarity, modality, form, saidOn, about, knownFrom, occasion or kind; for a link, kind.',
  ),
  'correction-missing': line(
    'incorrect',
    '{subject} is to be corrected, but not how.',
    'Say it with --set field=value, such as --set polarity=negative.',
  ),
  'grade-invalid': line(
    'incorrect',
    '{subject} is not a grade.',
    'A source is graded A to F, a claim 1 to 6 (Admiralty code).',
  ),
  'since-missing': line(
    'incorrect',
    'From when on is not said.',
    'Name a day of disclosure with --since, or an instant of record time with --record-since; not both.',
  ),
  'cursor-invalid': line('incorrect', '{subject} leads nowhere.', 'Give back what an answer had as next, unchanged.'),
  'limit-invalid': line('incorrect', '{subject} is not a number of things.', 'Give a whole number from 1.'),
  'export-unknown': line(
    'incorrect',
    'There is no export of the format {subject}.',
    'See the formats with: counterclaim export --help',
  ),
  'import-malformed': line(
    'incorrect',
    '{subject} is not as this format has it.',
    'Correct that line, or make the file again. Nothing of it was taken over.',
  ),
  'import-broken': line(
    'incorrect',
    'The case cannot be made again: {subject}.',
    'Export it again from the case file. Nothing of it was taken over.',
  ),
  'import-unknown': line(
    'incorrect',
    '{subject} is nothing that can be imported.',
    'Give a case as JSON Lines (counterclaim export --format case), or claims as CSV with a column "content".',
  ),
  'case-present': line(
    'conflict',
    'There is a case at {subject} already.',
    'A whole case goes into a new file: name another one, or move this one away.',
  ),
  'reason-missing': line(
    'incorrect',
    'A judgement needs a reason.',
    'Say it with --why "words", of an estimate with --reason "words".',
  ),
  'sentence-invalid': line(
    'incorrect',
    '{subject} is not a sentence to read.',
    'Write a line of JSON a sentence: {"id": "1", "text": "..."}.',
  ),
  'category-unknown': line(
    'incorrect',
    '{subject} is not a category of ties.',
    'Use depends-on, allied-with, commands, speaks-for, supplies, deploys-in, hosts, pressures, opposes, supports, meets, mediates-between or member-of.',
  ),
  'deal-not-found': line('not-found', 'The case has no deal {subject}.', 'See the deals with: counterclaim deals CASE'),
  'tie-not-found': line('not-found', 'The case has no tie {subject}.', 'See the ties with: counterclaim ties CASE'),
  'hypothesis-not-found': line(
    'not-found',
    'The case has no hypothesis {subject}.',
    'See the hypotheses with: counterclaim why CASE',
  ),
  'indicator-not-found': line(
    'not-found',
    'The case has no indicator {subject}.',
    'See the indicators with: counterclaim outlook CASE',
  ),
  'mark-unknown': line(
    'incorrect',
    '{subject} is not a mark.',
    'Give CC, C, N, I or II, from very consistent to very inconsistent; "none" takes a mark back.',
  ),
  'likelihood-unknown': line(
    'incorrect',
    '{subject} is not a word of ICD 203 for a likelihood.',
    'Use almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely or almost certain; "none" takes an estimate back.',
  ),
  'confidence-unknown': line('incorrect', '{subject} is not a confidence.', 'Give low, moderate or high.'),
  'words-missing': line('incorrect', 'There are no words for {subject}.', 'Say what it is in a few words.'),
  'condition-circular': line(
    'conflict',
    'The conditions lead back to where they start: {subject}.',
    'An indicator cannot wait for one that waits for it. Name another condition, or write it in words.',
  ),
  'webhook-failed': line(
    'unavailable',
    'The webhook {subject} did not take the hits.',
    'Check that it answers with 200 to 299 within ten seconds. What was not taken is sent again by the next call.',
  ),
  'port-invalid': line('incorrect', '{subject} is not a port.', 'Give a whole number from 0 (any free port) to 65535.'),
  'port-in-use': line(
    'conflict',
    'Port {subject} is in use by another program.',
    'Choose another with --port, or --port 0 for any free one.',
  ),
  'page-not-built': line(
    'unavailable',
    'The page has not been built ({subject} is missing).',
    'Run npm start once, or npm run build.',
  ),
  'host-refused': line(
    'incorrect',
    'Requests for the host {subject} are not answered here.',
    'Open the printed address; the case is served to this machine only.',
  ),
  'write-from-elsewhere': line(
    'incorrect',
    'A page at {subject} tried to change this case; it may not.',
    'Only the page of this case, and programs on this machine, can change it.',
  ),
  'nothing-handed-over': line(
    'incorrect',
    'There is nothing to add in the request.',
    'Hand over a file, a text, or a web address.',
  ),
  'route-not-found': line('not-found', 'There is nothing at {subject}.', 'See /api/openapi.json for what there is.'),
  'request-invalid': line(
    'incorrect',
    'The request does not fit: {subject}',
    'See /api/openapi.json for what each address takes.',
  ),
  'command-invalid': line('incorrect', '{subject}', 'See counterclaim --help, or --help after the command.'),
  unforeseen: line(
    'fault',
    'Something went wrong that was not foreseen: {subject}',
    'Please report it with what you did; the case file holds all that was acknowledged.',
  ),
} as const satisfies Record<string, CatalogueLine>

export type ErrorCode = keyof typeof errorCatalogue

/** The one error class. What is not one of these is a fault of the program. */
export class CounterclaimError extends Error {
  override readonly name = 'CounterclaimError'
  readonly code: ErrorCode
  readonly kind: ErrorKind
  readonly help: string
  readonly subject: string

  constructor(code: ErrorCode, subject: string, options?: { cause?: unknown; detail?: string }) {
    const { kind, message, help } = errorCatalogue[code]
    super(message.replace('{subject}', () => subject) + (options?.detail ? ` ${options.detail}` : ''), {
      cause: options?.cause,
    })
    this.code = code
    this.kind = kind
    this.help = help
    this.subject = subject
  }

  toJSON(): { code: ErrorCode; kind: ErrorKind; message: string; help: string } {
    return { code: this.code, kind: this.kind, message: this.message, help: this.help }
  }
}

/** Any thrown thing as the one error class. */
export function asError(thrown: unknown): CounterclaimError {
  if (thrown instanceof CounterclaimError) return thrown
  return new CounterclaimError('unforeseen', thrown instanceof Error ? thrown.message : String(thrown), {
    cause: thrown,
  })
}
