import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useDeferredValue, useId, useRef, useState } from 'react'
import { actorsQuery, articlesQuery, claimsQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { ClaimLink } from '../claims/claim-link.tsx'
import { speakerWords } from '../claims/speaker-words.ts'
import { dateWords } from '../dates/date-words.ts'
import { useKeys } from '../judging/use-keys.ts'
import { texts } from '../texts.ts'
import { namesWith } from './found.ts'

/** Finds actors, articles, claims and days as one types; `/` leads here from anywhere. */
export function SearchBox() {
  const id = useId()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const { href } = useLocation()
  const [seen, setSeen] = useState(href)
  if (seen !== href) {
    setSeen(href)
    setWords('')
  }
  const close = () => setWords('')
  useKeys({ '/': () => input.current?.focus() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    void navigate({ to: '/claims', search: { contains: words.trim() } })
    close()
  }
  return (
    <search className="search">
      <form onSubmit={submit}>
        <label className="heard" htmlFor={id}>
          {texts.search.label}
        </label>
        <input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          placeholder={texts.search.label}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </form>
      {words.trim().length > 1 && <Found words={words} />}
    </search>
  )
}

function Found({ words }: { readonly words: string }) {
  const point = useAsOf()
  const sought = useDeferredValue(words.trim())
  const actors = useQuery(actorsQuery(point)).data?.actors ?? []
  const articles = useQuery(articlesQuery(point)).data?.articles ?? []
  const claims = useQuery(claimsQuery({ ...point, contains: sought, threshold: 0, limit: shown })).data?.claims ?? []
  const names = namesWith(sought, actors, articles)
  const nothing = names.actors.length + names.articles.length + claims.length === 0 && names.day === null
  return (
    <div className="found">
      {nothing && <p>{texts.search.nothing}</p>}
      {names.day !== null && (
        <Link to="." search={(before) => ({ ...before, asOf: names.day ?? undefined })}>
          {texts.asOf.publicBy(dateWords(names.day))}
        </Link>
      )}
      {names.actors.map((actor) => (
        <Link key={actor.id} to="/actors/$id" params={{ id: actor.id }}>
          <b>{actor.name}</b> {texts.actor.types[actor.type]}
        </Link>
      ))}
      {names.articles.map((article) => (
        <Link key={article.id} to="/articles/$id" params={{ id: article.id }}>
          {article.title ?? texts.articles.untitled} <span className="found-facts">{article.outlet}</span>
        </Link>
      ))}
      {claims.map((claim) => (
        <ClaimLink key={claim.id} claim={claim}>
          <span className="found-facts">{speakerWords(claim)}:</span> <span className="said">{claim.text.content}</span>
        </ClaimLink>
      ))}
    </div>
  )
}

const shown = 8
