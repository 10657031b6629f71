import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCast } from '../actors/use-cast.ts'
import { articlesQuery } from '../api/queries.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { Choice } from '../frame/choice.tsx'
import { texts } from '../texts.ts'
import { type ClaimSearch, claimSearch } from './claim-search.ts'
import { dials } from './confidence.ts'
import { ContainsField } from './contains-field.tsx'
import { forms } from './forms.ts'

/** Which claims to show. Every choice is a word in the address, so that a selection can be sent to somebody. */
export function ClaimFilters() {
  const chosen = useSearch({ from: '/claims' })
  const point = useAsOf()
  const articles = useQuery(articlesQuery(point)).data?.articles ?? []
  const speakers = [...useCast().values()].filter(({ claims }) => claims > 0)
  const navigate = useNavigate({ from: '/claims' })
  const choose = (name: keyof ClaimSearch, value: string | undefined, replace = false) => {
    const search = (before: ClaimSearch) => ({
      ...before,
      ...claimSearch({ ...before, [name]: value }),
      ...(!value && { [name]: undefined }),
    })
    void navigate({ search, replace, resetScroll: false })
  }
  return (
    <search className="filters" aria-label={texts.claims.filters}>
      <Choice
        label={texts.claims.speaker}
        value={chosen.actor}
        options={speakers.map(({ id, name }) => [id, name])}
        onChoice={(value) => choose('actor', value)}
      />
      <Choice
        label={texts.claims.article}
        value={chosen.article}
        options={articles.map(({ id, title }) => [id, title ?? texts.articles.untitled])}
        onChoice={(value) => choose('article', value)}
      />
      <Choice
        label={texts.claims.form}
        value={chosen.form}
        options={forms.map((form) => [form, texts.forms[form]])}
        onChoice={(value) => choose('form', value)}
      />
      <ContainsField value={chosen.contains} onChange={(value) => choose('contains', value, true)} />
      <fieldset className="dial">
        <legend>{texts.claims.confidence}</legend>
        {dials.map((dial) => (
          <label key={dial}>
            <input
              type="radio"
              name="confidence"
              checked={(chosen.confidence ?? 'balanced') === dial}
              onChange={() => choose('confidence', dial === 'balanced' ? undefined : dial)}
            />
            {texts.dial[dial]}
          </label>
        ))}
      </fieldset>
    </search>
  )
}
