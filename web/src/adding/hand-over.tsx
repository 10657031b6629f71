import { type FormEvent, useRef, useState } from 'react'
import { texts } from '../texts.ts'
import { useAdditions } from './additions-context.tsx'
import { reportsOf } from './reports-of.ts'

/** The form: files, pasted text or addresses, with a date and an outlet for those that name none. */
export function HandOver() {
  const additions = useAdditions()
  const files = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const word = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const said = { published: word('published'), outlet: word('outlet') }
    const reports = reportsOf({ text, files: [...(files.current?.files ?? [])] }, said)
    if (reports.length === 0) return
    additions.add(reports)
    setText('')
    if (files.current) files.current.value = ''
  }
  return (
    <form className="hand-over" onSubmit={submit}>
      <label>
        <span>{texts.adding.text}</span>
        <textarea name="text" rows={7} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        <span>{texts.adding.files}</span>
        <input ref={files} type="file" multiple accept={accepted} />
      </label>
      <div className="hand-over-facts">
        <label>
          <span>{texts.adding.published}</span>
          <input name="published" placeholder="2023-07-18" autoComplete="off" spellCheck={false} />
        </label>
        <label>
          <span>{texts.adding.outlet}</span>
          <input name="outlet" autoComplete="off" />
        </label>
      </div>
      <button type="submit">{texts.adding.submit}</button>
    </form>
  )
}

const accepted = '.html,.htm,.xhtml,.mht,.txt,.md,.markdown,.pdf,.xml,.rss,.atom,.json,.warc,.gz,.wacz,.zip,.urls'
