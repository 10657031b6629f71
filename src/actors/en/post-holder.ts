import { lastWord } from '../member.ts'
import { type NamingFinder, naming } from '../naming.ts'
import { wordsOf } from './name-run.ts'
import { callingNouns } from './nouns.ts'
import { isSpokesman, postAt } from './post.ts'
import { ownerNaming } from './titled-person.ts'

// [The Belarusian president] said so.   [Russia's foreign minister] left.   [The spokesman for the Kremlin] agreed.

/**
 * The holder of a post who is not named beside it. Without an owner only "the president" counts, which points back to one; "a Russian
 * general" points to nobody, and is somebody of their own.
 */
export const postHolder: NamingFinder = ({ tokens }, { text }) =>
  tokens.flatMap((_, index) => {
    const post = postAt(text, tokens, index)
    if (!post || callingNouns.has(lastWord(post.role.role))) return []
    const article = tokens[post.from - 1]
    const isDefinite = article?.lower === 'the'
    const isAnyone = article?.lower === 'a' || article?.lower === 'an' || article?.lower === 'another'
    if (!post.owner && !(isDefinite && (bare.has(post.role.role) || / (?:minister|secretary)$/u.test(post.role.role))))
      return []
    const [first, last] = [isDefinite ? article : tokens[post.from], tokens[post.to - 1]]
    if (!first || !last) return []
    const holder = naming(
      { start: first.start, end: last.end },
      {
        kind: isAnyone ? 'people' : 'post',
        name: wordsOf(text, tokens, post.from, post.to),
        type: 'office',
        role: post.role,
        speaksFor: isSpokesman(post.role) ? (post.owner?.name ?? null) : null,
      },
    )
    return [holder, ...ownerNaming(post, text, tokens)]
  })

const bare = new Set(['president', 'prime minister', 'chancellor', 'king', 'queen', 'pope'])
