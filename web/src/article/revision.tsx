import { Link } from '@tanstack/react-router'
import type { RevisionView } from '#contract'
import { texts } from '../texts.ts'

/** What this text changed of the one that its address gave before: both stand in the file. */
export const Revision = ({ revision }: { readonly revision: RevisionView }) => (
  <details className="revision">
    <summary>
      {texts.article.revises}{' '}
      <Link to="/articles/$id" params={{ id: revision.of.id }}>
        {revision.of.title ?? texts.articles.untitled}
      </Link>
      : {texts.article.changed(revision.added.length, revision.removed.length)}
    </summary>
    <Paragraphs of={revision.removed} kind="gone" />
    <Paragraphs of={revision.added} kind="added" />
  </details>
)

const Paragraphs = ({ of, kind }: { readonly of: readonly string[]; readonly kind: 'added' | 'gone' }) =>
  of.length === 0 ? null : (
    <>
      <h2>{texts.article[kind]}</h2>
      {of.map((paragraph) => (
        <p key={paragraph} className={`said ${kind}`}>
          {paragraph}
        </p>
      ))}
    </>
  )
