import { type FormEvent, useState } from 'react'
import { queryOf } from '../api/get-json.ts'
import { useAsOf } from '../as-of/use-as-of.ts'
import { texts } from '../texts.ts'

const formats = ['html', 'md', 'docx'] as const

/** The case as a text that can be handed over: the as-of bar says as of when. */
export function BriefView() {
  const point = useAsOf()
  const [since, setSince] = useState('')
  const address = (format: string) => `/api/brief${queryOf({ ...point, since, format })}`
  const print = (event: FormEvent<HTMLFormElement>) => event.preventDefault()
  return (
    <div className="brief-view">
      <title>{texts.frame.title(texts.brief.nav)}</title>
      <h1>{texts.brief.heading}</h1>
      <p className="lead">{texts.brief.lead}</p>
      <form className="brief-controls" onSubmit={print}>
        <label>
          {texts.brief.since} <input type="date" value={since} onChange={(event) => setSince(event.target.value)} />
        </label>
        {formats.map((format) => (
          <a key={format} href={address(format)} download={`brief.${format}`}>
            {texts.brief.formats[format]}
          </a>
        ))}
      </form>
      <iframe
        sandbox=""
        key={address('html')}
        className="brief-frame"
        title={texts.brief.heading}
        src={address('html')}
      />
    </div>
  )
}
